import { readBreakdown } from "../figure/breakdown.ts";
import { isPeriod, type Table, type TableColumn } from "./find-table.ts";
import { type Cell, cellAt, columnName, columnNumber, type Sheet } from "./grid.ts";
import { isTotal, roleOfHead, scaleIn, unitOf } from "./head-words.ts";
import type { KeyPart, MappedColumn, Mapping } from "./mapping.ts";
import { tidyWord, type Vocabulary } from "./match-word.ts";
import { periodInText, withoutPeriod } from "./period-words.ts";
import type { ProposedColumn } from "./preview.ts";
import { isSign, missingReasonOf } from "./read-quantity.ts";

/** How many filled cells of a column show what it holds. */
const looked = 60;

/** A column with what it holds, for reading: what the mapping says, else what was proposed. */
export type ReadColumn = ProposedColumn & KeyPart & { index: number };

/**
 * What each column holds: what `mapping` says of it by its head or letter, else by its head, else by what stands in it.
 * @returns null with the column that the mapping names and the file lacks
 */
export function proposeColumns(
	sheet: Sheet,
	table: Table,
	vocabulary: Vocabulary,
	mapping: Mapping,
): { columns: ReadColumn[] } | { lacking: string } {
	const given = new Map<number, MappedColumn>();
	for (const one of mapping.columns ?? []) {
		const index = columnOf(table, one.column);
		if (index < 0) return { lacking: one.column };
		given.set(index, one);
	}
	const samples = new Map(table.columns.map(({ index }) => [index, sampleOf(sheet.rows, table, index)]));
	const proposals = table.columns.flatMap((column) => {
		const sample = samples.get(column.index) ?? [];
		if (column.head === "" && sample.length === 0) return [];
		return [{ column, sample, proposal: proposeColumn(column, sample, vocabulary) }];
	});
	const settled = settle(proposals, vocabulary);
	const columns = settled.map(({ column, sample, proposal }): ReadColumn => {
		const letter = columnName(column.index);
		const scale = column.levels.map(scaleIn).find((one) => one !== null);
		const said = given.get(column.index);
		const own = said ? { ...proposal.key, ...said, confidence: 1 } : { ...proposal.key, ...proposal };
		const { role, dimension, confidence } = own;
		return {
			...pickKey(own),
			index: column.index,
			column: column.head || letter,
			letter,
			role,
			...(dimension ? { dimension } : {}),
			...((said?.scale ?? scale) ? { scale: said?.scale ?? scale ?? 1 } : {}),
			confidence,
			examples: sample.slice(0, 3).map(({ text }) => text.slice(0, 60)),
		};
	});
	return { columns };
}

