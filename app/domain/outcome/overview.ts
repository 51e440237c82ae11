import type {
	AgreementKind,
	PassedOnTo,
	ProgressState,
	TypicalPartner,
} from "#app/domain/agreement/agreement-vocabulary.ts";
import type { Direction, Population, PublishedValue, Unit } from "#app/domain/figure/figures.ts";
import type { Margin } from "#app/domain/figure/margin.ts";
import type { Standing, Yardstick } from "#app/domain/figure/standing.ts";
import type { Group } from "#app/domain/vocabulary.ts";

/**
 * A year over all wijken, for policy: what was adopted, how it goes, and published figures. It holds what the rooms
 * decided and counts of people, never what anybody told.
 */
export interface Overview {
	year: number;
	/** the years that there are evenings in, newest first */
	years: number[];
	gemeente: string;
	wijken: OverviewWijk[];
	/** what agreements and choices can be laid under, in use now */
	nodes: Record<NodeView, OverviewNode[]>;
	figures: FigureColumn[];
}

/** By what the overview orders agreements and choices, other than by wijk. */
export const nodeViews = ["focus", "area"] as const;
export type NodeView = (typeof nodeViews)[number];

/** A focus point, one of its goals, or a result area. */
export interface OverviewNode {
	/** "focus-2", "2.1" */
	code: string;
	/** in Dutch, as agreements name it */
	label: string;
	/** in the reader's language */
	shown: string;
	/** the code of the focus point that a goal hangs under */
	under: string | null;
}

/** What an agreement or a choice is laid under; `label` is in Dutch. */
export type LaidUnder = Pick<OverviewNode, "code" | "label">;

export interface OverviewWijk {
	id: string;
	name: string;
	evenings: OverviewEvening[];
}

export interface OverviewEvening {
	id: string;
	title: string;
	/** ISO date */
	heldOn: string;
	/** this reader takes part in it, so that there is a page to go to */
	mayOpen: boolean;
	/** null until its agreements are adopted */
	adopted: AdoptedEvening | null;
}

export interface AdoptedEvening {
	version: string;
	/** being changed: a newer version follows */
	reopened: boolean;
	people: {
		/** how many of which group, by the rule of small groups; ready-made */
		text: string;
		/** null for fewer than five */
		total: number | null;
		organisations: string[];
		absent: TypicalPartner[];
	};
	themes: OverviewTheme[];
	agreements: OverviewAgreement[];
}

export interface OverviewTheme {
	name: string;
	/** also when only an agreement was made about it */
	chosen: boolean;
	ownChoiceOf: Group[];
	/** by its agreements, and by the figures that it is about */
	under: Record<NodeView, LaidUnder[]>;
}

export interface OverviewAgreement {
	id: string;
	kind: AgreementKind;
	goal: string;
	action: string;
	lead: string;
	passedTo: PassedOnTo | null;
	extraCapacity: string;
	capacityDecider: string;
	/** null while nobody reported */
	state: ProgressState | null;
	/** why it stopped, or what the answer was */
	note: string;
	/** ISO date of the newest report; null while nobody reported */
	reportedOn: string | null;
	/** The first short check: by this day its owner is asked how it goes. ISO date */
	answerDue: string;
	/** that day is over and the answer did not come */
	overdue: boolean;
	/** its focus point or goal, and the result area of the figure that it watches */
	under: Record<NodeView, LaidUnder | null>;
}

/** One indicator over the wijken, in one period; never beside another one as if the two could be compared. */
export interface FigureColumn {
	indicator: string;
	label: string;
	unit: Unit;
	decimals: number;
	population: Population;
	direction: Direction;
	period: string;
	provisional: boolean;
	fictional: boolean;
	/** titles of the sources of its values */
	sources: string[];
	/** What the wijken are set beside; null where nothing is compared. */
	beside: { by: Yardstick; value: PublishedValue; margin: Margin | null; of: number } | null;
	/** null when the gemeente has no value over this period, or about other people */
	gemeente: PublishedValue | null;
	/** in the order of the wijken */
	cells: FigureCell[];
}

export interface FigureCell {
	wijk: string;
	value: PublishedValue;
	/** the source's own, or by how many answered; null where nobody knows one */
	margin: Margin | null;
	/** null where it may not be compared */
	standing: Standing | null;
}
