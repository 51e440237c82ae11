import type { CardValue } from "./figure-card.ts";
import type { PublishedValue } from "./figures.ts";
import type { assessmentColours } from "./framework.ts";
import type { noteKinds, targetBases } from "./reading.ts";
import type { Aim, Verdict } from "./told-target.ts";

/** How somebody read a figure, in the reader's language. */
export interface CardNote {
	id: string;
	kind: (typeof noteKinds)[number];
	text: string;
	/** null: of the indicator, whenever */
	period: string | null;
	/** the place that it is about; null: everywhere */
	place: string | null;
	/** ISO date */
	writtenOn: string;
	/** The evening that it was taken from, by its wijk and day; its id only for whom that evening lets in. */
	evening: { id?: string; wijk: string; heldOn: string } | null;
}

/** What was aimed at, beside the published figure of its period. */
export interface CardTarget {
	basis: (typeof targetBases)[number];
	document: string;
	period: string;
	breakdown: string;
	/** the place it is relative to by its name */
	aim: (Aim & { place: string | null }) | null;
	figure: PublishedValue;
	provisional: boolean;
	difference: number | null;
	/** what the source says of it, and what the numbers say; null where that tells nothing */
	said: Verdict | null;
	computed: Verdict | null;
	note: string | null;
	/** where the target comes from, when that is another source than the card's */
	otherSource: string | null;
}

/** A part of what was budgeted, beside what became of it. */
export interface BudgetRow {
	/** its breakdown; "" is the whole */
	id: string;
	label: string;
	budget: number | null;
	figure: PublishedValue;
	provisional: boolean;
	/** what it became less what was budgeted */
	difference: number | null;
}

/** What was budgeted by part in one period, as one document has it. */
export interface CardBudget {
	period: string;
	document: string;
	rows: BudgetRow[];
	/** as its source has it; null where it has none */
	whole: BudgetRow | null;
	/** What the parts add up to, where that is another number than the whole that their source has. */
	sums: { budget: number | null; figure: number | null } | null;
	fictional: boolean;
}

/** The traffic light of what an indicator hangs under. */
export interface CardAssessment {
	colour: (typeof assessmentColours)[number];
	words: string;
	/** what was judged: "Jongeren groeien gezond op" */
	node: string;
	place: string;
	period: string;
}

/** How people are divided over the same parts as the money of a card. */
export interface CardPeople {
	label: string;
	period: string;
	parts: (CardValue & { id: string; label: string })[];
}

/** Everything that stands beside a figure and is no figure of its series. */
export interface CardBeside {
	/** Which system it comes from, what is in it and what is not. */
	account: string | null;
	notes: CardNote[];
	/** the oldest period first */
	targets: CardTarget[];
	/** the same of the other parts of its breakdown */
	ofParts: CardTarget[];
	/** the oldest period first */
	budgets: CardBudget[];
	/** Null where nobody judged, which is no judgement either. */
	assessment: CardAssessment | null;
	people: CardPeople | null;
	/** The members of the groups that it is compared with, by the group's id, in the newest year up to the figure's. */
	members: Record<string, { year: number; names: string[] }>;
}

/** A card that stands alone, as on phones and in documents. */
export const nothingBeside: CardBeside = {
	account: null,
	notes: [],
	targets: [],
	ofParts: [],
	budgets: [],
	assessment: null,
	people: null,
	members: {},
};
