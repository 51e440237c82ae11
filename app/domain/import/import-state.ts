import type { ReleasePart, WayOut } from "./ways-out.ts";

export const importStates = ["draft", "publishing", "published", "dropped"] as const;
/** How far a delivery is. `publishing`: somebody asked for it and its figures are being stored. */
export type ImportState = (typeof importStates)[number];

export const publishSteps = ["reading", "protecting", "storing", "showing"] as const;
/** How far the publication of a delivery is: `done` of `of` parts of this step, where it can be counted. */
export interface ImportProgress {
	step: (typeof publishSteps)[number];
	done: number;
	of: number;
}

/** Why a delivery was not published: a code that the pages have words for, and the cells it is about. */
export interface ImportRefusal {
	code: string;
	cells?: string[];
	/** what was typed on the page that asked, to be shown again */
	typed?: Record<string, string>;
	/** the part of the delivery that was asked for; absent for all of it */
	only?: ReleasePart | undefined;
	/** the parts that could be published instead */
	ways?: WayOut[] | undefined;
}
