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

/** How far it is when it begins. */
export const startOfWork: ImportProgress = { step: "reading", done: 0, of: 0 };

/** After so long, in milliseconds, without a word of it whoever worked on a delivery has been stopped. */
export const longestClaim = 10 * 60_000;

interface Claim {
	state: ImportState;
	progress: ImportProgress | null;
	claimedAt: Date | null;
}

/** Whether somebody works on a delivery: publishes it, or finds out what of a draft would not be shown. */
export const isWorkedOn = ({ state, progress, claimedAt }: Claim, now: Date): boolean =>
	(state === "publishing" || (state === "draft" && progress !== null)) &&
	claimedAt !== null &&
	claimedAt.getTime() > now.getTime() - longestClaim;

/** Nobody works on its publication any more, though it says so: whoever asks goes on with it. */
export const isStuck = (one: Claim, now: Date): boolean =>
	one.state === "publishing" && !isWorkedOn(one, now);

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
