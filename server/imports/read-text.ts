import Papa from "papaparse";
import type { Cell, Grid } from "#app/domain/import/grid.ts";
import { FileRefused } from "./file-refused.ts";
import { limits } from "./limits.ts";

const delimiters = [";", "\t", ",", "|"];
/** How many lines show how a file is written. */
const looked = 60;

/**
 * The text of a file: UTF-8 or UTF-16 by its mark or its zeros, UTF-8 where it is valid, else what Windows wrote.
 * @returns null for what is no text
 */
function decodeText(bytes: Uint8Array): string | null {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes) ?? null;
	const start = bytes.subarray(0, 4000);
	const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
	const [even = 0, odd = 0] = zeros;
	if (odd > start.length / 4 && even === 0) return new TextDecoder("utf-16le").decode(bytes);
	if (even > start.length / 4 && odd === 0) return new TextDecoder("utf-16be").decode(bytes);
	if (bytes.includes(0)) return null;
	const text = utf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no table holds
	const controls = text.slice(0, 4000).match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
	return controls > 0 ? null : text;
}

function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/**
 * Reads CSV, TSV or cells that were pasted.
 * @throws {FileRefused} when it is too large, or a quote is opened and never closed
 */
export function readText(bytes: Uint8Array): Grid {
	const text = decodeText(bytes);
	if (text === null) throw new FileRefused("unknown-kind");
	const named = /^sep=(.)\r?\n/i.exec(text);
	const body = named ? text.slice(named[0].length) : text;
	const delimiter = named?.[1] ?? delimiterOf(body);
	let cells = 0;
	const rows: Cell[][] = [];
	const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
	const unclosed = parsed.errors.find(({ code }) => code === "MissingQuotes");
	if (unclosed) throw new FileRefused("damaged", `rij ${(unclosed.row ?? 0) + 1}`);
	for (const line of parsed.data) {
		cells += line.length;
		if (rows.length >= limits.rows || cells > limits.cells) throw new FileRefused("too-many-cells");
		rows.push(line.map(textCell));
	}
	// What Excel was told about the delimiter is a row of the file too.
	if (named) rows.unshift([]);
	return { kind: "text", sheets: [{ name: "", hidden: false, rows, merged: [] }] };
}

function textCell(text: string): Cell {
	if (text.length > limits.cellText) throw new FileRefused("too-large");
	return {
		text: text
			.replace(/[\u00a0\u202f]/g, " ")
			.replace(/\s+/g, " ")
			.trim(),
	};
}

/** The sign that cuts most lines into the same number of cells, more than one. */
function delimiterOf(text: string): string {
	const start = text.slice(0, 200_000);
	const scores = delimiters.map((delimiter) => {
		const { data } = Papa.parse<string[]>(start, { delimiter, preview: looked, skipEmptyLines: true });
		const counts = new Map<number, number>();
		for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
		const [width = 1, lines = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
		return { delimiter, score: width > 1 ? lines * Math.min(width, 4) : 0 };
	});
	const best = scores.reduce((found, each) => (each.score > found.score ? each : found));
	return best.score > 0 ? best.delimiter : ";";
}
