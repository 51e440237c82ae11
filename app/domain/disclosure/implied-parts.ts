import {
	cellId,
	type DeliveredCell,
	type Delivery,
	type ProtectedIndicator,
	type Register,
} from "./register.ts";
import { placesFromBelow } from "./relate.ts";
import { type Table, toldOverTime } from "./told-over-time.ts";
import { type DimensionValues, valuesByWhole } from "./value-tree.ts";
import { partsOf } from "./view.ts";

/**
 * Gives each delivery the parts of totals that it does not give itself, though what was published by then tells them: of 51
 * clients in five wijken, of which four have 49 together, 2 live in the fifth, whether its source kept it secret or left
 * it out; and so with the values of a dimension. Where several are not given, the first of them stands for all together.
 * Parts that are not small are only kept for an indicator that has small ones, since they may be the way to them.
 * @param retired places of which nothing is told any more
 */
export function withImpliedParts(register: Register, retired: ReadonlySet<string> = new Set()): Register {
	const { deliveries } = register;
	const seen = seenIn(deliveries.flatMap(({ cells }) => cells));
	const flows = new Set(register.indicators.flatMap(({ id, measure }) => (measure === "flow" ? id : [])));
	const wholes = placesFromBelow(register.places.filter(({ id }) => !retired.has(id)));
	return {
		...register,
		deliveries: deliveries.map((delivery, n) => {
			if (delivery.alreadyPublic || delivery.totals === "overlapping") return delivery;
			const implied = impliedParts(delivery, viewAfter(deliveries, n, flows), { ...register, wholes, seen });
			if (implied.length === 0) return delivery;
			const ofCell = new Map(implied.map((cell) => [cellId(cell), cell]));
			const given = new Set(delivery.cells.map(cellId));
			// In the order of the delivery, and those that it does not name behind them.
			const cells = [
				...delivery.cells.map((cell) => ({ ...cell, ...(cell.value === null && ofCell.get(cellId(cell))) })),
				...implied.filter((cell) => !given.has(cellId(cell))),
			];
			return { ...delivery, cells };
		}),
	};
}

/**
 * What shows after a delivery in the periods that it is about: of each cell the newest number, or that it has none. All
 * periods of a flow bear on each other.
 */
function viewAfter(deliveries: Delivery[], last: number, flows: ReadonlySet<string>): DeliveredCell[] {
	const tableOf = ({ indicator, period }: DeliveredCell): string =>
		flows.has(indicator) ? indicator : `${indicator}|${period}`;
	const undone = (one: Delivery) =>
		one.undoneBefore !== undefined &&
		deliveries.findIndex(({ release }) => release === one.undoneBefore) <= last;
	const touched = new Set(deliveries[last]?.cells.map(tableOf));
	const view = new Map<string, DeliveredCell>();
	for (const delivery of deliveries.slice(0, last + 1))
		if (!undone(delivery))
			for (const cell of delivery.cells) if (touched.has(tableOf(cell))) view.set(cellId(cell), cell);
	return [...view.values()];
}

