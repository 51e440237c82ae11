import { z } from "zod";
import type { WrittenAgreement } from "../agreement/agreement-fields.ts";
import {
	agreementKinds,
	basisLayers,
	commitments,
	focusPoints,
	passedOnTo,
	progressStates,
} from "../agreement/agreement-vocabulary.ts";
import { units } from "../figure/figures.ts";
import { figureMove, watchedFigure } from "./outcome-figure.ts";

const text = z.string();
const kind = z.enum(agreementKinds);

const target = z.object({
	value: z.number(),
	direction: z.enum(["at-least", "at-most"]),
	year: z.number().int(),
});

/** An adopted target for the watched figure: only then there is a verdict. */
export type AgreementTarget = z.infer<typeof target>;

const focusNode = z.object({
	code: text.describe('"focus-2", "2.1"'),
	label: text.describe("in Dutch"),
});

export const outcomeAgreement = z.object({
	id: text,
	kind,
	theme: text.nullable().describe("name of the theme that underpins it"),
	goal: text,
	action: text,
	who: text,
	lead: text,
	firstStep: text,
	firstStepOn: text.describe("ISO date").nullable(),
	focusNode: focusNode.nullable().describe("the focus point that it fits best, or a goal of one"),
	focusPoint: z.literal(focusPoints).nullable().describe("its number, where it is coded so"),
	layer: z.enum(basisLayers).nullable(),
	contactPoint: text,
	extraCapacity: text,
	capacityDecider: text,
	noticedBy: text.describe("how the room will notice it within a year"),
	figure: watchedFigure.nullable().describe("the figure to watch, as published then"),
	target: target
		.extend({ unit: z.enum(units).nullable().describe("null when no figure is watched") })
		.nullable(),
	commitment: z.enum(commitments).nullable(),
	condition: text.describe("what the commitment hangs on, when it is made with a reservation"),
	passedTo: z.enum(passedOnTo).nullable(),
}) satisfies z.ZodType<WrittenAgreement>;

export type OutcomeAgreement = z.infer<typeof outcomeAgreement>;

/** An agreement of the year before, and what came of it. */
export const pastAgreement = z.object({
	kind,
	goal: text,
	action: text,
	lead: text,
	state: z.enum(progressStates).nullable().describe("null while nobody reported"),
	note: text.describe("why it stopped, or what the answer was"),
	figure: figureMove.nullable(),
});

export type PastAgreement = z.infer<typeof pastAgreement>;
