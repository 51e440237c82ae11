import { z } from "zod";
import { readBreakdown } from "../figure/breakdown.ts";
import { readPeriod } from "../figure/period.ts";
import {
	longestNote,
	longestPhase,
	longestTitle,
	mostFigures,
	mostVotesEach,
	timeOfDay,
} from "../session/session-settings.ts";
import { readShownField } from "../session/table-figure.ts";
import { phases, timedPhases } from "../vocabulary.ts";
import { define } from "./define.ts";
import { evening, id, plain, shortText } from "./fields.ts";
import { given, number, tick } from "./form-fields.ts";

/** What was chosen of a figure on the table; what is not named shows as it does by itself. */
const shownOfFigure = {
	period: z
		.string()
		.refine((text) => readPeriod(text) !== null)
		.nullable()
		.default(null)
		.describe("2024, 2024-H1; null takes the newest"),
	breakdown: z
		.string()
		.refine((text) => readBreakdown(text) !== null)
		.nullable()
		.default(null)
		.describe('"" is the whole; null takes what the cards of the indicator show'),
};

/** Everything that is set about an evening. */
const preparation = z
	.object({
		title: shortText(longestTitle),
		heldOn: evening,
		previous: id.nullable().describe("last year's evening, whose agreements this one opens with"),
		figures: z
			.array(z.object({ id: id.optional(), indicator: shortText(80), ...shownOfFigure }))
			.min(1)
			.max(mostFigures)
			.describe("what lies on the table, in order; one without an id is laid down anew"),
		indicators: z
			.array(shortText(80))
			.min(1)
			.max(mostFigures)
			.describe("the same by indicator alone: what lies there already stays as it was chosen"),
		minutes: z
			.partialRecord(z.enum(timedPhases), z.number().int().min(0).max(longestPhase))
			.describe("0 is a part without a clock"),
		settings: z
			.object({
				moderated: z.boolean(),
				followMe: z.boolean(),
				safetyContact: plain().max(longestNote),
				startsAt: z.union([z.literal(""), z.string().regex(timeOfDay)]).describe("19:30, or empty"),
				venue: plain().max(longestNote),
				votesEach: z.number().int().min(1).max(mostVotesEach),
			})
			.partial(),
	})
	.partial();

/** Setting an evening up, and running it. */
export const sessionCommands = {
	"set-phase": define({
		may: "session.run",
		schema: z.object({
			phase: z.enum(phases),
			from: z
				.enum(phases)
				.optional()
				.describe("the phase that is left; refused when the evening is elsewhere by now"),
		}),
		form: { phase: given, from: given },
	}),
	"set-focus": define({
		may: "session.run",
		schema: z.object({
			figure: z
				.number()
				.int()
				.min(0)
				.max(mostFigures - 1)
				.describe("position on the table"),
		}),
		form: { figure: number },
	}),
	"choose-shown": define({
		may: "session.prepare",
		schema: z.object({ figure: id.describe("its id on the table"), ...shownOfFigure }),
		form: {
			figure: given,
			period: (fields) => readShownField(fields.shown).period,
			breakdown: (fields) => readShownField(fields.shown).breakdown,
		},
	}),
	"set-follow-me": define({
		may: "session.run",
		schema: z.object({ on: z.boolean() }),
		form: { on: tick },
	}),
	"prepare-session": define({
		may: "session.prepare",
		schema: preparation
			.extend({
				base: preparation
					.optional()
					.describe(
						"what the sender saw of these fields: one that somebody else changed since is left as it is, or refused when the sender changed it too",
					),
			})
			.describe("what is left out stays as it is"),
	}),
	"close-session": define({ may: "session.run", schema: z.object({}), form: {} }),
	"reopen-session": define({ may: "session.facilitate", schema: z.object({}), form: {} }),
};
