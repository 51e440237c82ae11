import { parsePeriod } from "../figure/period.ts";
import type { Cell } from "./grid.ts";
import { readPeriodWords } from "./period-words.ts";

const upTo = /(?:^|[\s,;:(-]+)(?:t\/m|tot en met|tm|until|through|up to)\s+(.+?)\)?$/i;

/** A status that says up to when it counts: "voorlopig t/m 30 juni 2025". */
export function splitStatus(text: string): { status: string; until: string } {
	const found = upTo.exec(text.trim());
	if (!found) return { status: text, until: "" };
	return { status: text.trim().slice(0, found.index), until: found[1] ?? "" };
}

/**
 * The last day that is in a figure: "2025-06-30", "t/m juni 2025", "30-06-2025".
 * @returns null for what names no day
 */
export function readUntil({ text, day }: Cell): string | null {
	if (day) return day;
	const read = readPeriodWords(splitStatus(text).until || text);
	return "period" in read ? parsePeriod(read.period).end : null;
}

/** Null where all of the period is in it; a day before the period began is none of it. */
export function completeUntilIn(period: string, until: string): string | null | "before" {
	const { start, end } = parsePeriod(period);
	if (until >= end) return null;
	return until < start ? "before" : until;
}
