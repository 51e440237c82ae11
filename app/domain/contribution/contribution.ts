import type { Hint } from "../privacy/privacy-check.ts";
import type { ContributionKind, Group, Lens, Subject, WritingLanguage } from "../vocabulary.ts";

/** `waiting` to be read, `approved` and on the board, `rejected` with a reason, `withdrawn` and erased. */
export const contributionStatuses = ["waiting", "approved", "rejected", "withdrawn"] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];

/** What somebody said, in every form in which it is shown. */
interface Said {
	id: string;
	kind: ContributionKind;
	lens: Lens;
	about: Subject;
	text: string;
	language: WritingLanguage;
	/** may the words be quoted in the report? */
	quotable: boolean;
}

/** Whether its writer changed it after sending it. What changes in the moment of a decision follows from that decision. */
export function wasCorrected(row: { createdAt: Date; updatedAt: Date; decidedAt: Date | null }): boolean {
	const changed = row.updatedAt.getTime();
	return changed > row.createdAt.getTime() && changed !== row.decidedAt?.getTime();
}

/** Whether its words may stand in an outcome that was adopted, which is never changed: also after the agenda is open again. */
export const mayStandInOutcome = (
	{ status, quotable }: { status: ContributionStatus; quotable: boolean },
	wasAdopted: boolean,
): boolean => wasAdopted && status === "approved" && quotable;

/** A contribution as its moderator reads it: the words and whose group they come from, never who. */
export interface WaitingContribution extends Said {
	/** to name when it is decided on */
	version: number;
	translation: string | null;
	/** in the text, by which somebody could be found */
	hints: Hint[];
	group: Group;
	/** what the figure is called, or null when it is about the wijk */
	figure: string | null;
	onBehalf: boolean;
	fromPaper: boolean;
	corrected: boolean;
	/** ISO moment in UTC */
	at: string;
}

/** A contribution as its writer sees it; `Figure` is how its figure is described. Who decided on it is not in it. */
export interface OwnContribution<Figure> extends Said {
	status: ContributionStatus;
	/** why it was not placed; empty when nobody wrote a reason */
	reason: string;
	/** ISO moments in UTC */
	sentAt: string;
	changedAt: string | null;
	figure: Figure | null;
	/** the evening was closed before anybody read it */
	wasMissed: boolean;
	mayEdit: boolean;
	mayWithdraw: boolean;
	/** `mayStandInOutcome` */
	isFrozen: boolean;
}
