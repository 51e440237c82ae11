import { z } from "zod";
import {
	agreementKinds,
	basisLayers,
	childrensRights,
	commitments,
	focusPoints,
	passedOnTo,
	progressStates,
	typicalPartners,
} from "./agreement-vocabulary.ts";
import { units } from "./figures.ts";
import { type Outcome, outcomeSchema } from "./outcome.ts";
import type { RichText } from "./rich-text.ts";
import { groups, lenses, writingLanguages } from "./vocabulary.ts";

const text = z.string();
const count = z.number().int().min(0);
const moment = z.string().describe("ISO moment in UTC");
const day = z.string().describe("ISO date");
const language = z.enum(writingLanguages);
const group = z.enum(groups);

const run = z.object({ text, bold: z.literal(true).optional(), italic: z.literal(true).optional() });
const richText = z
	.array(
		z.discriminatedUnion("type", [
			z.object({ type: z.literal("paragraph"), runs: z.array(run) }),
			z.object({ type: z.literal("list"), items: z.array(z.array(run)) }),
		]),
	)
	.describe("paragraphs and bullet lists") satisfies z.ZodType<RichText>;

const publishedValue = z.discriminatedUnion("state", [
	z.object({ state: z.literal("shown"), value: z.number() }),
	z.object({ state: z.literal("small"), lessThan: z.number() }),
	z.object({ state: z.literal("withheld") }),
	z.object({ state: z.literal("missing") }),
]);

const valueThen = z.object({ value: text, period: text });
const pastAgreement = z.object({
	kind: z.enum(agreementKinds),
	goal: text,
	action: text,
	lead: text,
	state: z.enum(progressStates).nullable().describe("null while nobody reported"),
	note: text.describe("why it stopped, or what the answer was"),
	figure: z
		.object({
			indicator: text,
			label: text,
			// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
			then: valueThen,
			now: valueThen.nullable(),
			age: z.number(),
			comparable: z.boolean(),
		})
		.nullable(),
});

const figure = z.object({
	indicator: text,
	area: text.describe("CBS code"),
	period: text,
	breakdown: text,
	release: text,
	label: text,
	sentence: text,
	unit: z.enum(units),
	value: text,
	number: z.number().nullable().describe("null unless the number is shown"),
	place: text,
	periodText: text,
	age: z.number(),
	comparison: z.array(
		z.object({ place: text, value: text, number: z.number().nullable(), periodText: text }),
	),
	areas: z.array(z.object({ code: text, name: text, value: publishedValue, text })),
	source: z.object({ title: text, publisher: text, published: text }),
	caveats: z.array(text),
	provisional: z.boolean(),
	fictional: z.boolean(),
});

const heard = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("quote"),
		text,
		language,
		translation: text.nullable(),
		themes: z.array(text),
		figure: text.nullable(),
	}),
	z.object({ kind: z.literal("theme"), theme: text.describe("empty for none"), times: count }),
]);

const heardRow = z.object({
	group,
	source: text,
	contributions: count,
	people: count.nullable().describe("null for fewer than five, and for people in the room"),
	lenses: z.record(z.enum(lenses), z.array(heard)),
});

const theme = z.object({
	id: text,
	name: text,
	see: richText,
	mean: richText,
	unknown: richText,
	contributions: z.record(z.enum(lenses), count),
	figures: z.array(text),
	votes: count.nullable().describe("null until the votes are shown"),
	ownChoiceOf: z.array(group),
	chosen: z.boolean(),
});

const agreement = z.object({
	id: text,
	kind: z.enum(agreementKinds),
	theme: text.nullable(),
	goal: text,
	action: text,
	who: text,
	lead: text,
	firstStep: text,
	firstStepOn: day.nullable(),
	focusPoint: z.literal(focusPoints).nullable(),
	layer: z.enum(basisLayers).nullable(),
	contactPoint: text,
	extraCapacity: text,
	capacityDecider: text,
	noticedBy: text,
	figure: z.object({ indicator: text, label: text, value: text, period: text, periodText: text }).nullable(),
	target: z
		.object({ value: z.number(), direction: z.enum(["at-least", "at-most"]), year: z.number().int() })
		.nullable(),
	commitment: z.enum(commitments).nullable(),
	condition: text,
	passedTo: z.enum(passedOnTo).nullable(),
});

const outcome = z.object({
	schema: z.literal(outcomeSchema),
	version: text.nullable().describe("null for a concept"),
	madeAt: moment,
	adoptedAt: moment.nullable(),
	session: z.object({
		id: text,
		title: text,
		heldOn: day,
		wijk: z.object({ code: text, name: text, shortName: text }),
		gemeente: text,
	}),
	present: z.object({
		groups: z.array(z.object({ group, people: count.nullable().describe("null for fewer than five") })),
		total: count.nullable().describe("null for fewer than five"),
		throughPaper: count.nullable().describe("null where it would tell of fewer than five"),
		organisations: z.array(text),
		absent: z.array(z.enum(typicalPartners)),
	}),
	vision: richText,
	lookback: z.object({ title: text, heldOn: day, items: z.array(pastAgreement) }).nullable(),
	figures: z.array(figure),
	heard: z.array(heardRow),
	themes: z.array(theme),
	open: richText,
	choice: z.object({ shown: z.boolean(), voters: count.nullable(), stickers: count }),
	agreements: z.array(agreement),
	rights: z.array(z.object({ right: z.enum(childrensRights), text: richText })),
	confirmations: z.array(z.object({ organisation: text, remark: text, confirmedAt: moment })),
	summaries: z.array(z.object({ language, text: richText })),
}) satisfies z.ZodType<Outcome>;

/** What {@link parseOutcome} gives; a test holds it equal to `Outcome`. */
export type ParsedOutcome = z.infer<typeof outcome>;

/**
 * The outcome and nothing else: what the shape does not know is left out.
 * @throws {z.ZodError}
 */
export function parseOutcome(value: unknown): ParsedOutcome {
	return outcome.parse(value);
}

/** Where the JSON Schema of the outcome is served. */
export const outcomeSchemaAddress = "/api/v1/outcome.schema.json";

/** The JSON Schema of the JSON export: the outcome, and the address of the schema itself. */
export function outcomeJsonSchema() {
	return z.toJSONSchema(outcome.extend({ $schema: z.literal(outcomeSchemaAddress) }), { io: "input" });
}
