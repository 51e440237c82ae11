export type PeriodKind = "year" | "half" | "day";

export interface Period {
	kind: PeriodKind;
	year: number;
	/** The last day, as an ISO date; sorts periods of every kind. */
	end: string;
}

/** Reads "2023", "2024-H1" or "2025-01-01" (the state of things on that day). */
export function parsePeriod(text: string): Period {
	const match = /^(\d{4})(?:-(?:H([12])|(\d{2})-(\d{2})))?$/.exec(text);
	if (!match) throw new Error(`"${text}" is not a period`);
	const year = Number(match[1]);
	if (match[2]) return { kind: "half", year, end: match[2] === "1" ? `${year}-06-30` : `${year}-12-31` };
	if (match[3]) return { kind: "day", year, end: text };
	return { kind: "year", year, end: `${year}-12-31` };
}

/** Newest first. */
export function byNewestPeriod(a: { period: string }, b: { period: string }): number {
	return parsePeriod(b.period).end.localeCompare(parsePeriod(a.period).end);
}
