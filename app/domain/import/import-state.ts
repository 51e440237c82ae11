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

const publishRefusals = [
	"not-found",
	"already-published",
	"being-published",
	"nothing-to-publish",
	"incomplete",
	"unknown-source",
	"unknown-session",
	"unread-notes",
	"unsafe",
	"consent",
	"too-many-small",
	"rounded-beside-exact",
	"busy",
	"stopped",
	"failed",
] as const;
/** Why a delivery is not published, or what of it would not be shown is not found out. */
export type PublishRefusalCode = (typeof publishRefusals)[number];

export const isPublishRefusal = (code: string): code is PublishRefusalCode =>
	(publishRefusals as readonly string[]).includes(code);

/** Why a delivery was not published, and the cells it is about. */
export interface PublishRefusal {
	code: PublishRefusalCode;
	cells?: string[];
	/** what was typed on the page that asked, to be shown again */
	typed?: Record<string, string>;
	/** the part of the delivery that was asked for; absent for all of it */
	only?: ReleasePart | undefined;
	/** the parts that could be published instead */
	ways?: WayOut[] | undefined;
}
