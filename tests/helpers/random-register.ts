import { withImpliedParts } from "#app/domain/disclosure/implied-parts.ts";
import { isSafe, type ProtectedCell, type Protection } from "#app/domain/disclosure/protection.ts";
import type {
	DeliveredCell,
	Delivery,
	ProtectedIndicator,
	ProtectedPlace,
	Register,
} from "#app/domain/disclosure/register.ts";
import { cellId } from "#app/domain/disclosure/register.ts";
import type { Unknowns } from "./attacker.ts";

/** What a made-up register is like. */
export interface RegisterShape {
	wijken: number;
	/** buurten in each of the first two wijken */
	buurten: number;
	/** how many values each dimension has */
	dimensions: number[];
	/** four quarters beside their year */
	quarters: boolean;
	/** the months so far instead: "t/m maart", "t/m juni", and some of what lies between them */
	soFar?: boolean;
	/** which of all cells its source gives no number of, from 0 to 1: it keeps half of them secret and leaves out half */
	notGiven?: number;
	/** a percentage of each count of a place, of known inhabitants */
	percentages: boolean;
	/** how often figures are delivered, each time with corrections */
	deliveries: number;
	/** counts are some such number */
	mean: number;
}

export type Random = () => number;

export function randomFrom(seed: number): Random {
	let state = seed * 2_654_435_761 + 1;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

const counted: ProtectedIndicator = {
	id: "clients",
	kind: "count",
	countsPeople: true,
	openZero: false,
	decimals: 0,
	measure: "flow",
	dimensions: [],
};
const inhabitants = { ...counted, id: "inhabitants", measure: "stock" as const };
const share: ProtectedIndicator = {
	...counted,
	id: "share",
	kind: "share",
	countsPeople: false,
	measure: null,
	decimals: 1,
	share: { numerator: "clients", denominator: "inhabitants" },
};

/** A place on each axis: what is summed stands above its parts. */
interface Axis {
	/** of each value the values that add up to it */
	parts: Map<string, string[]>;
}

/** Its deliveries as they come in, and what ties them: for the attacker, who is told nothing else. */
export interface MadeRegister {
	register: Register;
	/** All sums between cells of the count, by their ids. */
	sums: { total: string; parts: string[] }[];
	inhabitants: Map<string, number>;
	/** By delivery, what every count is, whether or not it is given. */
	truth: Map<string, number>[];
}

/** What is told of a year that goes on; the parts of each add up to it. */
const soFar: [string, string[]][] = [
	["2024", ["2024-01/2024-09", "2024-Q4"]],
	["2024-01/2024-09", ["2024-01/2024-06", "2024-Q3"]],
	["2024-01/2024-06", ["2024-01/2024-03", "2024-Q2"]],
	["2024-01/2024-03", []],
	["2024-Q2", []],
	["2024-Q3", []],
	["2024-Q4", []],
];
const quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

export function makeRegister(shape: RegisterShape, random: Random): MadeRegister {
	const { places, axis } = makePlaces(shape);
	const dimensions = shape.dimensions.map((size, n): Axis => {
		const values = Array.from({ length: size }, (_, value) => `d${n}=v${value}`);
		return { parts: new Map([["", values], ...values.map((one): [string, string[]] => [one, []])]) };
	});
	const time: Axis = {
		parts: new Map<string, string[]>(
			shape.soFar
				? soFar
				: shape.quarters
					? [["2024", quarters], ...quarters.map((one): [string, string[]] => [one, []])]
					: [["2024", []]],
		),
	};
	const axes = [axis, time, ...dimensions];
	const spots = axes.reduce<string[][]>(
		(all, one) => all.flatMap((spot) => [...one.parts.keys()].map((value) => [...spot, value])),
		[[]],
	);
	const idOf = ([place = "", period = "", ...values]: string[]) =>
		cellId({ indicator: "clients", place, period, breakdown: values.filter(Boolean).join(";") });
	const sums = spots.flatMap((spot) =>
		axes.flatMap((one, n) => {
			const parts = one.parts.get(spot[n] as string) ?? [];
			if (parts.length === 0) return [];
			return [{ total: idOf(spot), parts: parts.map((part) => idOf(spot.with(n, part))) }];
		}),
	);
	const leaves = spots.filter((spot) => spot.every((value, n) => axes[n]?.parts.get(value)?.length === 0));
	const values = new Map(leaves.map((leaf) => [idOf(leaf), drawn(shape.mean, random)]));
	const people = new Map(places.map(({ id }) => [id, 2_000 + Math.floor(random() * 3_000)]));
	const notGiven = new Map(
		spots.flatMap((spot) => {
			// The differences between the months so far are seldom given.
			const isBetween = shape.soFar && /Q/.test(spot[1] as string);
			const isGiven = random() >= (isBetween ? 0.7 : (shape.notGiven ?? 0));
			return isGiven ? [] : [[idOf(spot), random() < 0.5 ? ("secret" as const) : ("left-out" as const)]];
		}),
	);
	const truth: Map<string, number>[] = [];
	const deliveries = Array.from({ length: shape.deliveries }, (_, n): Delivery => {
		if (n > 0)
			for (const leaf of leaves)
				if (random() < 0.25) values.set(idOf(leaf), Math.max(0, drawn(shape.mean, random)));
		const all = cellsOf(shape, spots, axes, values, idOf, people);
		const counts = all.filter(({ indicator }) => indicator === "clients");
		truth.push(new Map(counts.map((cell) => [cellId(cell), cell.value as number])));
		const cells = all.flatMap((cell) => {
			const how = notGiven.get(cellId(cell));
			return how === "left-out" ? [] : [how ? { ...cell, value: null } : cell];
		});
		return { ...plainDelivery(n), cells };
	});
	const indicators = [
		{ ...counted, dimensions: shape.dimensions.map((_, n) => ({ id: `d${n}`, adding: "telt-op" as const })) },
		inhabitants,
		share,
	];
	return { register: { indicators, places, deliveries }, sums, inhabitants: people, truth };
}

const plainDelivery = (n: number): Omit<Delivery, "cells"> => ({
	release: `r${n}`,
	threshold: 5,
	alreadyPublic: false,
	rounding: null,
	totals: "exact",
});

const drawn = (mean: number, random: Random): number => Math.floor(-Math.log(1 - random()) * mean);

function makePlaces({ wijken, buurten }: RegisterShape): { places: ProtectedPlace[]; axis: Axis } {
	const places: ProtectedPlace[] = [{ id: "town", level: "gemeente", parent: null }];
	const parts = new Map<string, string[]>([["town", []]]);
	for (let n = 0; n < wijken; n += 1) {
		const id = n === wijken - 1 ? "rest" : `w${n}`;
		places.push({ id, level: id === "rest" ? "overig" : "wijk", parent: "town" });
		parts.get("town")?.push(id);
		parts.set(id, []);
		for (let m = 0; m < (n < 2 && id !== "rest" ? buurten : 0); m += 1) {
			places.push({ id: `${id}b${m}`, level: "buurt", parent: id });
			parts.get(id)?.push(`${id}b${m}`);
			parts.set(`${id}b${m}`, []);
		}
	}
	return { places, axis: { parts } };
}

function cellsOf(
	shape: RegisterShape,
	spots: string[][],
	axes: Axis[],
	leaves: Map<string, number>,
	idOf: (spot: string[]) => string,
	people: Map<string, number>,
): DeliveredCell[] {
	const total = (spot: string[]): number => {
		const n = axes.findIndex((one, at) => (one.parts.get(spot[at] as string)?.length ?? 0) > 0);
		if (n < 0) return leaves.get(idOf(spot)) ?? 0;
		return (axes[n]?.parts.get(spot[n] as string) ?? []).reduce(
			(sum, part) => sum + total(spot.with(n, part)),
			0,
		);
	};
	return spots.flatMap((spot): DeliveredCell[] => {
		const [place = "", period = "", ...values] = spot;
		const breakdown = values.filter(Boolean).join(";");
		const value = total(spot);
		const count = { indicator: "clients", place, period, breakdown, value };
		if (!shape.percentages || breakdown !== "") return [count];
		const whole = people.get(place) ?? 1;
		return [
			count,
			{ ...count, indicator: "inhabitants", value: whole },
			{ ...count, indicator: "share", value: Math.round((1_000 * value) / whole) / 10 },
		];
	});
}

/** What was published, as somebody outside has it: each count once per value that it had. */
export function published(
	made: MadeRegister,
	protections: Protection[],
): { unknowns: Unknowns; hidden: { at: number; id: string }[] } {
	const unknowns: Unknowns = { ranges: [], sums: [] };
	const hidden: { at: number; id: string }[] = [];
	const versions = new Map<string, { value: number; at: number }>();
	const now = new Map<string, number>();
	for (const [n, delivery] of made.register.deliveries.entries()) {
		if (!isSafe(protections[n] as Protection)) continue;
		const shares: { cell: DeliveredCell; pct: number }[] = [];
		const given = new Map<string, ProtectedCell>();
		for (const [k, cell] of delivery.cells.entries()) {
			const told = protections[n]?.cells[k];
			if (!told || cell.value === null) continue;
			if (cell.indicator === "share" && told.state === "shown") shares.push({ cell, pct: cell.value });
			if (cell.indicator === "clients") given.set(cellId(cell), told);
		}
		for (const [id, value] of made.truth[n] ?? []) {
			const told = given.get(id);
			const before = versions.get(id);
			// Nobody is told that what is not given stayed the same.
			const isSame = told !== undefined && before?.value === value;
			const at = isSame && before ? before.at : unknowns.ranges.length;
			const range = !told
				? { low: 0, high: Number.POSITIVE_INFINITY }
				: told.state === "shown"
					? { low: value, high: value }
					: told.state === "small"
						? { low: 0, high: (told.lessThan ?? 1) - 1 }
						: { low: told.reason?.kind === "small" ? 0 : 5, high: Number.POSITIVE_INFINITY };
			if (isSame) {
				const known = unknowns.ranges[at] ?? range;
				unknowns.ranges[at] = { low: Math.max(known.low, range.low), high: Math.min(known.high, range.high) };
			} else {
				unknowns.ranges.push(range);
				// What nobody gives is not to be found where it is small; a large one may be.
				if (told ? told.state !== "shown" : value < delivery.threshold)
					hidden.push({ at, id: `${id}@${delivery.release}` });
			}
			if (told) versions.set(id, { value, at });
			now.set(id, at);
		}
		for (const { total, parts } of made.sums)
			unknowns.sums.push({
				of: [
					...parts.map((part) => ({ at: now.get(part) as number, weight: 1 })),
					{ at: now.get(total) as number, weight: -1 },
				],
				low: 0,
				high: 0,
			});
		for (const { cell, pct } of shares) {
			const whole = made.inhabitants.get(cell.place) ?? 1;
			const at = now.get(cellId({ ...cell, indicator: "clients" })) as number;
			const low = ((pct - 0.05) / 100) * whole - 1e-6;
			unknowns.sums.push({ of: [{ at, weight: 1 }], low, high: ((pct + 0.05) / 100) * whole + 1e-6 });
		}
	}
	return {
		unknowns,
		hidden: hidden.filter(({ at }) => unknowns.ranges[at]?.low !== unknowns.ranges[at]?.high),
	};
}

/** Protects each delivery with those before it as they were published; one that is not let through is none of them. */
export async function publishAll(
	{ register }: MadeRegister,
	protect: (register: Register) => Promise<Protection>,
): Promise<Protection[]> {
	const done: Protection[] = [];
	const earlier: Delivery[] = [];
	for (const delivery of register.deliveries) {
		const protection = await protect(withImpliedParts({ ...register, deliveries: [...earlier, delivery] }));
		done.push(protection);
		if (!isSafe(protection)) continue;
		earlier.push({
			...delivery,
			cells: delivery.cells.map((cell, n) => ({
				...cell,
				state: cell.value === null ? "missing" : (protection.cells[n]?.state ?? "missing"),
				lessThan: protection.cells[n]?.lessThan ?? null,
			})),
		});
	}
	return done;
}
