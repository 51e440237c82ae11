import { z } from "zod";
import { childrensRights, typicalPartners } from "../agreement/agreement-vocabulary.ts";
import type { RichText } from "../live/rich-text.ts";
import { groups, lenses, writingLanguages } from "../vocabulary.ts";
import { outcomeAgreement, pastAgreement } from "./outcome-agreement.ts";
import { outcomeFigure } from "./outcome-figure.ts";

/**
 * The version of the shape below. Whoever changes the shape raises it, writes the step from the version before in
 * `upgrade-outcome.ts`, and keeps an outcome of that version with the tests.
 */
export const outcomeSchema = 4;

const text = z.string();
const count = z.number().int().min(0);
const fewUnknown = count.nullable().describe("null for fewer than five");
const day = z.string().describe("ISO date");
const moment = z.string().describe("ISO moment in UTC");
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

/** Words that may be quoted, or how often something was said about a theme whose words are not quoted. */
const heard = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("quote"),
		text,
		language,
		translation: text.nullable(),
		themes: z.array(text),
		figure: text.nullable().describe("what its figure is called"),
	}),
	z.object({ kind: z.literal("theme"), theme: text.describe("empty for none"), times: count }),
]);

/** What one group, or one batch ("Bijeenkomst Jongerenraad"), said, per lens. */
const heardRow = z.object({
	group,
	source: text.describe("where a batch comes from; empty for people in the room"),
	contributions: count,
	people: count
		.nullable()
		.describe("how many spoke through a batch; null for fewer than five, and for people in the room"),
	lenses: z.record(z.enum(lenses), z.array(heard)),
});

const theme = z.object({
	id: text,
	name: text,
	see: richText,
	mean: richText,
	unknown: richText,
	contributions: z.record(z.enum(lenses), count),
	figures: z.array(text).describe("labels of the figures that its contributions are about"),
	votes: count.nullable().describe("phones and stickers together; null until the votes are shown"),
	ownChoiceOf: z.array(group),
	chosen: z.boolean(),
});

/**
 * What an evening led to: the one source of every export. Adoption freezes it as a version; until then it is made out
 * of the session as it is now, and marked as concept. It holds published figures, approved contributions whose writer
 * allowed quoting, counts, and what the room wrote together: no names or nicknames of people, no unapproved text.
 */
export const outcome = z.object({
	schema: z.literal(outcomeSchema),
	version: text.nullable().describe('"1.0", "1.1" and so on; null for a concept'),
	madeAt: moment,
	adoptedAt: moment.nullable().describe("null for a concept"),
	session: z.object({
		id: text,
		title: text,
		heldOn: day,
		wijk: z.object({ code: text, name: text, shortName: text }),
		gemeente: text,
	}),
	present: z.object({
		groups: z.array(z.object({ group, people: fewUnknown })).describe("by the rule of small groups"),
		total: fewUnknown.describe("who joined and stayed or did something; null for fewer than five"),
		correction: text
			.nullable()
			.describe(
				"why the facilitator put other numbers in the place of those that were counted; null where nobody did",
			),
		throughPaper: count
			.nullable()
			.describe(
				"how many spoke through batches and paper beside those who joined; null where it would tell of fewer than five",
			),
		organisations: z.array(text),
		absent: z.array(z.enum(typicalPartners)),
	}),
	vision: richText,
	lookback: z
		.object({ title: text, heldOn: day, items: z.array(pastAgreement) })
		.nullable()
		.describe("last year's agreements and what came of them; null when there was no earlier evening"),
	figures: z.array(outcomeFigure),
	heard: z.array(heardRow),
	themes: z.array(theme),
	open: richText.describe(
		"paragraphs and bullet lists: questions that belong to no theme, and who finds out",
	),
	choice: z.object({
		shown: z.boolean().describe("the votes may be told"),
		voters: count.nullable().describe("people who voted with a phone; null for fewer than five"),
		stickers: count.describe("on paper"),
	}),
	agreements: z.array(outcomeAgreement),
	rights: z.array(z.object({ right: z.enum(childrensRights), text: richText })),
	confirmations: z.array(z.object({ organisation: text, remark: text, confirmedAt: moment })),
	summaries: z
		.array(z.object({ language, text: richText }))
		.describe("one page to hand out, per language of the evening, written by people"),
});

export type Outcome = z.infer<typeof outcome>;
export type OutcomeTheme = z.infer<typeof theme>;
export type HeardRow = z.infer<typeof heardRow>;
export type Heard = z.infer<typeof heard>;

/**
 * An outcome of this version and nothing else: what the shape does not know is left out.
 * @throws {z.ZodError}
 */
export function parseOutcome(value: unknown): Outcome {
	return outcome.parse(value);
}
