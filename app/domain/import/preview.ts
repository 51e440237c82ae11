import type { FigureStatus, MissingReason, Qualifier, Unit } from "../figure/figures.ts";
import type { Verdict } from "../figure/told-target.ts";
import type { ExistingFigure } from "./catalogue.ts";
import type { Basis, ColumnRole, Mapping } from "./mapping.ts";
import type { Suggestion } from "./match-word.ts";

/** Why nothing of a file is read. Each has its sentence in every language; `place` is a cell, sheet or part. */
export interface ImportRefusal {
	code: RefusalCode;
	place: string | null;
	/** what the sentence names besides */
	detail?: string;
}

export const refusalCodes = [
	"empty",
	"too-large",
	"too-many-cells",
	"too-slow",
	"busy",
	"unknown-kind",
	"damaged",
	"encrypted",
	"hostile",
	"person-bsn",
	"person-birthdate",
	"person-name",
	"person-number",
	"person-contact",
	"hidden-unreadable",
	"formula-without-value",
	"no-table",
	"bad-mapping",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const problemCodes = [
	"missing-indicator",
	"missing-place",
	"missing-period",
	"missing-value",
	"unknown-indicator",
	"unknown-place",
	"unknown-value",
	"unknown-dimension",
	"ambiguous-place",
	"bad-period",
	"ambiguous-period",
	"bad-breakdown",
	"not-a-number",
	"ambiguous-number",
	"unknown-sign",
	"bare-limit",
	"outside-interval",
	"few-answers",
	"cell-error",
	"bad-range",
	"unit-mismatch",
	"unknown-unit",
	"negative-count",
	"count-not-whole",
	"share-out-of-range",
	"bad-status",
	"bad-until",
	"bad-qualifier",
	"bad-kind",
	"bad-basis",
	"bad-verdict",
	"bad-adopted",
	"missing-basis",
	"bad-respondents",
	"identifying-note",
	"duplicate",
	"contradiction",
	"total-differs",
	"looks-like-fraction",
	"far-from-others",
	"from-title",
	"more-sheets",
	"more-tables",
	"blank-cells",
	"filled-down",
	"skipped-total",
	"more-problems",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface ImportProblem {
	/** as the file numbers it, from 1; null for the whole file */
	row: number | null;
	/** the head of the column */
	column: string | null;
	/** "B7" */
	cell: string | null;
	code: ProblemCode;
	/** With an error this row is not taken; a warning asks to look. */
	severity: "error" | "warning";
	/** what the sentence names: the word as it stands there, and what else belongs to it */
	word: string;
	detail?: string;
}

export type Change = "new" | "revised" | "same";

/** A figure or target that will be stored. */
export interface AcceptedFigure {
	indicator: string;
	/** id of the place */
	place: string;
	/** its code */
	area: string;
	period: string;
	breakdown: string;
	value: number | null;
	unit: Unit;
	status: FigureStatus;
	/** the last day that is in it, where its period was not yet over */
	completeUntil?: string | null;
	kind: "figure" | "target";
	basis: Basis | null;
	/** What else a target has: where it was laid down, since when, of which place it is relative, what its source says of it. */
	document?: string;
	adopted?: string | null;
	/** id of the place */
	relativeTo?: string | null;
	verdict?: Verdict | null;
	qualifier: Qualifier;
	low: number | null;
	high: number | null;
	numerator: number | null;
	denominator: number | null;
	respondents: number | null;
	missing: MissingReason | null;
	note: string | null;
	published: string | null;
	source: string | null;
	row: number;
	cell: string;
	/** against what the register holds */
	change: Change;
	before: number | null;
}

/** A word of the file that nothing is known by, once each, with what comes nearest. */
export interface UnknownWord {
	kind: "place" | "indicator" | "value" | "dimension" | "sign";
	word: string;
	/** of which dimension, for a value */
	dimension: string | null;
	/** in how many rows */
	count: number;
	/** where it stands first */
	cell: string;
	suggestions: Suggestion[];
}

/** How the file was understood, for people to correct. */
export interface ProposedMapping extends Mapping {
	sheet: string;
	firstHeadRow: number;
	headRows: number;
	columns: ProposedColumn[];
}

export interface ProposedColumn {
	column: string;
	letter: string;
	role: ColumnRole;
	dimension?: string;
	indicator?: string;
	place?: string;
	period?: string;
	breakdown?: string;
	scale?: number;
	/** 0 to 1 */
	confidence: number;
	/** the first few texts under it */
	examples: string[];
}

/** Somebody has to look whether its columns were understood. */
export const isUnsure = ({ columns }: ProposedMapping): boolean =>
	columns.some(({ confidence }) => confidence < 0.6);

/** About what a delivery says something; only within it is a figure that it lacks gone. */
export interface Scope {
	indicators: string[];
	places: string[];
	periods: string[];
}

/** Texts beside figures in which somebody may be recognised, each once. */
export interface HintedTexts {
	/** remarks, which go out only when somebody asks for it */
	notes: string[];
	/** what goes out with its figure or target in any case: what the source printed, and where a target was laid down */
	always: string[];
}

export interface Preview {
	refused: ImportRefusal | null;
	accepted: AcceptedFigure[];
	/** of what is accepted */
	hinted: HintedTexts;
	problems: ImportProblem[];
	unknownWords: UnknownWord[];
	proposedMapping: ProposedMapping | null;
	/** what stands around the table: its title, filters and remarks */
	account: string[];
	scope: Scope;
	/** in the register and within the scope, but not in the file */
	gone: ExistingFigure[];
	sheets: { name: string; hidden: boolean }[];
	/** rows of data that were looked at */
	rows: number;
}

/** Of a file that was not read. */
export const emptyPreview: Preview = {
	refused: null,
	accepted: [],
	hinted: { notes: [], always: [] },
	problems: [],
	unknownWords: [],
	proposedMapping: null,
	account: [],
	scope: { indicators: [], places: [], periods: [] },
	gone: [],
	sheets: [],
	rows: 0,
};

export const refusedPreview = (refused: ImportRefusal): Preview => ({ ...emptyPreview, refused });
