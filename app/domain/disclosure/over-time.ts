import type { ProtectedIndicator } from "./register.ts";
import { dayAfter, type Stretch, spanOf, stretchOf } from "./stretch.ts";
import { makeConstraint, type Variable } from "./system.ts";
import type { Relation } from "./view.ts";

/** How the periods of a source relate. */
interface OverTime {
	roundedTo: number;
	overlapping: boolean;
	isEarlier: boolean;
	/** Makes the variable of what lies in a gap between periods; without it nothing is said of gaps. */
	rest?(id: string, value: number, need: number): number;
}

/** What the periods of one indicator, place and breakdown say of each other. */
export function relationsOverTime(
	indicator: ProtectedIndicator,
	name: string,
	cells: Map<string, number>,
	variables: Variable[],
	context: OverTime,
): Relation[] {
	if (indicator.measure === "stock" || (indicator.kind !== "count" && indicator.kind !== "amount")) return [];
	const spans = [...cells].flatMap(([period, variable]) => {
		const stretch = stretchOf(period);
		return stretch ? [{ ...stretch, variable }] : [];
	});
	const isOwn = new Set(distinct(spans));
	return spans.flatMap((whole) => [
		...sumsOf(whole, tilingsOf(whole, isOwn, context.roundedTo === 0)),
		...(isOwn.has(whole) ? restsOf(whole) : []),
	]);

	function sumsOf(whole: Placed, tilings: Placed[][]): Relation[] {
		const { roundedTo, overlapping, isEarlier } = context;
		return tilings.flatMap((parts): Relation[] => {
			const terms = [
				...parts.map(({ variable }) => ({ variable, weight: 1 })),
				{ variable: whole.variable, weight: -1 },
			];
			const slack = Math.floor((roundedTo * (parts.length + 1)) / 2);
			// Somebody who came in two quarters counts once in the year.
			const high = overlapping && parts.length > 1 ? Number.POSITIVE_INFINITY : slack;
			const constraint = makeConstraint(variables, { terms, low: -slack, high, kind: "periods", isEarlier });
			// Where nobody said that it is a flow, only numbers that add up to the last one show that they do.
			if (indicator.measure === null && constraint.violatedBy) return [];
			const id = ["time", name, whole.period, ...parts.map(({ period }) => period)].join("|");
			return [{ id, constraint }];
		});
	}

	/** "t/m juni" less the first quarter tells the second, though nobody gives it. */
	function restsOf(whole: Placed): Relation[] {
		const { roundedTo, overlapping, isEarlier, rest } = context;
		const isExact = indicator.measure === "flow" && !overlapping && roundedTo === 0;
		if (!rest || !isExact || !indicator.countsPeople) return [];
		return gapsOf(whole, [...isOwn]).flatMap(({ gap, parts }): Relation[] => {
			const of = (one: Placed) => variables[one.variable] as Variable;
			const value = parts.reduce((left, one) => left - of(one).value, of(whole).value);
			const need = Math.max(...[whole, ...parts].map((one) => of(one).need));
			if (value < 0 || value >= need) return [];
			const id = ["time", name, whole.period, gap].join("|");
			const named = `rest:${cellPart(of(whole).id)}@${gap}`;
			const terms = [
				...[...parts.map(({ variable }) => variable), rest(named, value, need)].map((variable) => ({
					...{ variable, weight: 1 },
				})),
				{ variable: whole.variable, weight: -1 },
			];
			const constraint = { terms, low: 0, high: 0, kind: "periods" as const, isEarlier };
			return [{ id, constraint: makeConstraint(variables, constraint) }];
		});
	}
}

const cellPart = (id: string): string => id.split("@")[0] ?? "";

/** What is missing between a beginning and an end of a period that others fill, as close together as there are any. */
function gapsOf(whole: Placed, all: Placed[]): { gap: string; parts: Placed[] }[] {
	const inside = insideOf(whole, all);
	const after = dayAfter(whole.end);
	const begun = new Map<string, Placed[]>([[whole.start, []]]);
	for (const [day, parts] of begun)
		for (const next of inside) {
			const end = dayAfter(next.end);
			if (next.start === day && !begun.has(end)) begun.set(end, [...parts, next]);
		}
	if (begun.has(after)) return [];
	const ended = new Map<string, Placed[]>([[after, []]]);
	for (const [day, parts] of ended)
		for (const next of inside)
			if (dayAfter(next.end) === day && !ended.has(next.start)) ended.set(next.start, [next, ...parts]);
	return [...begun].flatMap(([from, first]) => {
		const to = [...ended.keys()].filter((day) => day > from).sort()[0] as string;
		const isClosest = ![...begun.keys()].some((day) => day > from && day < to);
		const parts = [...first, ...(ended.get(to) ?? [])];
		return isClosest && parts.length > 0 ? [{ gap: `${from}/${to}`, parts }] : [];
	});
}

type Placed = Stretch & { variable: number };

/** One period of each length of time: "2024-Q1" and the months until March are the same. */
const distinct = (all: Placed[]): Placed[] => [...new Map(all.map((one) => [spanOf(one), one])).values()];

const insideOf = (whole: Placed, all: Placed[]): Placed[] =>
	all.filter(
		(one) => one !== whole && one.start >= whole.start && one.end <= whole.end && one.kind !== "span",
	);

/** More ways than these to put one period together tell nothing new. */
const mostTilings = 60;

/**
 * The ways in which a period is put together of others, whatever their kinds: "t/m juni" of the first quarter and three
 * months. One that has the same days is a way too.
 * @param isOwn of periods with the same days, the one that stands for them
 * @param onlyNew leaves out what follows from others, since some of the parts make up a period that is there too
 */
function tilingsOf(whole: Placed, isOwn: Set<Placed>, onlyNew: boolean): Placed[][] {
	const same = [...isOwn].find((one) => one !== whole && spanOf(one) === spanOf(whole));
	if (same) return [[same]];
	const inside = insideOf(whole, [...isOwn]);
	const spans = new Set(inside.map(spanOf));
	const found: Placed[][] = [];
	const extend = (parts: Placed[], from: string): void => {
		for (const next of inside) {
			if (next.start !== from || found.length >= mostTilings) continue;
			const isKnown = parts.some(({ start }) => spans.has(spanOf({ start, end: next.end })));
			if (onlyNew && isKnown) continue;
			if (next.end === whole.end) found.push([...parts, next]);
			else extend([...parts, next], dayAfter(next.end));
		}
	};
	extend([], whole.start);
	return found;
}

/** "2024-Q3" a year before is "2023-Q3"; null where the period has no such year. */
export function yearBefore(period: string): string | null {
	const match = /^(\d{4})(-(?:H\d|Q\d|\d{2}(?:-\d{2})?))?$/.exec(period);
	return match ? `${Number(match[1]) - 1}${match[2] ?? ""}` : null;
}