function impliedParts(
	delivery: Delivery,
	view: DeliveredCell[],
	{ indicators, wholes, seen }: { indicators: ProtectedIndicator[]; wholes: Whole[]; seen: Seen },
): DeliveredCell[] {
	const counting = new Map(indicators.filter((one) => one.countsPeople).map((one) => [one.id, one]));
	const tables = new Map<string, Map<string, Table>>();
	for (const { indicator, period, breakdown, place, value, cannotBe } of view) {
		if (!counting.has(indicator)) continue;
		const ofPeriods = tables.get(indicator) ?? new Map<string, Table>();
		tables.set(indicator, ofPeriods);
		rowOf(tableIn(ofPeriods, period), breakdown).set(place, cannotBe ? 0 : value);
	}
	const isSmall = ({ value, state }: DeliveredCell) =>
		state === "small" || state === "withheld" || (value !== null && value < delivery.threshold);
	const withSmall = new Set(view.filter(isSmall).map(({ indicator }) => indicator));
	const implied = [...tables].flatMap(([indicator, ofPeriods]) => {
		const about = counting.get(indicator) as ProtectedIndicator;
		const addsOverTime = about.measure === "flow" && delivery.totals === "exact";
		const found = new Map<string, DeliveredCell>();
		let learned = 0;
		const note = (period: string, breakdown: string, place: string, value: number) => {
			const cell = { indicator, period, breakdown, place, value, implied: true };
			found.set(cellId(cell), cell);
		};
		const know = (period: string, breakdown: string, place: string, value: number) => {
			rowOf(tableIn(ofPeriods, period), breakdown).set(place, value);
			learned += 1;
		};
		const learnIn = (period: string): Learn => ({
			total: (...one) => know(period, ...one),
			rest([first, ...others], value) {
				if (!first || others.length > 0) return;
				know(period, ...first, value);
				note(period, ...first, value);
			},
		});
		const look = (at: (period: string) => Learn) => {
			const known = seen.get(indicator) ?? { places: new Set(), values: new Map() };
			for (const [period, table] of [...ofPeriods]) {
				overPlaces(table, wholes, known.places, at(period));
				overDimensions(table, about, known.values, at(period));
			}
		};
		// What one sum tells may be what another lacked, of places, values or periods.
		for (let before = -1; before < learned; ) {
			before = learned;
			look(learnIn);
			if (addsOverTime)
				for (const { period, breakdown, place, value } of toldOverTime(ofPeriods)) {
					know(period, breakdown, place, value);
					note(period, breakdown, place, value);
				}
		}
		// Few together are told, though not which of them.
		look((period) => ({
			total() {},
			rest([first], value) {
				if (first && value < delivery.threshold) note(period, ...first, value);
			},
		}));
		return [...found.values()];
	});
	for (const cell of implied) if (isSmall(cell)) withSmall.add(cell.indicator);
	return implied.filter(({ indicator }) => withSmall.has(indicator));
}

const tableIn = (ofPeriods: Map<string, Table>, period: string): Table => {
	const table: Table = ofPeriods.get(period) ?? new Map();
	ofPeriods.set(period, table);
	return table;
};

const rowOf = (table: Table, breakdown: string): Map<string, number | null> => {
	const row = table.get(breakdown) ?? new Map<string, number | null>();
	table.set(breakdown, row);
	return row;
};

/** What hears of numbers that others tell: totals of which all parts are there, and what the absent parts of a sum are. */
interface Learn {
	total(breakdown: string, place: string, value: number): void;
	rest(absent: [breakdown: string, place: string][], value: number): void;
}

function overPlaces(table: Table, wholes: Whole[], seen: Set<string>, learn: Learn): void {
	const named = new Set([...table.values()].flatMap((row) => [...row.keys()]));
	for (const [breakdown, row] of [...table])
		for (const { id: whole, parts } of wholes) {
			const total = row.get(whole);
			const absent = parts.filter(({ id }) => typeof row.get(id) !== "number");
			if (absent.length === parts.length) continue;
			if (typeof total !== "number") {
				// Whoever has all parts has the total.
				const all = parts.reduce((sum, { id }) => sum + (row.get(id) ?? 0), 0);
				if (absent.every(({ level }) => level === "overig")) learn.total(breakdown, whole, all);
				continue;
			}
			if (absent.length === 0) continue;
			const rest = parts.reduce((left, { id }) => left - (row.get(id) ?? 0), total);
			// Whose wijk nobody registered is often nobody.
			const isIn = rest === 0 ? named : seen;
			const likely = absent.filter(({ id, level }) => level !== "overig" || isIn.has(id));
			const among = likely.length > 0 || rest === 0 ? likely : absent;
			if (rest >= 0)
				learn.rest(
					among.map(({ id }) => [breakdown, id]),
					rest,
				);
		}
}

/** A place with what lies in it. */
type Whole = ReturnType<typeof placesFromBelow>[number];

