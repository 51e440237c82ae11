import {
	dayOrNone,
	type FormReader,
	givenOrNone,
	numberOrNone,
	readForm,
	written,
} from "../command/form-fields.ts";
import { numberIn } from "../typed/read-number.ts";
import type { AgreementKind, Commitment, PassedOnTo } from "./agreement-vocabulary.ts";

/** What the room writes of an agreement, in the order of the card. */
export const roomFields = [
	"kind",
	"passedTo",
	"theme",
	"goal",
	"action",
	"who",
	"lead",
	"firstStep",
	"firstStepOn",
] as const;

/** An agreement as the room writes it, with how firmly it is promised. */
export interface WrittenAgreement {
	kind: AgreementKind;
	goal: string;
	action: string;
	who: string;
	lead: string;
	firstStep: string;
	/** ISO date */
	firstStepOn: string | null;
	passedTo: PassedOnTo | null;
	commitment: Commitment | null;
}

/** Whether the wijk hands it on: that is what it does, or it names to whom. */
export const isHandedOn = ({ kind, passedTo }: Pick<WrittenAgreement, "kind" | "passedTo">): boolean =>
	kind === "doorgeven" || passedTo !== null;

/** What is added when it is worked out. The three of a target belong together. */
const laterFields = [
	"focusNode",
	"layer",
	"contactPoint",
	"extraCapacity",
	"capacityDecider",
	"noticedBy",
	"indicator",
	"targetValue",
	"targetDirection",
	"targetYear",
	"commitment",
	"condition",
	"owner",
] as const;

export type AgreementField = (typeof roomFields)[number] | (typeof laterFields)[number];

/** Fields of an agreement as a form holds them: "" where nothing is filled in. */
export type AgreementFields = Partial<Record<AgreementField, string>>;

const target = ["targetValue", "targetDirection", "targetYear"] as const;

/** How a form's fields are read for an agreement: what was emptied is taken out, what is not there stays as it is. */
export const agreementForm = {
	kind: written,
	theme: givenOrNone,
	goal: written,
	action: written,
	who: written,
	lead: written,
	firstStep: written,
	firstStepOn: dayOrNone,
	passedTo: givenOrNone,
	focusNode: givenOrNone,
	/** as pages of before frameworks were rows still send it */
	focusPoint: numberOrNone,
	layer: givenOrNone,
	contactPoint: written,
	extraCapacity: written,
	capacityDecider: written,
	noticedBy: written,
	indicator: givenOrNone,
	target: (fields) => (target.some((name) => fields[name] !== undefined) ? targetOf(fields) : undefined),
	commitment: givenOrNone,
	condition: written,
	owner: givenOrNone,
} as const satisfies Record<string, FormReader>;

/** A form's fields as `set-agenda-item` takes them. */
export const agendaItemFields = (fields: AgreementFields): Record<string, unknown> =>
	readForm(agreementForm, fields);

function targetOf({ targetValue = "", targetDirection = "", targetYear = "" }: AgreementFields) {
	if (targetValue === "" && targetYear === "") return null;
	return {
		value: targetValue ? numberIn(targetValue) : undefined,
		direction: targetDirection || undefined,
		year: targetYear ? numberIn(targetYear) : undefined,
	};
}

/** A target says something once it has its number, its direction and its year. */
export function targetIsHalf({ targetValue = "", targetDirection = "", targetYear = "" }: AgreementFields) {
	if (targetValue === "" && targetYear === "") return false;
	return targetValue === "" || targetDirection === "" || targetYear === "";
}

/** What changed, ready to be sent: a target goes whole, and not before it is. */
export function readyFields(changed: AgreementFields, all: AgreementFields): AgreementFields {
	const touched = target.some((name) => changed[name] !== undefined);
	if (!touched) return changed;
	const { targetValue: _, targetDirection: __, targetYear: ___, ...others } = changed;
	if (targetIsHalf(all)) return others;
	return { ...others, ...Object.fromEntries(target.map((name) => [name, all[name] ?? ""])) };
}

/** An agreement as it is saved now. */
export interface SavedAgreement {
	version: number;
	fields: AgreementFields;
}

export type Agreement = SavedAgreement & { id: string };
