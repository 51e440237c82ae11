import type { Done } from "./done.ts";

/** What a page of a record is given by its loader, or by the form that was just sent. */
export interface RecordState {
	/** what was just done */
	done: Done | null;
	/** the fields that put it back as it was before */
	former: Record<string, string> | null;
	/** what was typed into a form that was not taken */
	typed: Record<string, string> | null;
	problems: { field: string; code: string }[];
}

/** Nothing was sent. */
export const noAnswer: RecordState = { done: null, former: null, typed: null, problems: [] };
