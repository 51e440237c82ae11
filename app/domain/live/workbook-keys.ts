import { type ChildrensRight, childrensRights } from "../agreement/agreement-vocabulary.ts";
import { type ThemeText, themeTexts, type WritingLanguage, writingLanguages } from "../vocabulary.ts";
import type { RichText } from "./rich-text.ts";

/**
 * The names of the texts that people write together. They stand apart from the document itself, so that a page
 * which only shows texts does not load Yjs.
 */
export type WorkbookKey =
	| `theme:${string}:${ThemeText}`
	| "vision"
	| `rights:${ChildrensRight}`
	| `summary:${WritingLanguage}`
	| "open";

export const themeKey = (theme: string, part: ThemeText): WorkbookKey => `theme:${theme}:${part}`;
/** the wijk's pedagogical vision */
export const visionKey = "vision" satisfies WorkbookKey;
/** what the agenda says about one of the children's rights */
export const rightsKey = (right: ChildrensRight): WorkbookKey => `rights:${right}`;
/** the page to hand out, in one language */
export const summaryKey = (language: WritingLanguage): WorkbookKey => `summary:${language}`;
/** open questions that belong to no theme */
export const openKey = "open" satisfies WorkbookKey;

/** What a key names. */
export type WorkbookText =
	| { kind: "theme"; theme: string; part: ThemeText }
	| { kind: "vision" }
	| { kind: "rights"; right: ChildrensRight }
	| { kind: "summary"; language: WritingLanguage }
	| { kind: "open" };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @returns null for a name that is no text of a workbook */
export function parseWorkbookKey(key: string): WorkbookText | null {
	const [kind, name = "", last, ...rest] = key.split(":");
	if (key === visionKey) return { kind: "vision" };
	if (key === openKey) return { kind: "open" };
	if (kind === "theme" && rest.length === 0) {
		const part = themeTexts.find((each) => each === last);
		return part && uuid.test(name) ? { kind: "theme", theme: name, part } : null;
	}
	if (last !== undefined) return null;
	const right = childrensRights.find((each) => each === name);
	if (kind === "rights") return right ? { kind: "rights", right } : null;
	const language = writingLanguages.find((each) => each === name);
	return kind === "summary" && language ? { kind: "summary", language } : null;
}

/** Every text that holds words, and the sequence number of the document that they come from. */
export interface SharedTexts {
	seq: number;
	texts: Record<string, RichText>;
}
