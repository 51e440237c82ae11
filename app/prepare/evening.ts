import type { TimedPhase } from "#app/domain/vocabulary.ts";
import { m } from "#app/i18n/index.ts";

/** What somebody typed about an evening, right or wrong; forms show it again as it was. */
export interface EveningDraft {
	title: string;
	/** id of the wijk, or its CBS code */
	place: string;
	heldOn: string;
	startsAt: string;
	venue: string;
	indicators: string[];
	/** id of last year's session, or empty */
	previous: string;
	moderated: boolean;
	followMe: boolean;
	safetyContact: string;
	votesEach: string;
	minutes: Record<TimedPhase, string>;
}

/** An evening that a later one may open with. */
export interface EarlierEvening {
	id: string;
	title: string;
	/** ISO date */
	heldOn: string;
	placeId: string;
	/** Its agreements were adopted, so that there is something to look back at. */
	adopted: boolean;
}

/**
 * The evening that a new one in this wijk opens with unless somebody says otherwise: the newest with agreements.
 * @param earlier newest first
 * @returns its id, or "" when there is none
 */
export function usualPrevious(earlier: EarlierEvening[], wijk: string): string {
	const ofWijk = earlier.filter((one) => one.placeId === wijk);
	return (ofWijk.find((one) => one.adopted) ?? ofWijk[0])?.id ?? "";
}

/** Where a wijk's number for a figure comes from; `hidden` exists but is protected. */
export type Coverage = "own" | "hidden" | "gemeente" | "none";

export interface FigureChoice {
	id: string;
	label: string;
	explanation: string;
	resultArea: number;
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
export type PreparePartName = "about" | "figures" | "minutes" | "settings" | "member" | "begin";

export const eveningProblems = {
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
	"contact-too-long": m.prepare_problem_contact_too_long,
	"votes-invalid": m.prepare_problem_votes_invalid,
	"votes-given": m.prepare_problem_votes_given,
	"minutes-invalid": m.prepare_problem_minutes_invalid,
} as const;

export type EveningProblemCode = keyof typeof eveningProblems;

export interface EveningProblem {
	/** the name of the form field, which is also the id of its first control */
	field: string;
	code: EveningProblemCode;
}

/** The problems as sentences for an error summary. */
export function problemTexts(problems: EveningProblem[]): { field: string; message: string }[] {
	return problems.map(({ field, code }) => ({ field, message: eveningProblems[code]() }));
}

/** The sentence of one field, when something is wrong with it. */
export function problemOf(problems: EveningProblem[], field: string): string | undefined {
	const found = problems.find((problem) => problem.field === field);
	return found && eveningProblems[found.code]();
}
