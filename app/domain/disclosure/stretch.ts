import { type PeriodKind, readPeriod } from "../figure/period.ts";

/** A period as days. What lies between two periods and has no name of its own is called by its days. */
export interface Stretch {
	period: string;
	kind: PeriodKind | "between";
	start: string;
	end: string;
}

const byDays = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;

/** @returns null for a single day, which is no stretch of time: the state of things on it adds up to nothing */
export function stretchOf(period: string): Stretch | null {
	const named = readPeriod(period);
	if (named) return named.kind === "day" ? null : { ...named, period };
	const [, start, end] = byDays.exec(period) ?? [];
	if (!start || !end) throw new Error(`"${period}" is not a period`);
	return { period, kind: "between", start, end };
}

export const spanOf = ({ start, end }: Pick<Stretch, "start" | "end">): string => `${start}/${end}`;

export const dayAfter = (day: string): string => moved(day, 1);
export const dayBefore = (day: string): string => moved(day, -1);

function moved(day: string, by: number): string {
	const other = new Date(`${day}T00:00:00Z`);
	other.setUTCDate(other.getUTCDate() + by);
	return other.toISOString().slice(0, 10);
}
