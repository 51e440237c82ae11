import type { TableFigure } from "#app/domain/session/table-figure.ts";
import { type TimedPhase, timedPhases } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { explainReadings } from "#app/words/number-question.ts";

/** What somebody typed about an evening, right or wrong; forms show it again as it was. */
export interface EveningDraft {
	title: string;
	/** id of the wijk, or its CBS code */
	place: string;
	heldOn: string;
	startsAt: string;
	venue: string;
	/** what lies on the table */
	figures: TableFigure[];
	/** the same by indicator alone */
	indicators: string[];
	/** id of last year's session, or empty */
	previous: string;
	/** id of the account that runs it, or empty; an admin names it */
	facilitator: string;
	moderated: boolean;
	followMe: boolean;
	safetyContact: string;
	votesEach: string;
	minutes: Record<TimedPhase, string>;
}

/** Where a wijk's number for a figure comes from; `hidden` exists but is protected. */
export type Coverage = "own" | "hidden" | "gemeente" | "none";

export interface FigureChoice {
	id: string;
	label: string;
	explanation: string;
	/** the name of its result area; null when it hangs in no framework */
	heading: string | null;
	/** by id of the wijk */
	coverage: Record<string, Coverage>;
}

export interface WijkChoice {
	id: string;
	name: string;
	shortName: string;
}

/** What can be chosen for an evening, in the reader's language. */
export interface EveningChoices {
	gemeente: string;
	wijken: WijkChoice[];
	figures: FigureChoice[];
}

/** The parts of the page that prepares an evening, each saved by a form of its own. */
export type PreparePartName =
	| "about"
	| "figures"
	| "table"
	| "shown"
	| "minutes"
	| "settings"
	| "member"
	| "begin";

/** The fields of each part, by their names in its form. */
export const fieldsOf: Record<PreparePartName, string[]> = {
	about: ["title", "heldOn", "startsAt", "venue", "previous"],
	figures: ["indicator"],
	table: [],
	shown: [],
	minutes: timedPhases.map((phase) => `minutes.${phase}`),
	settings: ["moderated", "followMe", "votesEach", "safetyContact"],
	member: [],
	begin: [],
};

/** Values by the names of their fields in a form. */
export type FieldValues = Record<string, string | boolean | string[]>;

/** What a draft holds of some fields of its forms. */
export function valuesOf(
	{ minutes, figures: _, indicators, ...rest }: EveningDraft,
	names: string[],
): FieldValues {
	const all: FieldValues = { ...rest, indicator: indicators };
	for (const phase of timedPhases) all[`minutes.${phase}`] = minutes[phase];
	return Object.fromEntries(names.flatMap((name) => (name in all ? [[name, all[name] ?? ""]] : [])));
}

/** A field that two people made different things of, with what each made of it. */
export interface FieldConflict {
	field: string;
	theirs: string | boolean | string[];
	mine: string | boolean | string[];
}

const problemWords = {
	"title-missing": m.prepare_problem_title_missing,
	"title-too-long": m.prepare_problem_title_too_long,
	"place-missing": m.prepare_problem_place_missing,
	"place-unknown": m.prepare_problem_place_unknown,
	"date-missing": m.prepare_problem_date_missing,
	"date-invalid": m.prepare_problem_date_invalid,
	"time-invalid": m.prepare_problem_time_invalid,
	"venue-too-long": m.prepare_problem_venue_too_long,
	"indicators-missing": m.prepare_problem_indicators_missing,
	"too-many-indicators": m.prepare_problem_too_many_indicators,
	"indicator-unknown": m.prepare_problem_indicator_unknown,
	"previous-unknown": m.prepare_problem_previous_unknown,
	"previous-other-wijk": m.prepare_problem_previous_other_wijk,
	"facilitator-unknown": m.prepare_problem_facilitator_unknown,
	"contact-too-long": m.prepare_problem_contact_too_long,
	"votes-invalid": m.prepare_problem_votes_invalid,
	"votes-given": m.prepare_problem_votes_given,
	"minutes-invalid": m.prepare_problem_minutes_invalid,
} as const;

export type EveningProblemCode = keyof typeof problemWords;

/** What is wrong with one field, by its name in the form, which is also the id of its first control. */
export type EveningProblem = { field: string } & (
	| { code: EveningProblemCode }
	/** a number that can be read in two ways */
	| { code: "number-ambiguous"; readings: [number, number] }
);

/** What is wrong, as a sentence. */
export const problemText = (problem: EveningProblem): string =>
	problem.code === "number-ambiguous" ? explainReadings(problem.readings) : problemWords[problem.code]();

/** The problems as sentences for an error summary. */
export function problemTexts(problems: EveningProblem[]): { field: string; message: string }[] {
	return problems.map((problem) => ({ field: problem.field, message: problemText(problem) }));
}

/** The sentence of one field, when something is wrong with it. */
export function problemOf(problems: EveningProblem[], field: string): string | undefined {
	const found = problems.find((problem) => problem.field === field);
	return found && problemText(found);
}
