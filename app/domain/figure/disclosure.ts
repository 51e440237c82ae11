import {
	countsPeople,
	type FigureKey,
	type Population,
	type PublishedValue,
	type RawValue,
	type Unit,
} from "./figures.ts";

/** What the protection has to know about one indicator. */
export interface DisclosureIndicator {
	id: string;
	unit: Unit;
	population: Population;
	/** For a percentage of our own computing: the indicators of its two counts. */
	share?: { numerator: string; denominator: string };
}

/** One figure of a release before protection. */
export interface RawCell extends FigureKey {
	value: RawValue | null;
	/** Where the cells that add up to one total share it: the gemeente of a wijk or of "overig". Absent for the rest. */
	partOf?: string;
	respondents: number | null;
}

export interface PublishedCell extends FigureKey {
	value: PublishedValue;
	/** Withheld as well when fewer people answered than the threshold. */
	respondents: number | null;
}

/**
 * Turns the raw cells of one release into what may leave the server.
 *
 * A count of people below `threshold`, zero included, becomes "small". A family is a set of cells that
 * add up to one total: the wijken of a gemeente, or the parts of a breakdown. While one cell of a family may not be
 * seen, no cell of it is, because the total minus the others would give it away. Totals themselves stay open unless
 * they are small. Cells can stand in two families (a wijk and an age), so this goes on until nothing changes.
 * Percentages on hidden counts, or on an answer group so small that they give a count away, are withheld.
 * Amounts, days and given percentages are no counts of people.
 */
export function disclose(
	cells: RawCell[],
	indicators: DisclosureIndicator[],
	threshold: number,
): PublishedCell[] {
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const indicatorOf = (cell: RawCell): DisclosureIndicator => {
		const found = byId.get(cell.indicator);
		if (!found) throw new Error(`The indicator "${cell.indicator}" is unknown to the protection`);
		return found;
	};
	const small = new Set(
		cells.filter((cell) => cell.value !== null && countsPeople(indicatorOf(cell)) && cell.value < threshold),
	);
	const hidden = withFamilies(
		small,
		cells.filter((cell) => countsPeople(indicatorOf(cell))),
	);
	const hiddenKeys = new Set([...hidden].map((cell) => keyOf(cell, cell.indicator)));
	return cells.map((cell) => {
		const { indicator, place, period, breakdown } = cell;
		const fewAnswers = cell.respondents !== null && cell.respondents < threshold;
		const respondents = fewAnswers ? null : cell.respondents;
		const publish = (value: PublishedValue) => ({ indicator, place, period, breakdown, respondents, value });
		if (cell.value === null) return publish({ state: "missing" });
		if (small.has(cell)) return publish({ state: "small", lessThan: threshold });
		const { share, unit } = indicatorOf(cell);
		const onHidden =
			share !== undefined &&
			[share.numerator, share.denominator].some((counted) => hiddenKeys.has(keyOf(cell, counted)));
		const tells = unit === "percentage" && givesCountAway(cell.value, cell.respondents, threshold);
		if (hidden.has(cell) || onHidden || tells) return publish({ state: "withheld" });
		return publish({ state: "shown", value: cell.value });
	});
}

/**
 * Parts of a release that bear on nothing in each other, so that each may be protected by itself: those of one period and
 * of indicators that are counted in one another.
 */
export function independentParts<Cell extends FigureKey>(
	cells: Cell[],
	indicators: DisclosureIndicator[],
): Cell[][] {
	const circles = circlesOf(indicators);
	const parts = new Map<string, Cell[]>();
	for (const cell of cells) {
		// No period holds a space.
		const key = `${cell.period} ${circles.get(cell.indicator)}`;
		const part = parts.get(key);
		if (part) part.push(cell);
		else parts.set(key, [cell]);
	}
	return [...parts.values()];
}

/** By indicator, a name that it shares with those that it is computed of and that are computed of it. */
function circlesOf(indicators: DisclosureIndicator[]): Map<string, string> {
	const circles = new Map(indicators.map(({ id }) => [id, id]));
	for (const { id, share } of indicators) {
		if (!share) continue;
		const joined = [id, share.numerator, share.denominator].map((one) => circles.get(one));
		for (const [other, circle] of circles) if (joined.includes(circle)) circles.set(other, id);
	}
	return circles;
}

function keyOf(cell: FigureKey, indicator: string): string {
	return JSON.stringify([indicator, cell.place, cell.period, cell.breakdown]);
}

/** The families of a cell; the key says which cells add up together. */
function familiesOf(cell: RawCell): string[] {
	const families: string[] = [];
	if (cell.partOf)
		families.push(JSON.stringify(["over", cell.partOf, cell.indicator, cell.period, cell.breakdown]));
	const dimension = cell.breakdown.split("=")[0];
	if (dimension) families.push(JSON.stringify(["in", cell.place, cell.indicator, cell.period, dimension]));
	return families;
}

/** Everything that goes with the hidden cells, family by family, until no family is half hidden. */
function withFamilies(start: Set<RawCell>, cells: RawCell[]): Set<RawCell> {
	const members = new Map<string, RawCell[]>();
	for (const cell of cells)
		for (const family of familiesOf(cell)) members.set(family, [...(members.get(family) ?? []), cell]);
	const hidden = new Set(start);
	const queue = [...start];
	for (let cell = queue.pop(); cell; cell = queue.pop()) {
		for (const relative of familiesOf(cell).flatMap((family) => members.get(family) ?? [])) {
			if (hidden.has(relative)) continue;
			hidden.add(relative);
			queue.push(relative);
		}
	}
	return hidden;
}

/** Whether a percentage of a known number of answers comes down to fewer people than the threshold, for or against. */
function givesCountAway(percentage: number, respondents: number | null, threshold: number): boolean {
	if (respondents === null) return false;
	const people = Math.round((percentage / 100) * respondents);
	return people < threshold || respondents - people < threshold;
}
