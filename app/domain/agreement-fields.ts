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
export const laterFields = [
	"focusPoint",
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

/** Where nothing is filled in there is no value; the others are texts, which may be empty. */
const values: ReadonlySet<string> = new Set<AgreementField>([
	"theme",
	"firstStepOn",
	"passedTo",
	"layer",
	"indicator",
	"commitment",
	"owner",
]);

const target = ["targetValue", "targetDirection", "targetYear"] as const;

/** A form's fields as `set-agenda-item` takes them: what was emptied is taken out, what is not there stays as it is. */
export function agendaItemFields(fields: AgreementFields): Record<string, unknown> {
	const given = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
		if (target.some((each) => each === name)) return [];
		if (name === "focusPoint") return [[name, value === "" ? null : Number(value)]];
		return [[name, values.has(name) && value === "" ? null : value]];
	});
	const changesTarget = target.some((name) => fields[name] !== undefined);
	return { ...Object.fromEntries(given), ...(changesTarget ? { target: targetOf(fields) } : {}) };
}

/** A number may be written as people do: "7,5". What is not a number is left for the server to refuse. */
function targetOf({ targetValue = "", targetDirection = "", targetYear = "" }: AgreementFields) {
	if (targetValue === "" && targetYear === "") return null;
	const value = targetValue === "" ? undefined : Number(targetValue.replace(",", "."));
	return {
		value,
		direction: targetDirection || undefined,
		year: targetYear ? Number(targetYear) : undefined,
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
