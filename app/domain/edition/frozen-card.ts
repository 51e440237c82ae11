import { z } from "zod";
import { nothingBeside } from "../figure/beside.ts";
import type { FigureCard } from "../figure/figure-card.ts";
import {
	caveatKinds,
	directions,
	figureStatuses,
	indicatorKinds,
	measures,
	missingReasons,
	placeLevels,
	populations,
	units,
} from "../figure/figures.ts";
import { periodKinds } from "../figure/period.ts";
import { noteKinds, sourceVerdicts, targetBases } from "../figure/reading.ts";

const number = z.number();
const text = z.string();
const textOrNull = z.string().nullable();

const publishedValue = z.discriminatedUnion("state", [
	z.object({
		state: z.literal("shown"),
		value: number,
		qualifier: z.enum(["about", "less_than"]).optional(),
		low: number.optional(),
		high: number.optional(),
		printed: text.optional(),
	}),
	z.object({ state: z.literal("range"), low: number, high: number }),
	z.object({ state: z.literal("small"), lessThan: number }),
	z.object({ state: z.literal("withheld") }),
	z.object({ state: z.literal("missing"), reason: z.enum(missingReasons).optional() }),
]);

export const cardValue = z.object({
	period: text,
	value: publishedValue,
	status: z.enum(figureStatuses),
	fictional: z.boolean(),
	completeUntil: textOrNull,
	respondents: number.nullable(),
	caveats: z.array(z.object({ kind: z.enum(caveatKinds), text: textOrNull, since: text.optional() })),
});

const place = z.object({
	id: text,
	level: z.enum(placeLevels),
	name: text,
	shortName: text,
	parent: textOrNull,
	code: text,
});

const divided = z.object({ numerator: number, denominator: number.nullable() }).nullable();

const trendPoint = cardValue.extend({
	breakBefore: z.boolean(),
	countedFrom: z.object({ period: text, text: textOrNull }).nullable(),
});

/** What a target asks for; `place` is the name of the one that it is relative to. */
const aim = z
	.object({
		value: number.nullable(),
		low: number.nullable(),
		high: number.nullable(),
		relativeTo: textOrNull,
		place: textOrNull,
	})
	.nullable();

const verdict = z.enum(sourceVerdicts).nullable();

/** What is told of a target beside its figure. */
export const toldTarget = z.object({
	basis: z.enum(targetBases),
	document: text,
	aim,
	difference: number.nullable(),
	said: verdict,
	computed: verdict,
	note: textOrNull,
	otherSource: textOrNull,
});

export const indicatorInfo = z.object({
	id: text,
	label: text,
	explanation: text,
	unit: z.enum(units),
	kind: z.enum(indicatorKinds),
	population: z.enum(populations),
	decimals: number,
	direction: z.enum(directions),
	measure: z.enum(measures),
	adds: z.boolean(),
});

const beside = z.object({
	account: textOrNull,
	notes: z.array(
		z.object({
			id: text,
			kind: z.enum(noteKinds),
			text,
			period: textOrNull,
			place: textOrNull,
			writtenOn: text,
			evening: z.object({ id: text.optional(), wijk: text, heldOn: text }).nullable(),
		}),
	),
	members: z.record(text, z.object({ year: number, names: z.array(text) })),
});

/**
 * A figure card as an edition keeps it. Its targets stand in the rows of the figure, a judgement at the chapter; maps and
 * the people beside money are figures of their own.
 */
export const frozenCard = cardValue.extend({
	ref: z.object({ indicator: text, place: text, period: text, breakdown: text, release: text }),
	indicator: indicatorInfo,
	sentence: z.object({ one: text.optional(), other: text }).nullable(),
	breakdown: z.object({ id: text, label: text }).nullable(),
	wijk: place,
	place,
	fallback: z.boolean(),
	age: number,
	source: z.object({ title: text, publisher: text, url: textOrNull, published: text }),
	trend: z.array(trendPoint),
	otherTrends: z.array(z.object({ kind: z.enum(periodKinds), points: z.array(trendPoint) })),
	indexed: z.array(
		z.object({
			place,
			otherSource: textOrNull,
			points: z.array(z.object({ period: text, own: number.nullable(), other: number.nullable() })),
		}),
	),
	comparison: z.array(
		cardValue.extend({
			place,
			otherPeriod: z.boolean(),
			countedOtherwise: z.boolean(),
			whole: z.boolean(),
			otherSource: textOrNull,
		}),
	),
	leftOut: z.array(text),
	parts: z.array(cardValue.extend({ id: text, label: text, divided })),
	divided,
	beside,
});

export type FrozenCard = z.infer<typeof frozenCard>;

/** The same for whatever shows cards. */
export const asCard = (card: FrozenCard): FigureCard => ({
	...card,
	beside: { ...nothingBeside, ...card.beside },
	areas: [],
	perWijk: false,
});
