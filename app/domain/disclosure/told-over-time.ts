import { dayAfter, dayBefore, spanOf, stretchOf } from "./stretch.ts";

/** All that is known of one indicator in one period: by breakdown and place. A number that is known to be absent is null. */
export type Table = Map<string, Map<string, number | null>>;

interface Told {
	period: string;
	breakdown: string;
	place: string;
	value: number;
}

/**
 * What the periods of a flow tell that no table has: "t/m juni" less "t/m maart" is the second quarter. Each number leads
 * from the first day of its period to the day after its last; between any two days that are so linked, the number is known.
 * @param tables by period
 */
export function toldOverTime(tables: Map<string, Table>): Told[] {
	// The state of things on a day adds up to nothing.
	const stretches = [...tables.keys()].flatMap((period) => stretchOf(period) ?? []);
	const bySpan = new Map(stretches.map((one) => [spanOf(one), one.period]));
	return [...seriesIn(tables)].flatMap(([key, known]) => {
		const [breakdown = "", place = ""] = key.split("|");
		return groupsOfDays(known).flatMap((days) => {
			const between = (from: string, to: string): number =>
				(days.get(to) ?? Number.NaN) - (days.get(from) ?? Number.NaN);
			const sorted = [...days.keys()].sort();
			const closest = sorted.slice(1).map((to, n) => {
				const span = { start: sorted[n] as string, end: dayBefore(to) };
				return { ...span, period: bySpan.get(spanOf(span)) ?? spanOf(span) };
			});
			return [...stretches, ...closest.filter((one) => !tables.has(one.period))].flatMap((one): Told[] => {
				const value = between(one.start, dayAfter(one.end));
				if (known.has(one.period) || !(value >= 0)) return [];
				return [{ period: one.period, breakdown, place, value }];
			});
		});
	});
}

/** By breakdown and place, the numbers of all periods that have one. */
function seriesIn(tables: Map<string, Table>): Map<string, Map<string, number>> {
	const series = new Map<string, Map<string, number>>();
	for (const [period, table] of tables)
		for (const [breakdown, row] of table)
			for (const [place, value] of row) {
				if (value === null) continue;
				const key = `${breakdown}|${place}`;
				series.set(key, (series.get(key) ?? new Map<string, number>()).set(period, value));
			}
	return series;
}

/** Days that numbers link to each other, each group with how many there were by each day, from some day on. */
function groupsOfDays(known: Map<string, number>): Map<string, number>[] {
	const links = new Map<string, { to: string; by: number }[]>();
	const link = (from: string, to: string, by: number) =>
		links.set(from, [...(links.get(from) ?? []), { to, by }]);
	for (const [period, value] of known) {
		const stretch = stretchOf(period);
		if (!stretch) continue;
		const after = dayAfter(stretch.end);
		link(stretch.start, after, value);
		link(after, stretch.start, -value);
	}
	const passed = new Set<string>();
	return [...links.keys()].flatMap((first) => {
		if (passed.has(first)) return [];
		const days = new Map([[first, 0]]);
		for (const [day, amount] of days)
			for (const { to, by } of links.get(day) ?? []) if (!days.has(to)) days.set(to, amount + by);
		for (const day of days.keys()) passed.add(day);
		return [days];
	});
}
