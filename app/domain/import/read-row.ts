import { breakdownText, readBreakdown } from "../figure/breakdown.ts";
import { readPeriod } from "../figure/period.ts";
import type { CatalogueIndicator, CataloguePlace } from "./catalogue.ts";
import type { Cell } from "./grid.ts";
import { isTotal } from "./head-words.ts";
import type { Mapping } from "./mapping.ts";
import { baseName, type Vocabulary } from "./match-word.ts";
import { readPeriodWords } from "./period-words.ts";
import type { ProblemCode, UnknownWord } from "./preview.ts";

/** A word could not be read as part of a figure's key. */
export interface WordProblem {
	code: ProblemCode;
	word: string;
	detail?: string;
	unknown?: { kind: UnknownWord["kind"]; dimension: string | null };
}
type Read<Value> = { value: Value } | { problem: WordProblem } | { isTotal: true } | { skip: true };

const problem = (code: ProblemCode, word: string, more: Omit<WordProblem, "code" | "word"> = {}) => ({
	problem: { code, word, ...more },
});

/** Reads words of a file into parts of a key; each word once, since the same ones stand in thousands of rows. */
export interface WordReader {
	indicator(text: string): Read<CatalogueIndicator>;
	place(text: string, period: string | null): Read<CataloguePlace>;
	period(cell: Cell): Read<string>;
	/** the canonical text of one dimension's value: "leeftijd=0-4"; "" for the whole */
	part(dimension: string, text: string): Read<string>;
	breakdown(text: string): Read<string>;
}

/** Words that stand for "none was filled in": asked once, since "(leeg)" may be people whose wijk nobody knows. */
export function wordReader(vocabulary: Vocabulary, { words, year: yearOfCodes }: Mapping): WordReader {
	const skipped = new Set((words?.skip ?? []).map((word) => word.toLowerCase()));
	const isSkipped = (text: string) => skipped.has(text.toLowerCase());
	const said = (map: Record<string, string> | undefined, text: string) =>
		map &&
		(Object.hasOwn(map, text)
			? map[text]
			: Object.entries(map).find(([word]) => word.toLowerCase() === text.toLowerCase())?.[1]);

	// What was said of "Jeugdhulp_12" holds for the next edition's "Jeugdhulp_14".
	const saidOfBase = (text: string): string | undefined => {
		const base = baseName(text);
		return Object.entries(words?.indicators ?? {}).find(([word]) => base && baseName(word) === base)?.[1];
	};

	const indicator = remembered((text): Read<CatalogueIndicator> => {
		if (isSkipped(text)) return { skip: true };
		const found = vocabulary.indicator(said(words?.indicators, text) ?? saidOfBase(text) ?? text);
		if (found) return { value: found };
		if (isTotal(text)) return { isTotal: true };
		return problem("unknown-indicator", text, { unknown: { kind: "indicator", dimension: null } });
	});
	const placeInYear = remembered((key): Read<CataloguePlace> => {
		const [yearText = "", text = ""] = split(key);
		if (isSkipped(text)) return { skip: true };
		const found = vocabulary.place(said(words?.places, text) ?? text, yearText ? Number(yearText) : null);
		if (found && "place" in found) return { value: found.place };
		if (found)
			return problem("ambiguous-place", text, {
				detail: found.several.map(({ names, code }) => `${names[0] ?? ""} (${code})`).join(", "),
			});
		if (isTotal(text)) return { isTotal: true };
		return problem("unknown-place", text, { unknown: { kind: "place", dimension: null } });
	});
	const period = remembered((text): Read<string> => {
		const chosen = said(words?.periods, text);
		if (chosen !== undefined && readPeriod(chosen)) return { value: chosen };
		const read = readPeriodWords(text);
		if ("period" in read) return { value: read.period };
		return read.problem === "ambiguous"
			? problem("ambiguous-period", text, { detail: read.readings.join(" / ") })
			: problem("bad-period", text);
	});
	const part = remembered((key): Read<string> => {
		const [name = "", text = ""] = split(key);
		if (isSkipped(text)) return { skip: true };
		const dimension = vocabulary.dimension(name);
		if (!dimension)
			return problem("unknown-dimension", name, { unknown: { kind: "dimension", dimension: null } });
		const value = vocabulary.value(dimension.id, said(words?.values, `${dimension.id}=${text}`) ?? text);
		if (value) return { value: `${dimension.id}=${value}` };
		if (isTotal(text)) return { value: "" };
		return problem("unknown-value", text, {
			detail: dimension.names[0] ?? dimension.id,
			unknown: { kind: "value", dimension: dimension.id },
		});
	});
	const breakdown = remembered((text): Read<string> => {
		const sorted = text
			.split(";")
			.map((one) => one.trim())
			.filter(Boolean)
			.sort()
			.join(";");
		const parts = readBreakdown(sorted);
		if (!parts) return problem("bad-breakdown", text);
		const values: string[] = [];
		for (const { dimension, value } of parts) {
			const read = part(joined(dimension, value));
			if (!("value" in read)) return read;
			if (read.value) values.push(read.value);
		}
		return { value: joinParts(values) ?? "" };
	});
	return {
		indicator,
		place: (text, ofPeriod) => placeInYear(joined(String(yearOfCodes ?? ofPeriod?.slice(0, 4) ?? ""), text)),
		period: (cell) => (cell.day ? { value: cell.day } : period(cell.text)),
		part: (dimension, text) => part(joined(dimension, text)),
		breakdown,
	};
}

const joined = (first: string, second: string): string => `${first}\u0000${second}`;
const split = (key: string): string[] => key.split("\u0000");

function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const value = read(text);
		known.set(text, value);
		return value;
	};
}

/** One canonical breakdown of several; null where a dimension stands in them twice with different values, or it is too long. */
export function joinParts(texts: string[]): string | null {
	const parts = texts.flatMap((text) => readBreakdown(text) ?? []);
	const values = new Map<string, string>();
	for (const { dimension, value } of parts) {
		if ((values.get(dimension) ?? value) !== value) return null;
		values.set(dimension, value);
	}
	try {
		return breakdownText([...values].map(([dimension, value]) => ({ dimension, value })));
	} catch {
		return null;
	}
}

/** The period of a row that says it in several cells: a year, and a quarter, month or half beside it. */
export function periodCell(cells: { head: string; cell: Cell }[]): Cell {
	const filled = cells.filter(({ cell }) => cell.text !== "");
	const year = filled.find(({ cell }) => /^(?:19|20)\d{2}$/.test(cell.text));
	const other = filled.find((one) => one !== year);
	if (!year || !other) return filled[0]?.cell ?? { text: "" };
	const own = readPeriodWords(other.cell.text);
	if (other.cell.day || "period" in own) return other.cell;
	const [number] = /\d+/.exec(other.cell.text) ?? [];
	const head = other.head.toLowerCase();
	const isBare = /^\d{1,2}$/.test(other.cell.text);
	if (isBare && /kwartaal|quarter/.test(head)) return { text: `${year.cell.text}-Q${number}` };
	if (isBare && /maand|month/.test(head)) return { text: `${year.cell.text}-${number?.padStart(2, "0")}` };
	if (isBare && /halfjaar|half/.test(head)) return { text: `${year.cell.text}-H${number}` };
	return { text: `${other.cell.text} ${year.cell.text}` };
}
