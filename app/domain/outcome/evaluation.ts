import { isHandedOn } from "../agreement/agreement-fields.ts";
import type { TypicalPartner } from "../agreement/agreement-vocabulary.ts";
import { isOpen } from "../agreement/progress.ts";
import type { RichText } from "../live/rich-text.ts";
import { byNode, type Located } from "./located.ts";
import type { OverviewAgreement, OverviewNode, OverviewWijk } from "./overview.ts";

/** Two years over all wijken: what was agreed and what came of it, out of adopted outcomes and published figures. */
export interface Evaluation {
	years: [first: number, last: number];
	gemeente: string;
	/** how many wijken the gemeente has */
	wijken: number;
	/** in order of time */
	evenings: EvaluatedEvening[];
	points: EvaluatedPoint[];
	passedOn: Located<OverviewAgreement>[];
	figures: EvaluatedFigure[];
	/** the reports of figures that came out in these years, the newest first */
	editions: EvaluatedEdition[];
	questions: OpenQuestion[];
}

export interface EvaluatedEdition {
	id: string;
	title: string;
	number: number;
	place: string;
	/** ISO date */
	cameOut: string;
}

export interface EvaluatedEvening {
	id: string;
	wijk: string;
	/** ISO date */
	heldOn: string;
	/** null until its agreements are adopted */
	people: { text: string; organisations: string[]; absent: TypicalPartner[] } | null;
}

/** What was agreed under one focus point and its goals; null holds what was laid under none. */
export interface EvaluatedPoint {
	node: OverviewNode | null;
	agreements: Located<OverviewAgreement>[];
}

/** A figure that an agreement watches: both values as they are published now, to whoever asks. */
export interface EvaluatedFigure {
	/** id of the agreement */
	id: string;
	wijk: string;
	/** what the agreement is about */
	title: { goal: string; action: string };
	label: string;
	/** whom the values are about: the wijk, or its gemeente; null when nothing of it is published any more */
	place: string | null;
	before: { value: string; period: string } | null;
	/** null while there is no newer one */
	now: { value: string; period: string } | null;
	comparable: boolean;
	/** title of the source */
	source: string | null;
	provisional: boolean;
	fictional: boolean;
}

/** What a room did not know yet, in its own words; `theme` is null for what belongs to none. */
export interface OpenQuestion {
	wijk: string;
	heldOn: string;
	theme: string | null;
	text: RichText;
}

/** Every focus point with all that was agreed under it or under one of its goals. */
export function byPoint(known: OverviewNode[], wijken: OverviewWijk[]): EvaluatedPoint[] {
	const found = byNode("focus", known, wijken);
	return found
		.filter(({ node }) => node === null || node.under === null)
		.map(({ node, agreements }) => ({
			node,
			agreements: [
				...agreements,
				...found
					.filter((one) => node !== null && one.node?.under === node.code)
					.flatMap((goal) => goal.agreements),
			],
		}))
		.filter(({ node, agreements }) => node !== null || agreements.length > 0);
}

/** How many were agreed, how they go, and what of them was passed on and answered. */
export function countsOf(agreements: OverviewAgreement[]) {
	const of = (state: OverviewAgreement["state"]) => agreements.filter((one) => one.state === state).length;
	const passed = agreements.filter(isPassedOn);
	return {
		agreed: agreements.length,
		...{
			done: of("gedaan"),
			running: of("loopt"),
			stopped: of("gestopt"),
			handed: of("doorgegeven"),
			silent: of(null),
		},
		passedOn: passed.length,
		answered: passed.filter(({ state }) => !isOpen(state)).length,
	};
}

export const isPassedOn = (one: OverviewAgreement): boolean => isHandedOn(one) || one.state === "doorgegeven";
