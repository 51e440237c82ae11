import { z } from "zod";
import type { boundFields } from "#app/domain/figure/bound-fields.ts";
import { readBreakdown } from "#app/domain/figure/breakdown.ts";
import {
	directions,
	type IndicatorRelation,
	indicatorKinds,
	kindsOfUnit,
	measures,
	populations,
	type SentenceTemplate,
	units,
} from "#app/domain/figure/figures.ts";
import { nodeRoles } from "#app/domain/figure/framework.ts";
import { periodKinds } from "#app/domain/figure/period.ts";
import { type Localised, localisedFields, readLocalised } from "#app/domain/localised.ts";
import { localisedText, optionalLocalised, plain } from "#app/domain/text-field.ts";
import { numberIn } from "#app/domain/typed/read-number.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import type { ManagedIndicator } from "#db/queries/manage-indicators.server.ts";
import type { Fields } from "./change-record.server.ts";
import { choiceOrNull } from "./read-fields.ts";

/** What the form of an indicator says. */
export type IndicatorContent = Omit<ManagedIndicator, "id" | "position" | "retiredAt">;

const id = () => z.string().min(1).max(80);
const breakdown = () => z.string().refine((text) => readBreakdown(text) !== null);

const schema = z.object({
	label: localisedText(120),
	explanation: localisedText(600),
	unit: z.enum(units),
	/** Null follows the unit. */
	kind: choiceOrNull(indicatorKinds),
	measure: z.enum(measures),
	population: z.enum(populations),
	direction: z.enum(directions),
	decimals: z.int().min(0).max(4),
	periodKind: z.enum(periodKinds),
	sentenceOne: localisedText(300).partial(),
	sentenceOther: optionalLocalised(300),
	shownBreakdown: breakdown(),
	openZero: z.boolean(),
	sumOverWijken: z.boolean(),
	share: z.object({ numerator: id(), denominator: id() }).nullable(),
	standsOn: z.array(id()),
	sliceOf: z.object({ indicator: id(), breakdown: plain().min(1).pipe(breakdown()) }).nullable(),
	dimensions: z.array(id()),
	nodes: z.array(z.object({ node: id(), role: z.enum(nodeRoles) })),
});

/** The fields "name.0", "name.1" and so on that are filled in, with their numbers. */
const slots = (fields: Fields, name: string): { at: string; value: string }[] =>
	Object.keys(fields)
		.flatMap((field) => (field.startsWith(`${name}.`) ? [field.slice(name.length + 1)] : []))
		.filter((at) => fields[`${name}.${at}`])
		.sort((a, b) => Number(a) - Number(b))
		.map((at) => ({ at, value: fields[`${name}.${at}`] ?? "" }));

const distinct = (values: string[]): string[] => [...new Set(values)];

/**
 * Reads the form of an indicator: texts by language ("label.nl"), what there may be several of numbered from nought
 * ("dimension.0"), ticks as "1".
 */
export function readIndicator(fields: Fields) {
	const { shareNumerator = "", shareDenominator = "", sliceIndicator = "", sliceBreakdown = "" } = fields;
	return schema.transform(toContent).safeParse({
		...fields,
		label: readLocalised(fields, "label"),
		explanation: readLocalised(fields, "explanation"),
		decimals: numberIn(fields.decimals ?? ""),
		sentenceOne: readLocalised(fields, "sentenceOne"),
		sentenceOther: readLocalised(fields, "sentenceOther"),
		shownBreakdown: fields.shownBreakdown ?? "",
		openZero: fields.openZero === "1",
		sumOverWijken: fields.sumOverWijken === "1",
		share:
			shareNumerator || shareDenominator
				? { numerator: shareNumerator, denominator: shareDenominator }
				: null,
		standsOn: distinct(slots(fields, "standsOn").map(({ value }) => value)),
		sliceOf:
			sliceIndicator || sliceBreakdown ? { indicator: sliceIndicator, breakdown: sliceBreakdown } : null,
		dimensions: distinct(slots(fields, "dimension").map(({ value }) => value)),
		nodes: distinct(slots(fields, "node").map(({ value }) => value)).map((node) => ({
			node,
			role: fields[`role.${slots(fields, "node").find(({ value }) => value === node)?.at}`],
		})),
	});
}

