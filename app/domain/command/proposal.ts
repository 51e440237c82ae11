import { z } from "zod";
import { longestProposal, longestReason } from "../live/text-limits.ts";
import { themeTexts, writingLanguages } from "../vocabulary.ts";
import { define } from "./define.ts";
import { id, plain, shortText } from "./fields.ts";
import { given } from "./form-fields.ts";

/** What anybody would add to the texts and agreements. */
export const proposalCommands = {
	propose: define({
		may: "session.propose",
		schema: z.object({
			theme: id.optional(),
			part: z
				.enum(themeTexts)
				.optional()
				.describe("which text of the theme; without it an agreement is proposed"),
			text: shortText(longestProposal),
			language: z.enum(writingLanguages).optional(),
		}),
		answer: z.object({ proposal: id }),
		form: { theme: given, part: given, text: given, language: given },
	}),
	"take-proposal": define({
		may: "proposal.take",
		schema: z.object({
			proposal: id,
			item: id.optional().describe("the agreement that it belongs to; without it a new one is made"),
			language: z.enum(writingLanguages).optional().describe("that it turns out to be in"),
			translation: plain().max(longestProposal).optional().describe("what it says in Dutch"),
		}),
		/** `item` is absent when the words went into a text. */
		answer: z.object({ item: id.optional() }),
		form: { proposal: given, item: given, language: given, translation: given },
	}),
	"decline-proposal": define({
		may: "session.decide",
		schema: z.object({ proposal: id, reason: shortText(longestReason) }),
		form: { proposal: given, reason: given },
	}),
};