function pickKey({ indicator, place, period, breakdown, unit, kind, basis, status }: KeyPart): KeyPart {
	const all = { indicator, place, period, breakdown, unit, kind, basis, status };
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function columnOf(table: Table, name: string): number {
	const wanted = tidyWord(name);
	const byHead =
		table.columns.find(({ head }) => head === name) ??
		table.columns.find(({ head }) => head !== "" && tidyWord(head) === wanted);
	if (byHead) return byHead.index;
	const index = columnNumber(name);
	return table.columns.some((column) => column.index === index) ? index : -1;
}

function sampleOf(rows: Cell[][], { from, until }: Table, column: number): Cell[] {
	const sample: Cell[] = [];
	for (let row = from; row < until && sample.length < looked; row += 1) {
		const cell = cellAt(rows, row, column);
		if (cell.text !== "") sample.push(cell);
	}
	return sample;
}

interface Proposal {
	role: ProposedColumn["role"];
	dimension?: string;
	key: KeyPart;
	confidence: number;
}

interface Proposed {
	column: TableColumn;
	sample: Cell[];
	proposal: Proposal;
}

const plain = (role: Proposal["role"], confidence: number, more: Partial<Proposal> = {}): Proposal => ({
	role,
	confidence,
	key: {},
	...more,
});

function proposeColumn(
	{ head, levels, index }: TableColumn,
	sample: Cell[],
	vocabulary: Vocabulary,
): Proposal {
	const named = roleOfHead(head) ?? (levels.length > 1 ? roleOfHead(levels.at(-1) ?? "") : null);
	const isNumeric = sample.length > 0 && share(sample, looksNumeric) >= 0.5;
	if (named && named.role !== "value") {
		const fits = fitsRole(named.role, sample, vocabulary);
		if (named.certain || fits) return plain(named.role, fits ? 0.95 : 0.6);
	}
	const key = keyOfHead(levels, vocabulary, isNumeric || sample.length === 0);
	if (key && (isNumeric || sample.length === 0 || share(sample, ({ text }) => /\d/.test(text)) > 0.2))
		return plain("value", 0.9, { key });
	if (named?.role === "value") return plain("value", isNumeric || sample.length === 0 ? 0.9 : 0.5);
	const dimension = head === "" ? null : vocabulary.dimension(head);
	if (dimension) return plain("dimension", 0.9, { dimension: dimension.id });
	return proposeByContent(sample, vocabulary, isNumeric, index, head);
}

function fitsRole(role: Proposal["role"], sample: Cell[], vocabulary: Vocabulary): boolean {
	if (sample.length === 0) return true;
	if (role === "place") return share(sample, ({ text }) => vocabulary.place(text, null) !== null) > 0.3;
	if (role === "indicator") return share(sample, ({ text }) => vocabulary.indicator(text) !== null) > 0.3;
	if (role === "period") return share(sample, ({ text, day }) => day !== undefined || isPeriod(text)) > 0.3;
	return true;
}

const share = (sample: Cell[], test: (cell: Cell) => boolean): number =>
	sample.length === 0 ? 0 : sample.filter(test).length / sample.length;

const looksNumeric = ({ text, number, day, fault }: Cell): boolean =>
	fault !== undefined ||
	isSign(text) ||
	missingReasonOf(text) !== null ||
	(day === undefined && (number !== undefined || /^[<>~€±+-]?\s?(?:ca\.?\s)?[\d.,\s]+\s?[%*]*$/.test(text)));

/** What the heads of a wide table's column say of its numbers: a period, place, indicator, part or unit. */
function keyOfHead(levels: string[], vocabulary: Vocabulary, isNumeric: boolean): KeyPart | null {
	const key: KeyPart = {};
	const parts: string[] = [];
	for (const level of levels) {
		const bare = level.replace(/\((?:in )?[x×*€%].*?\)|\bx ?(?:€ ?)?1[. ]?000\b.*$/gi, "").trim();
		const place = vocabulary.place(bare, null);
		const indicator = vocabulary.indicator(bare);
		const unit = unitOf(bare);
		const kind = /^(?:begroting|begroot|budget|doel|streefwaarde|norm|target)$/i.test(bare);
		const values = vocabulary.dimensionsWith(bare);
		const canonical = bare.includes("=") ? readBreakdown(bare) : null;
		if (isPeriod(bare)) key.period = bare;
		else if (indicator) key.indicator = indicator.id;
		else if (place && "place" in place) key.place = place.place.id;
		else if (canonical) parts.push(bare);
		else if (kind) Object.assign(key, { kind: "target" }, /^b/i.test(bare) ? { basis: "begroting" } : {});
		else if (/^(?:realisatie|gerealiseerd|werkelijk)$/i.test(bare)) key.kind = "figure";
		else if (values.length === 1 && values[0]) parts.push(`${values[0].dimension}=${values[0].value}`);
		else if (isTotal(bare) && isNumeric) parts.push("");
		else if (unit && levels.length > 1) key.unit = unit;
		else {
			const within = periodInText(bare);
			const rest = within ? vocabulary.indicator(withoutPeriod(bare)) : null;
			if (within && rest) Object.assign(key, { period: within, indicator: rest.id });
		}
	}
	const named = parts.filter(Boolean).sort();
	if (named.length > 0) key.breakdown = named.join(";");
	return Object.keys(key).length > 0 && !(Object.keys(key).length === 1 && key.unit) ? key : null;
}

function proposeByContent(
	sample: Cell[],
	vocabulary: Vocabulary,
	isNumeric: boolean,
	index: number,
	head: string,
): Proposal {
	if (sample.length === 0) return plain("ignore", 0.5);
	if (
		share(sample, ({ text, number }) => number === undefined && vocabulary.place(text, null) !== null) >= 0.5
	)
		return plain("place", 0.8);
	if (share(sample, ({ text }) => vocabulary.indicator(text) !== null) >= 0.5) return plain("indicator", 0.8);
	if (
		share(
			sample,
			({ text, day }) =>
				day !== undefined || /^(?:19|20)\d{2}$/.test(text) || (isPeriod(text) && !/^\d{1,3}$/.test(text)),
		) >= 0.6
	)
		return plain("period", 0.7);
	if (share(sample, ({ text }) => text.includes("=") && readBreakdown(text) !== null) >= 0.5)
		return plain("breakdown", 0.8);
	const dimension = dimensionOf(sample, vocabulary);
	if (dimension) return plain("dimension", 0.7, { dimension });
	if (isNumeric) return plain("value", head === "" ? 0.4 : 0.5);
	if (share(sample, ({ text }) => unitOf(text) !== null) >= 0.8) return plain("unit", 0.7);
	return plain("ignore", index === 0 ? 0.2 : 0.3);
}

function dimensionOf(sample: Cell[], vocabulary: Vocabulary): string | null {
	const found = new Map<string, { cells: number; values: Set<string> }>();
	for (const { text } of sample)
		for (const { dimension, value } of vocabulary.dimensionsWith(text)) {
			const one = found.get(dimension) ?? { cells: 0, values: new Set() };
			found.set(dimension, { cells: one.cells + 1, values: one.values.add(value) });
		}
	const [best] = [...found].sort((a, b) => b[1].cells - a[1].cells);
	// One word alone may be in many lists: "gemeente" is a kind of place and somebody who refers.
	return best && best[1].cells >= 0.75 * sample.length && best[1].values.size >= 2 ? best[0] : null;
}

/**
 * What only shows beside the other columns: where a column is called "value", others with numbers count something else;
 * in a table with a place and no indicator, the head of a column with numbers is one; a name wins from its code.
 */
function settle(given: Proposed[], vocabulary: Vocabulary): Proposed[] {
	const has = (role: Proposal["role"]) => given.some(({ proposal }) => proposal.role === role);
	const isKeyed = ({ proposal }: Proposed) => Object.keys(proposal.key).length > 0;
	const values = given.filter(({ proposal }) => proposal.role === "value");
	const named = values.filter((one) => !isKeyed(one) && roleOfHead(one.column.head)?.role === "value");
	const sure = named.find(({ column }) => /^(?:value|waarde|realisatie)$/i.test(column.head)) ?? named[0];
	const hasWide = values.some((one) => isKeyed(one));
	const places = given.filter(({ proposal }) => proposal.role === "place");
	const bestPlace = [...places].sort((a, b) => known(b, vocabulary) - known(a, vocabulary))[0];
	const indicators = given.filter(({ proposal }) => proposal.role === "indicator");
	const bestIndicator = [...indicators].sort(
		(a, b) => knownIndicators(b, vocabulary) - knownIndicators(a, vocabulary),
	)[0];
	const byParts = values.some(({ proposal }) => proposal.key.breakdown !== undefined);
	return given.map((one): Proposed => {
		const { proposal, column } = one;
		if (
			proposal.role === "value" &&
			hasWide &&
			isTotal(column.levels.at(-1) ?? "") &&
			proposal.key.breakdown === undefined
		) {
			// Beside parts it is their whole; beside periods, places or things it is what they add up to.
			return {
				...one,
				proposal: byParts ? { ...proposal, key: withoutTotal(proposal.key) } : plain("ignore", 0.8),
			};
		}
		const as = (next: Partial<Proposal>): Proposed => ({ ...one, proposal: { ...proposal, ...next } });
		if (proposal.role === "place" && one !== bestPlace) return as({ role: "ignore", confidence: 0.6 });
		if (proposal.role === "indicator" && one !== bestIndicator)
			return as({ role: "ignore", confidence: 0.6 });
		if (proposal.role !== "value" || isKeyed(one)) return one;
		if (hasWide && !has("indicator") && one !== sure)
			return as({ role: "value", confidence: 0.4, key: { indicator: column.head } });
		if (hasWide) return as({ role: "ignore", confidence: 0.4 });
		if (sure && named.length >= 1) return one === sure ? one : as({ role: "ignore", confidence: 0.5 });
		if (!has("indicator") && column.head !== "" && has("place"))
			return as({ role: "value", confidence: 0.4, key: { indicator: column.head } });
		return values.length === 1 ? one : as({ role: "ignore", confidence: 0.3 });
	});
}

const withoutTotal = ({ indicator, ...key }: KeyPart): KeyPart =>
	indicator === undefined || isTotal(indicator) ? key : { ...key, indicator };

const known = ({ sample }: Proposed, vocabulary: Vocabulary): number =>
	share(sample, ({ text }) => {
		const found = vocabulary.place(text, null);
		return found !== null && "place" in found;
	});
const knownIndicators = ({ sample }: Proposed, vocabulary: Vocabulary): number =>
	share(sample, ({ text }) => vocabulary.indicator(text) !== null);
