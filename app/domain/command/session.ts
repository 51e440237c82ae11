import { z } from "zod";
import {
	longestNote,
	longestPhase,
	longestTitle,
	mostFigures,
	mostVotesEach,
	timeOfDay,
} from "../session/session-settings.ts";
import { phases, timedPhases } from "../vocabulary.ts";
import { define } from "./define.ts";
import { evening, id, plain, shortText } from "./fields.ts";
import { given, number, tick } from "./form-fields.ts";

/** Everything that is set about an evening. */
const preparation = z
	.object({
		title: shortText(longestTitle),
		heldOn: evening,
		previous: id.nullable().describe("last year's evening, whose agreements this one opens with"),
		indicators: z.array(shortText(80)).min(1).max(mostFigures).describe("what lies on the table, in order"),
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
		schema: z.object({ figure: z.number().int().min(0).max(11).describe("position on the table") }),
		form: { figure: number },
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
