import { z } from "zod";
import { agreementForm } from "../agreement/agreement-fields.ts";
import {
	agreementKinds,
	basisLayers,
	commitments,
	focusPoints,
	passedOnTo,
	progressChecks,
	progressStates,
	typicalPartners,
} from "../agreement/agreement-vocabulary.ts";
import { longestAgreementLine, longestAgreementText } from "../live/text-limits.ts";
import { define } from "./define.ts";
import { evening, id, plain, shortText } from "./fields.ts";
import { given, number, ticks } from "./form-fields.ts";

const line = () => plain().max(longestAgreementLine).optional();
const text = () => plain().max(longestAgreementText).optional();

/** What is left out of an agreement stays as it is; a value that may be absent is taken out with null. */
const agreementFields = {
	kind: z.enum(agreementKinds).optional(),
	theme: id.nullish(),
	goal: text(),
	action: text(),
	who: line(),
	lead: line(),
	firstStep: line(),
	firstStepOn: evening.nullish(),
	passedTo: z.enum(passedOnTo).nullish(),
	focusNode: shortText(120).nullish().describe("id of a focus point of the gemeente, or of one of its goals"),
	focusPoint: z.literal(focusPoints).nullish().describe("the focus point that is coded so, for `focusNode`"),
	layer: z.enum(basisLayers).nullish(),
	contactPoint: line(),
	extraCapacity: text(),
	capacityDecider: line(),
	noticedBy: text(),
	indicator: shortText(80).nullish().describe("figure to watch"),
	target: z
		.object({
			value: z.number().min(0).max(1e9),
			direction: z.enum(["at-least", "at-most"]),
			year: z.number().int().min(2000).max(2099),
		})
		.nullish(),
	commitment: z.enum(commitments).nullish(),
	condition: line(),
	owner: id.nullish().describe("account that reports through the year"),
};

/** The agreements: writing them, saying yes to them, and telling through the year how they go. */
export const agreementCommands = {
	"set-agenda-item": define({
		may: "agenda.edit",
		schema: z
			.object({
				item: id.optional().describe("the one to change; without it a new one is made"),
				version: z.number().int().optional().describe("refused when the item changed since this version"),
				...agreementFields,
			})
			.describe("what is left out stays as it is"),
		answer: z.object({ item: id, version: z.string() }),
		form: { item: given, version: number, ...agreementForm },
	}),
	"remove-agenda-item": define({
		may: "agenda.edit",
		schema: z.object({ item: id }),
		form: { item: given },
	}),
	"move-agenda-item": define({
		may: "agenda.edit",
		schema: z.object({ item: id, position: z.number().int().min(0).max(100) }),
		form: { item: given, position: number },
	}),
	"set-absent": define({
		may: "agenda.edit",
		schema: z.object({ absent: z.array(z.enum(typicalPartners)).max(typicalPartners.length) }),
		form: { absent: ticks },
	}),
	"confirm-agenda": define({
		may: "agenda.confirm",
		schema: z.object({ remark: plain().max(longestAgreementText).default("") }),
		form: { remark: given },
	}),
	"report-progress": define({
		may: "agenda.report",
		schema: z.object({
			item: id,
			state: z.enum(progressStates),
			note: plain().max(longestAgreementText).default(""),
			targetNote: plain().max(longestAgreementText).default(""),
			check: z.enum(progressChecks).optional(),
		}),
		form: { item: given, state: given, note: given, targetNote: given, check: given },
	}),
};