/** By indicator, the places that its cells name, and by dimension the values. */
type Seen = Map<string, { places: Set<string>; values: Map<string, Set<string>> }>;

function seenIn(cells: Iterable<DeliveredCell>): Seen {
	const seen: Seen = new Map();
	for (const { indicator, place, breakdown } of cells) {
		const own = seen.get(indicator) ?? { places: new Set(), values: new Map<string, Set<string>>() };
		seen.set(indicator, own);
		own.places.add(place);
		for (const part of partsOf(breakdown)) {
			const [dimension = "", value = ""] = part.split("=");
			own.values.set(dimension, (own.values.get(dimension) ?? new Set()).add(value));
		}
	}
	return seen;
}

function overDimensions(
	table: Table,
	{ dimensions }: ProtectedIndicator,
	seen: Map<string, Set<string>>,
	learn: Learn,
): void {
	const named = new Set([...table.keys()].flatMap(partsOf));
	for (const [dimension, values] of seen) {
		const declared = dimensions.find(({ id }) => id === dimension);
		if (declared && declared.adding !== null && declared.adding !== "telt-op") continue;
		const known: DimensionValues = declared?.values ?? [];
		const tree = valuesByWhole(
			[...known.flatMap(({ id, retired }) => (retired ? [] : id)), ...values],
			known,
		);
		const contexts = new Set(
			[...table.keys()].flatMap((breakdown) => {
				const parts = partsOf(breakdown);
				const others = parts.filter((part) => !part.startsWith(`${dimension}=`));
				return others.length < parts.length ? others.join(";") : [];
			}),
		);
		for (const context of contexts) {
			const id = (value: string | null) =>
				value === null ? context : [...partsOf(context), `${dimension}=${value}`].sort(byDimension).join(";");
			for (const [whole, parts] of tree) {
				const members = parts.map((value) => ({
					...{ isNamed: named.has(`${dimension}=${value}`), isSeen: values.has(value), id: id(value), value },
				}));
				overValues(table, id(whole), members, { tree, id }, learn);
			}
		}
	}
}

const byDimension = (a: string, b: string): number =>
	(a.split("=")[0] as string) < (b.split("=")[0] as string) ? -1 : 1;

function overValues(
	table: Table,
	whole: string,
	members: { id: string; value: string; isNamed: boolean; isSeen: boolean }[],
	{ tree, id }: { tree: Map<string | null, string[]>; id(value: string): string },
	learn: Learn,
): void {
	const places = new Set(
		[whole, ...members.map((one) => one.id)].flatMap((one) => [...(table.get(one)?.keys() ?? [])]),
	);
	for (const place of places) {
		const total = table.get(whole)?.get(place);
		const amounts = members.map((member) => ({ ...member, amount: amountOf(member.value, place) }));
		const absent = amounts.filter(({ amount }) => amount === null);
		if (absent.length === members.length) continue;
		if (typeof total !== "number") {
			// Whoever has all parts has the total.
			const all = amounts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
			if (amounts.length > 1 && !absent.some(({ isNamed }) => isNamed)) learn.total(whole, place, all);
			continue;
		}
		if (absent.length === 0) continue;
		const rest = amounts.reduce((left, { amount }) => left - (amount ?? 0), total);
		// A value that no cell names may be none of this indicator's; it is only told where somebody has to be in it.
		const likely = absent.filter((one) => (rest === 0 ? one.isNamed : one.isSeen));
		const among = likely.length > 0 || rest === 0 ? likely : absent;
		if (rest >= 0)
			learn.rest(
				among.map((one) => [one.id, place]),
				rest,
			);
	}

	/** Its own number, or that of all that is in it. */
	function amountOf(value: string, place: string): number | null {
		const own = table.get(id(value))?.get(place);
		if (typeof own === "number") return own;
		const inside = (tree.get(value) ?? []).map((one) => amountOf(one, place));
		if (inside.length === 0) return null;
		return inside.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
	}
}
