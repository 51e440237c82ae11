import { z } from "zod";
import { longestReason } from "../live/text-limits.ts";
import { countedGroups } from "../session/present.ts";
import { define } from "./define.ts";
import { id, plain, shortText, typedNumber } from "./fields.ts";
import { type FormReader, given } from "./form-fields.ts";

const headCount = typedNumber(z.number().int().min(0).max(2_000));

const perGroup =
	(name: string): FormReader =>
	(fields) =>
		Object.fromEntries(
			countedGroups.flatMap((group) => {
				const typed = fields[`${name}.${group}`];
				return typed ? [[group, typed]] : [];
			}),
		);

/** What becomes of the texts and agreements together. */
export const outcomeCommands = {
	adopt: define({
		may: "outcome.adopt",
		schema: z.object({}),
		answer: z.object({ version: id.describe("the outcome that was made") }),
		form: {},
	}),
	"correct-present": define({
		may: "outcome.adopt",
		schema: z.object({
			counts: z
				.partialRecord(z.enum(countedGroups), headCount)
				.describe("how many of each group were there, where it is not what was counted"),
			base: z
				.partialRecord(z.enum(countedGroups), headCount)
				.optional()
				.describe("as they were read: only what differs from it is changed"),
			before: plain().default("").describe("the reason as it was read"),
			why: shortText(longestReason).describe("stands beside the number"),
		}),
		form: {
			counts: perGroup("counts"),
			base: perGroup("base"),
			before: given,
			why: given,
		},
	}),
	"reopen-agenda": define({ may: "outcome.reopen", schema: z.object({}), form: {} }),
	"propose-notes": define({
		may: "outcome.put-forward",
		schema: z.object({
			theme: id.describe("what was adopted of it is put forward to stand beside its figures"),
		}),
		form: { theme: given },
	}),
	"restore-checkpoint": define({
		may: "workbook.restore",
		schema: z.object({ checkpoint: id }),
		form: { checkpoint: given },
	}),
};
