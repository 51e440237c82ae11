import { isEmptyText } from "../control-signs.ts";
import type { RichText } from "../live/rich-text.ts";
import { rightsKey, summaryKey, visionKey } from "../live/workbook-keys.ts";
import { numbered } from "../numbered.ts";
import type { WritingLanguage } from "../vocabulary.ts";
import type { AgreementField, AgreementFields } from "./agreement-fields.ts";
import { type ChildrensRight, childrensRights } from "./agreement-vocabulary.ts";

/** What an agreement is to answer before partners confirm it; extra effort, a figure and a target are free. */
const asked: AgreementField[] = [
	"goal",
	"action",
	"who",
	"lead",
	"firstStep",
	"firstStepOn",
	"focusNode",
	"layer",
	"contactPoint",
	"noticedBy",
	"commitment",
	"owner",
];

/**
 * The fields of an agreement that are still empty, in the order of the form.
 * @param hasFocus the gemeente has focus points to choose from
 */
export function emptyFields(fields: AgreementFields, hasFocus: boolean): AgreementField[] {
	const follows: AgreementField[] = [
		...(fields.kind === "doorgeven" ? (["passedTo"] as const) : []),
		...(fields.extraCapacity ? (["capacityDecider"] as const) : []),
		...(fields.commitment === "onder-voorbehoud" ? (["condition"] as const) : []),
	];
	return [...asked, ...follows].filter(
		(name) => isEmptyText(fields[name] ?? "") && (name !== "focusNode" || hasFocus),
	);
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

/** What is still empty of the whole agenda; nothing of it has to be there before the agreements are adopted. */
export interface StillEmpty {
	agreements: { id: string; number: number; fields: AgreementField[] }[];
	texts: EmptyText[];
}

export function stillEmpty(
	items: { id: string; fields: AgreementFields }[],
	texts: Record<string, RichText>,
	languages: WritingLanguage[],
	hasFocus: boolean,
): StillEmpty {
	return {
		agreements: numbered(items)
			.map(({ agreement: { id, fields }, number }) => ({ id, number, fields: emptyFields(fields, hasFocus) }))
			.filter(({ fields }) => fields.length > 0),
		texts: emptyTexts(texts, languages),
	};
}
