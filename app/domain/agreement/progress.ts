import type { ProgressCheck, ProgressState } from "./agreement-vocabulary.ts";

/** What somebody reported on an agreement. */
export interface Report {
	state: ProgressState;
	/** the short check that it answers */
	check: ProgressCheck | null;
	at: Date;
}

/** A report as it is stored, as these rules know it. */
export const reportOf = ({ state, check, createdAt }: Omit<Report, "at"> & { createdAt: Date }): Report => ({
	state,
	check,
	at: createdAt,
});

const days = 24 * 60 * 60 * 1000;
const quarter = 90 * days;

/** A day that the later month does not have becomes one of the first days of the next. */
function monthsAfter(moment: Date, months: number): Date {
	const later = new Date(moment);
	later.setUTCMonth(later.getUTCMonth() + months);
	return later;
}

/** When the owner of an agreement is first asked how it goes. */
export const firstCheckOn = (adoptedAt: Date): Date => new Date(adoptedAt.getTime() + quarter);

/**
 * The short check that is asked at `now`, counted from the first adoption: a version that corrects the agreements does
 * not put the question off. The second takes the place of the first, and after a year the next evening asks.
 */
export function checkAt(adoptedAt: Date, now: Date): { check: ProgressCheck; since: Date } | null {
	const first = firstCheckOn(adoptedAt);
	const half = monthsAfter(adoptedAt, 6);
	if (now < first || now >= monthsAfter(adoptedAt, 12)) return null;
	return now < half ? { check: "after-90-days", since: first } : { check: "half-year", since: half };
}

/** When agreements were adopted that may have a check at `now`: after one moment, and at another or before it. */
export function adoptedForCheckAt(now: Date): { after: Date; until: Date } {
	// The longest that twelve months can be.
	return { after: new Date(now.getTime() - 366 * days), until: new Date(now.getTime() - quarter) };
}

/** What stopped has its reason, and what was passed on its answer. */
export const needsNote = (state: ProgressState): boolean => state === "gestopt" || state === "doorgegeven";

/** What is done, stopped or answered needs no more asking. */
export const isOpen = (state: ProgressState | null): boolean => state === null || state === "loopt";

/**
 * The check that an agreement still waits for an answer to.
 * @param reports newest first; one that was made since the check is asked is an answer, whatever it names
 */
export function checkToAnswer(adoptedAt: Date, reports: Report[], now: Date): ProgressCheck | null {
	const asked = checkAt(adoptedAt, now);
	if (!asked || !isOpen(reports[0]?.state ?? null)) return null;
	const answered = reports.some(({ check, at }) => check === asked.check || at >= asked.since);
	return answered ? null : asked.check;
}
