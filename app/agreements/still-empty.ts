import type { AgreementField, AgreementFields } from "#app/domain/agreement-fields.ts";
import { type ChildrensRight, childrensRights } from "#app/domain/agreement-vocabulary.ts";
import type { RichText } from "#app/domain/rich-text.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import { rightsKey, summaryKey, visionKey } from "#app/domain/workbook-keys.ts";

/** What an agreement is to answer before partners confirm it; extra effort, a figure and a target are free. */
const asked: AgreementField[] = [
	"goal",
	"action",
	"who",
	"lead",
	"firstStep",
	"firstStepOn",
	"focusPoint",
	"layer",
	"contactPoint",
	"noticedBy",
	"commitment",
	"owner",
];

/** The fields of an agreement that are still empty, in the order of the form. */
export function emptyFields(fields: AgreementFields): AgreementField[] {
	const follows: AgreementField[] = [
		...(fields.kind === "doorgeven" ? (["passedTo"] as const) : []),
		...(fields.extraCapacity ? (["capacityDecider"] as const) : []),
		...(fields.commitment === "onder-voorbehoud" ? (["condition"] as const) : []),
	];
	return [...asked, ...follows].filter((name) => !fields[name]?.trim());
}

/** The texts of the whole agenda that nobody wrote yet. The Dutch summary is made of the agreements when it is empty. */
export type EmptyText =
	| { kind: "vision" }
	| { kind: "rights"; right: ChildrensRight }
	| { kind: "summary"; language: WritingLanguage };

export function emptyTexts(texts: Record<string, RichText>, languages: WritingLanguage[]): EmptyText[] {
	const all: { key: string; text: EmptyText }[] = [
		{ key: visionKey, text: { kind: "vision" } },
		...childrensRights.map((right) => ({ key: rightsKey(right), text: { kind: "rights" as const, right } })),
		...languages
			.filter((language) => language !== "nl")
			.map((language) => ({ key: summaryKey(language), text: { kind: "summary" as const, language } })),
	];
	return all.filter(({ key }) => !texts[key]).map(({ text }) => text);
}
