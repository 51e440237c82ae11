import type { EditionChange } from "./compare.ts";
import type { EditionContent, EditionKind, EditionState } from "./edition.ts";

/** Another edition of the series, to go to. */
interface OtherEdition {
	id: string;
	number: number;
	/** ISO */
	publishedAt: string;
}

/** An edition as it may be read now, in one language. */
export interface ReadEdition {
	id: string;
	title: string;
	kind: EditionKind;
	/** periods */
	from: string;
	until: string;
	state: EditionState;
	/** null of a draft */
	number: number | null;
	/** ISO; of a draft, which nobody froze yet, now */
	madeAt: string;
	withdrawnAt: string | null;
	content: EditionContent;
	previous: OtherEdition | null;
	next: OtherEdition | null;
	/** since the previous edition; null where there is none */
	changes: EditionChange[] | null;
}
