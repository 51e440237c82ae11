import type { WrittenAgreement } from "./agreement-fields.ts";
import type {
	AgreementKind,
	BasisLayer,
	ChildrensRight,
	FocusPoint,
	ProgressState,
	TypicalPartner,
} from "./agreement-vocabulary.ts";
import type { PublishedValue, Unit } from "./figures.ts";
import type { RichText } from "./rich-text.ts";
import type { Group, Lens, WritingLanguage } from "./vocabulary.ts";

/** Raised when the shape below changes in a way that readers of the JSON export notice. */
export const outcomeSchema = 1;

/**
 * What an evening led to: the one source of every export. Adoption freezes it as a version; until then it is made out
 * of the session as it is now, and marked as concept. It holds published figures, approved contributions whose writer
 * allowed quoting, counts, and what the room wrote together: no names or nicknames of people, no unapproved text.
 */
export interface Outcome {
	schema: typeof outcomeSchema;
	/** "1.0", "1.1" …, or null for a concept */
	version: string | null;
	/** ISO moments; `adoptedAt` is null for a concept */
	madeAt: string;
	adoptedAt: string | null;
	session: {
		id: string;
		title: string;
		/** ISO date */
		heldOn: string;
		wijk: { code: string; name: string; shortName: string };
		gemeente: string;
	};
	present: {
		/** by the rule of small groups; `people` is null where fewer than five are not told */
		groups: { group: Group; people: number | null }[];
		/** everybody who joined; null when fewer than five */
		total: number | null;
		/** how many people spoke through batches and paper beside those who joined; null where that would tell of fewer than five */
		throughPaper: number | null;
		organisations: string[];
		absent: TypicalPartner[];
	};
	vision: RichText;
	/** last year's agreements and what came of them; null when there was no earlier evening */
	lookback: { title: string; heldOn: string; items: PastAgreement[] } | null;
	figures: OutcomeFigure[];
	heard: HeardRow[];
	themes: OutcomeTheme[];
	/** questions that belong to no theme, and who finds out */
	open: RichText;
	choice: {
		/** the votes may be told; before that every theme's `votes` is null */
		shown: boolean;
		/** people who voted with a phone, null when fewer than five; stickers on paper */
		voters: number | null;
		stickers: number;
	};
	agreements: OutcomeAgreement[];
	rights: { right: ChildrensRight; text: RichText }[];
	/** organisations that confirmed the agreements */
	confirmations: { organisation: string; remark: string; confirmedAt: string }[];
	/** one page to hand out, per language of the evening, written by people; Dutch is made when nobody wrote it */
	summaries: { language: WritingLanguage; text: RichText }[];
}

export interface PastAgreement {
	kind: AgreementKind;
	goal: string;
	action: string;
	lead: string;
	/** null when nobody reported yet */
	state: ProgressState | null;
	/** why it stopped, or what the answer was */
	note: string;
	figure: FigureMove | null;
}

/** A figure beside an agreement: as it was then, and its newest published value. Ready-made text in Dutch. */
export interface FigureMove {
	indicator: string;
	label: string;
	then: { value: string; period: string };
	/** null while there is no newer value than the one of then */
	now: { value: string; period: string } | null;
	/** calendar years between the newest value's period and the day it is shown */
	age: number;
	/** both are known and may be compared: no break in the series lies between them */
	comparable: boolean;
}

/** A figure of the table as published that evening. `value`, `sentence` and the like are ready-made text in Dutch. */
export interface OutcomeFigure {
	indicator: string;
	/** CBS code */
	area: string;
	period: string;
	breakdown: string;
	release: string;
	label: string;
	sentence: string;
	unit: Unit;
	/** "7%", "minder dan 5", "niet getoond", "geen gegevens" */
	value: string;
	/** the number itself, null unless it is shown */
	number: number | null;
	/** the wijk, or its gemeente when the wijk has no value */
	place: string;
	periodText: string;
	/** calendar years between the period and the evening */
	age: number;
	comparison: { place: string; value: string; number: number | null; periodText: string }[];
	/** the wijken for the map; empty when the figure does not exist per wijk */
	areas: { code: string; name: string; value: PublishedValue; text: string }[];
	source: { title: string; publisher: string; published: string };
	caveats: string[];
	provisional: boolean;
	/** made up for the demo */
	fictional: boolean;
}

/** What one group, or one batch ("Bijeenkomst Jongerenraad"), said, per lens. */
export interface HeardRow {
	group: Group;
	/** where a batch comes from; "" for people in the room */
	source: string;
	contributions: number;
	/** how many people spoke through a batch; null for fewer than five, and for people in the room */
	people: number | null;
	lenses: Record<Lens, Heard[]>;
}

/** Words that may be quoted, or how often something was said about a theme whose words are not quoted. */
export type Heard =
	| {
			kind: "quote";
			text: string;
			language: WritingLanguage;
			translation: string | null;
			themes: string[];
			/** what its figure is called */
			figure: string | null;
	  }
	| { kind: "theme" /** "" for contributions without a theme */; theme: string; times: number };

export interface OutcomeTheme {
	id: string;
	name: string;
	see: RichText;
	mean: RichText;
	unknown: RichText;
	contributions: Record<Lens, number>;
	/** labels of the figures that its contributions are about */
	figures: string[];
	/** phones and stickers together; null until the votes are shown */
	votes: number | null;
	ownChoiceOf: Group[];
	chosen: boolean;
}

export interface OutcomeAgreement extends WrittenAgreement {
	id: string;
	/** name of the theme that underpins it */
	theme: string | null;
	focusPoint: FocusPoint | null;
	layer: BasisLayer | null;
	contactPoint: string;
	extraCapacity: string;
	capacityDecider: string;
	/** "hoe merken we het binnen een jaar?" */
	noticedBy: string;
	/** figure to watch, as published then */
	figure: { indicator: string; label: string; value: string; period: string; periodText: string } | null;
	target: AgreementTarget | null;
	/** what the commitment hangs on, when it is made with a reservation */
	condition: string;
}

/** An adopted target for the watched figure: only then there is a verdict. */
export interface AgreementTarget {
	value: number;
	direction: "at-least" | "at-most";
	year: number;
}
