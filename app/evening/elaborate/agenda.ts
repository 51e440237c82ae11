import type { Agreement } from "#app/domain/agreement/agreement-fields.ts";
import type { TypicalPartner } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";

/** Everything of the agenda that is beside the board: what those who work it out see and fill in. */
export interface Agenda {
	/** the agreements with all their fields, in order */
	items: Agreement[];
	/** figures that can be watched, those of the table first; `now` is the figure as a sentence, when there is one */
	figures: { indicator: string; label: string; now: string | null }[];
	/** focus points of the gemeente and their goals, also those that are only kept; `text` is how people read one */
	focusNodes: { id: string; text: string; inUse: boolean }[];
	/** accounts that can report through the year; once nobody writes in the agenda, those that do */
	owners: { id: string; name: string }[];
	absent: TypicalPartner[];
	confirmations: Confirmation[];
	/** languages of those who joined, Dutch first */
	languages: WritingLanguage[];
	/** contributions whose writer says that they were not understood; for who moderates */
	misunderstood: Misunderstood[];
}

/** An organisation that confirmed the agreements. */
export interface Confirmation {
	organisation: string;
	remark: string;
	/** ISO moment */
	confirmedAt: string;
	/** by whoever looks at the page */
	own: boolean;
	/** ids of the agreements that were written or changed after it */
	changed: string[];
	/** an agreement was taken away after it */
	removed: boolean;
}

/** What somebody told, and what they meant by it; who it was is not in it. */
export interface Misunderstood {
	id: string;
	text: string;
	language: WritingLanguage;
	translation: string | null;
	remark: string;
}
