import { z } from "zod";
import { longestProposal, longestReason, longestText } from "../live/text-limits.ts";
import { contributionKinds, lenses, participantRoles, subjects, writingLanguages } from "../vocabulary.ts";
import { define } from "./define.ts";
import { id, plain, shortText, typedNumber } from "./fields.ts";
import { given, number, tick } from "./form-fields.ts";

/** The figure a contribution is about. Without `release` it is the one that is shown now. */
const figureReference = z.object({
	indicator: shortText(80),
	area: shortText(20).describe("CBS code, such as WK035502"),
	period: shortText(20),
	breakdown: plain().max(120).default(""),
	release: shortText(80).optional(),
});

const words = {
	kind: z.enum(contributionKinds),
	lens: z.enum(lenses),
	about: z.enum(subjects),
	text: shortText(longestText),
	language: z.enum(writingLanguages).optional(),
	quotable: z.boolean().default(false).describe("may the words be quoted in the report?"),
};

/** What whoever reads it says of it. Dutch words have no translation. */
const said = {
	language: z.enum(writingLanguages).optional().describe("that it turns out to be in"),
	translation: plain().max(longestText).optional(),
};

/** Two who read at once, or a writer who corrects meanwhile: nobody decides on words that they did not read. */
const read = {
	contribution: id,
	version: z.number().int().min(1).optional().describe("of the contribution, as it was read"),
};
const readForm = { contribution: given, version: number };

/** Telling, and deciding on what was told. Who may touch words of their own is asked with the author, by the command. */
export const contributionCommands = {
	contribute: define({
		may: "session.contribute",
		schema: z.object({
			...words,
			figure: figureReference.optional(),
			translation: plain().max(longestText).optional(),
			behalfRole: z.enum(participantRoles).optional().describe("written down for somebody of this role"),
			fromPaper: z.boolean().default(false),
			source: plain().max(120).default("").describe("where a batch comes from"),
			headCount: typedNumber(z.number().int().min(1).max(1000))
				.default(1)
				.describe("how many people told this; 1 when nothing is said"),
		}),
		answer: z.object({ contribution: id }),
	}),
	"edit-contribution": define({
		may: "session.read",
		schema: z.object({ contribution: id, ...words }),
	}),
	"withdraw-contribution": define({
		may: "session.read",
		schema: z.object({ contribution: id }),
		form: { contribution: given },
	}),
	"answer-read-back": define({
		may: "session.read",
		schema: z.object({
			contribution: id,
			understood: z.boolean(),
			remark: plain().max(longestProposal).default(""),
		}),
		form: { contribution: given, understood: tick, remark: given },
	}),
	approve: define({
		may: "session.decide",
		schema: z.object({ ...read, ...said }),
		form: { ...readForm, language: given, translation: given },
	}),
	reject: define({
		may: "session.decide",
		schema: z.object({ ...read, reason: shortText(longestReason) }),
		form: { ...readForm, reason: given },
	}),
	"translate-contribution": define({
		may: "session.translate",
		schema: z.object({ ...read, ...said }).describe("a language, a translation, or both"),
		form: { ...readForm, language: given, translation: given },
	}),
};
