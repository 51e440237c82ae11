import type { FigureTools } from "../papers/papers.ts";
import type { DemoEvening } from "./types.ts";

export interface SeedTools extends FigureTools {
	newId: () => string;
	newCode: (length: number) => string;
	now: Date;
}

/** What every step of seeding one evening needs to know. */
export interface SeedContext {
	evening: DemoEvening;
	/** ids by key */
	accounts: Map<string, string>;
	moments: EveningMoments;
	tools: SeedTools;
}

/** An evening's session and the ids of its people and contributions, by key. */
export interface SeededRoom {
	sessionId: string;
	participants: Map<string, string>;
	contributions: Map<string, string>;
}

/** The only round of votes of a demo evening. */
export const demoVoteRound = 1;

const day = 24 * 60 * 60_000;

export interface EveningMoments {
	/** what the minutes of an evening count back from: half past eight on a Dutch evening, or now while it runs */
	told: Date;
	/** null while it runs */
	adopted: Date | null;
}

export function momentsOf(evening: DemoEvening, now: Date): EveningMoments {
	if (!evening.ending) return { told: now, adopted: null };
	const told = new Date(now.getTime() - evening.daysAgo * day);
	told.setUTCHours(19, 30, 0, 0);
	return { told, adopted: daysAfter(told, evening.ending.adoptedAfterDays) };
}

export const minutesBefore = (moment: Date, minutes: number) => new Date(moment.getTime() - minutes * 60_000);
export const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * day);
export const isoDate = (moment: Date) => moment.toISOString().slice(0, 10);

/** @throws when the demo's data name something that is not there */
export function idOf(ids: Map<string, string>, key: string): string {
	const id = ids.get(key);
	if (!id) throw new Error(`The demo has no "${key}"`);
	return id;
}
