import type { Lens, WritingLanguage } from "#app/domain/vocabulary.ts";
import type { Picture } from "../map/map-picture.ts";

/**
 * The outcome as a document for people: chapters of headings, paragraphs, tables and pictures, with all words in place.
 * Word and PDF are two ways to write this same document.
 */
export interface OutcomeDocument {
	title: string;
	/** Small words above and below the title. */
	above: string;
	below: string;
	/** Which version this is; stands on the first page and above every page. */
	status: string;
	concept: boolean;
	/** What stands at the foot of every page, beside its number. */
	foot: { about: string; page: string; of: string };
	/** The first page. */
	glance: Chapter;
	chapters: Chapter[];
	handouts: Handout[];
}

export interface Chapter {
	title: string;
	blocks: Block[];
	/** Its tables need the long side of the paper. */
	wide?: true;
}

/** One page to hand out, in one language. */
export interface Handout extends Chapter {
	language: WritingLanguage;
	/** The shorter it is, the larger its letters can be. */
	letters: "normal" | "large" | "largest";
}

/** Words in a line; a line end in `text` begins a new line. */
export interface Words {
	text: string;
	bold?: true;
	italic?: true;
	/** In quieter ink. */
	soft?: true;
}

export type Block = Heading | Paragraph | List | Table | Picture;

export interface Heading {
	type: "heading";
	text: string;
}

export interface Paragraph {
	type: "paragraph";
	words: Words[];
	/** `lead` is larger, `figure` says what a figure says, `note` is small and soft. */
	look?: "lead" | "figure" | "note";
	/** The language, where it is another than the document's. */
	language?: WritingLanguage;
}

export interface List {
	type: "list";
	items: Words[][];
	/** Stays on one page, with what stands above it. */
	whole?: true;
	language?: WritingLanguage;
}

export interface Table {
	type: "table";
	columns: Column[];
	/** At least one: where there is nothing to show stands a sentence instead. */
	rows: Row[];
	/** Short enough to stay on one page. */
	whole: boolean;
	/** Its last two rows are short enough to stay together, so that no page holds the last one alone. */
	pairedEnd: boolean;
	/** `choices` is the large table of the first page, `facts` has what each row is about in its first column. */
	look?: "choices" | "facts";
}

export interface Column {
	title: string;
	/** Its part of the width; those of a table add up to 100. */
	share: number;
	/** Gets the mark of this lens. */
	lens?: Lens;
}

export interface Row {
	cells: (Paragraph | List)[][];
	/** Short enough not to be cut in two. */
	whole: boolean;
}