/** The control of the form that a part of what was read came from: "shareNumerator" for "share.numerator". */
export const controlOf = (field: string): string =>
	({
		...{ "share.numerator": "shareNumerator", "share.denominator": "shareDenominator" },
		...{ "sliceOf.indicator": "sliceIndicator", "sliceOf.breakdown": "sliceBreakdown" },
	})[field] ?? field.replace(/^nodes\.(\d+)\.role$/, "role.$1");

function toContent(read: z.output<typeof schema>): IndicatorContent {
	const { kind, sentenceOne, sentenceOther, sumOverWijken, share, standsOn, sliceOf, ...content } = read;
	const relation: IndicatorRelation = {
		...(sumOverWijken && { sumOverWijken }),
		...(share && { share }),
		...(standsOn.length > 0 && { standsOn }),
		...(sliceOf && { sliceOf }),
	};
	return {
		...content,
		kind: kind ?? kindsOfUnit[read.unit][0],
		...{ relation, sentence: sentencesOf(sentenceOne, sentenceOther) },
	};
}

function sentencesOf(
	one: Partial<Localised>,
	other: Partial<Localised> | null,
): Localised<SentenceTemplate> | null {
	if (!other?.nl) return null;
	const templates = writingLanguages.flatMap((language) => {
		const said = other[language];
		return said ? [[language, { ...(one[language] && { one: one[language] }), other: said }] as const] : [];
	});
	return { nl: { other: other.nl }, ...Object.fromEntries(templates) };
}

/** The fields whose sentence cannot be filled in, or has nothing to stand beside: see {@link SentenceTemplate}. */
export function wrongSentences(fields: Fields): string[] {
	const one = readLocalised(fields, "sentenceOne");
	const other = readLocalised(fields, "sentenceOther");
	const wrong = (name: string, said: Partial<Localised>) =>
		(Object.entries(said) as [WritingLanguage, string][])
			.filter(([, template]) => !isTemplate(template))
			.map(([language]) => `${name}.${language}`);
	const alone = Object.keys(one).filter((language) => !other[language as WritingLanguage]);
	return [
		...wrong("sentenceOther", other),
		...wrong("sentenceOne", one),
		...alone.map((language) => `sentenceOther.${language}`),
	];
}

function isTemplate(template: string): boolean {
	const named = [...template.matchAll(/\{[^}]*\}/g)].map(([text]) => text);
	const known = ["{value}", "{area}", "{breakdown}"];
	return (
		named.every((name) => known.includes(name)) && ["{value}", "{area}"].every((name) => named.includes(name))
	);
}

const numbered = (name: string, values: string[]): Fields =>
	Object.fromEntries(values.map((value, at) => [`${name}.${at}`, value]));

/** The fields of what figures bind. */
export const fieldsOfBound = ({
	relation,
	openZero,
	...content
}: Pick<IndicatorContent, (typeof boundFields.indicator)[number]>): Fields => ({
	...{ unit: content.unit, kind: content.kind, population: content.population, measure: content.measure },
	...(openZero && { openZero: "1" }),
	...(relation.sumOverWijken && { sumOverWijken: "1" }),
	...(relation.share && {
		shareNumerator: relation.share.numerator,
		shareDenominator: relation.share.denominator,
	}),
	...numbered("standsOn", relation.standsOn ?? []),
	...(relation.sliceOf && {
		sliceIndicator: relation.sliceOf.indicator,
		sliceBreakdown: relation.sliceOf.breakdown,
	}),
});

/** The fields of a form that says this: what `readIndicator` reads. */
export function fieldsOfIndicator({ sentence, nodes, ...content }: IndicatorContent): Fields {
	const sentences = Object.entries(sentence ?? {});
	return {
		...fieldsOfBound(content),
		...localisedFields("label", content.label),
		...localisedFields("explanation", content.explanation),
		direction: content.direction,
		decimals: String(content.decimals),
		periodKind: content.periodKind,
		...Object.fromEntries(sentences.map(([language, { other }]) => [`sentenceOther.${language}`, other])),
		...Object.fromEntries(
			sentences.flatMap(([language, { one }]) => (one ? [[`sentenceOne.${language}`, one]] : [])),
		),
		shownBreakdown: content.shownBreakdown,
		...numbered("dimension", content.dimensions),
		...numbered(
			"node",
			nodes.map(({ node }) => node),
		),
		...numbered(
			"role",
			nodes.map(({ role }) => role),
		),
	};
}
