import type { Localised } from "../localised.ts";
import type { CardBeside } from "./beside.ts";
import type {
	Adding,
	CaveatKind,
	Direction,
	FigureRef,
	FigureStatus,
	IndicatorKind,
	IndicatorRelation,
	Measure,
	PlaceLevel,
	Population,
	PublishedFigure,
	PublishedValue,
	SentenceTemplate,
	Unit,
} from "./figures.ts";
import type { PeriodKind } from "./period.ts";

export interface Indicator {
	id: string;
	label: Localised;
	/** null has a sentence made of its label */
	sentence: Localised<SentenceTemplate> | null;
	explanation: Localised;
	unit: Unit;
	kind: IndicatorKind;
	population: Population;
	decimals: number;
	direction: Direction;
	measure: Measure;
	periodKind: PeriodKind;
	/** Where it stands in the gemeente's own framework: its result area, or what takes that place. */
	heading: Heading | null;
	relation: IndicatorRelation;
	/** what is shown when nobody chose; "" is the whole */
	shownBreakdown: string;
	dimensions: Dimension[];
	/** A nought may be told. */
	openZero: boolean;
}

export interface Heading {
	/** "3" */
	code: string;
	label: Localised;
}

export interface Dimension {
	id: string;
	label: Localised;
	/** null where nobody said how its parts add up */
	adding: Adding | null;
	values: { id: string; label: Localised }[];
}

export interface Place {
	id: string;
	level: PlaceLevel;
	name: string;
	/** "Noord", as people say it inside the gemeente. */
	shortName: string;
	parent: string | null;
	/** The code of the newest year; places without one are benchmarks outside our coding. */
	code: string;
}

export interface Source {
	title: string;
	publisher: string;
	url: string | null;
	/** As precisely as somebody knows it: "2025", "2025-03" or an ISO date; "" when nobody does. */
	published: string;
}

/** What a source itself divided to get its number. */
export interface Divided {
	numerator: number;
	denominator: number | null;
}

export interface SourcedFigure extends PublishedFigure {
	source: Source;
	/** null where its source does not say, or the value is not shown */
	divided: Divided | null;
}

export interface CardCaveat {
	kind: CaveatKind;
	text: string | null;
	/** The period from which on it holds, where that may be another than the value's own. */
	since?: string;
}

/** A value with what must stand beside it wherever it is shown. */
export interface CardValue {
	period: string;
	value: PublishedValue;
	status: FigureStatus;
	fictional: boolean;
	/** The last day that is in it, where the period was not yet over. */
	completeUntil: string | null;
	respondents: number | null;
	caveats: CardCaveat[];
}

export interface TrendPoint extends CardValue {
	/** No line and no change comes across to this point: it was counted otherwise, or is over another kind of period. */
	breakBefore: boolean;
	/** From which period on it was counted otherwise and why; null where it was not. */
	countedFrom: { period: string; text: string | null } | null;
}

/** A course over periods of one kind, oldest first. */
export interface Trend {
	kind: PeriodKind;
	points: TrendPoint[];
}

/** Two places over the periods that both have a number of, the first one as 100; null at a period that one lacks. */
export interface IndexedTrend {
	place: Place;
	/** The title of its source, when that is another than the card's. */
	otherSource: string | null;
	points: { period: string; own: number | null; other: number | null }[];
}

export interface ComparisonRow extends CardValue {
	place: Place;
	/** From another period than the card's own value, so that it has to be named. */
	otherPeriod: boolean;
	/** Between the two periods something was counted otherwise. */
	countedOtherwise: boolean;
	/** The whole that the card's count is part of, instead of something to compare with. */
	whole: boolean;
	/** The title of its source, when that is another than the card's. */
	otherSource: string | null;
}

export interface AreaValue extends CardValue {
	place: Place;
}

/** What more the map of a card can show than its wijken at its own period. */
export interface CardMaps {
	/** The buurten of the gemeente at the card's period, in the order of their codes; none where nothing is known of any. */
	buurten: AreaValue[];
	/** The card's wijken in the last period before its own; `comparable` where nothing was counted otherwise in between. */
	earlier: { period: string; areas: (AreaValue & { comparable: boolean })[] } | null;
}

/** Everything a page needs to show one figure of one wijk; only published values, in the reader's language. */
export interface FigureCard extends CardValue {
	ref: FigureRef;
	indicator: {
		id: string;
		label: string;
		explanation: string;
		unit: Unit;
		kind: IndicatorKind;
		population: Population;
		decimals: number;
		direction: Direction;
		measure: Measure;
		/** It grows with the place, as counts and amounts do. */
		adds: boolean;
	};
	/** null has a sentence made of the label */
	sentence: SentenceTemplate | null;
	breakdown: { id: string; label: string } | null;
	/** Whom the card was asked for: a wijk, or a whole gemeente. */
	wijk: Place;
	/** Whom the value is about: the wijk, or its gemeente when the wijk has none (`fallback`). */
	place: Place;
	fallback: boolean;
	/** Calendar years between the period and today. */
	age: number;
	source: Source;
	/** over periods of the card's own kind, oldest first */
	trend: TrendPoint[];
	/** the same over periods of other kinds, each with two points or more */
	otherTrends: Trend[];
	/** beside the country and the gemeente, where the numbers allow it */
	indexed: IndexedTrend[];
	comparison: ComparisonRow[];
	/** Places that have a number about another group of people, which therefore does not stand beside ours. */
	leftOut: string[];
	/** The other parts of the breakdown for the same place and period, the card's own part included. */
	parts: (CardValue & { id: string; label: string; divided: Divided | null })[];
	/** What its source divided to get this value. */
	divided: Divided | null;
	beside: CardBeside;
	/** The wijken of the gemeente, and "overig" when it has a value. */
	areas: AreaValue[];
	/** Whether the figure exists per wijk at all, shown or withheld. */
	perWijk: boolean;
	/** Only where a map is drawn. */
	maps?: CardMaps;
}
