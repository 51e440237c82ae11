import * as XLSX from "@e965/xlsx";
import { type Cell, cellName, type Grid, type Sheet } from "#app/domain/import/grid.ts";
import { FileRefused } from "./file-refused.ts";
import { limits } from "./limits.ts";
import { countIn, unzip, type ZipEntries } from "./zip-entries.ts";

/** The stream of a compound file that holds a workbook with a password. */
const encryptedName = Buffer.from("EncryptedPackage", "utf16le");
const pivotName = Buffer.from("_SX_DB_CUR", "utf16le");

/**
 * Reads XLSX, ODS or XLS with its numbers and formats, and what its parts hold besides.
 * @throws {FileRefused}
 */
export function readWorkbook(bytes: Buffer): { grid: Grid; parts: ZipEntries; comments: Comment[] } {
	const isZip = bytes.readUInt16LE(0) === 0x4b50;
	const parts: ZipEntries = isZip ? unzip(bytes) : new Map();
	if (isZip) checkParts(parts);
	else checkCompound(bytes);
	// The sheets are unpacked once more in parsing: both together would hold twice the memory.
	for (const name of parts.keys()) if (!hiddenParts.test(name)) parts.delete(name);
	const book = parse(bytes);
	return { grid: gridOf(book), parts, comments: commentsOf(book) };
}

/** What goes along in a workbook without being on a sheet. */
const hiddenParts =
	/^xl\/(?:pivotCache|externalLinks|threadedComments|comments|model|embeddings)|^Object \d+\//;

/** What somebody wrote beside a cell. */
export interface Comment {
	place: string;
	text: string;
}

function commentsOf(book: XLSX.WorkBook): Comment[] {
	return book.SheetNames.flatMap((name) =>
		rowsOf(book, name).flatMap((row, at) =>
			(row ?? []).flatMap((cell, column) =>
				((cell as XLSX.CellObject | undefined)?.c ?? []).map((one) => ({
					place: `${name}!${cellName(at, column)}`,
					text: String(one.t ?? ""),
				})),
			),
		),
	);
}

const rowsOf = (book: XLSX.WorkBook, name: string): (unknown[] | undefined)[] =>
	(book.Sheets[name] as { "!data"?: unknown[][] } | undefined)?.["!data"] ?? [];

function checkParts(parts: ZipEntries): void {
	const isWorkbook = parts.has("xl/workbook.xml") || parts.has("content.xml");
	if (parts.has("xl/workbook.bin") || !isWorkbook) throw new FileRefused("unknown-kind");
	if (parts.get("META-INF/manifest.xml")?.includes("encryption-data")) throw new FileRefused("encrypted");
	let cells = 0;
	for (const [name, part] of parts) {
		if (!/\.(xml|rels|vml)$/.test(name)) continue;
		// No workbook declares kinds of its own; whoever does lets a reader unfold it.
		if (part.subarray(0, 4_000).includes("<!DOCTYPE") || part.includes("<!ENTITY"))
			throw new FileRefused("hostile", name);
		if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) cells += countIn(part, "<c ", limits.cells);
		if (name === "content.xml") {
			cells += countIn(part, "<table:table-cell", limits.cells);
			checkRepeats(part);
		}
	}
	if (cells > limits.cells) throw new FileRefused("too-many-cells");
}

/** In ODS one filled cell can say that it is there a million times. */
function checkRepeats(content: Buffer): void {
	const text = content.toString("utf8");
	const filled = /<table:table-cell[^>]*number-columns-repeated="(\d+)"[^>]*office:value/g;
	for (const [, times] of text.matchAll(filled))
		if (Number(times) > limits.columns) throw new FileRefused("hostile");
	const rows = /<table:table-row[^>]*number-rows-repeated="(\d+)"[^>]*>(.*?)<\/table:table-row>/gs;
	for (const [, times, inside = ""] of text.matchAll(rows))
		if (Number(times) > 1_000 && /<text:p|office:value/.test(inside)) throw new FileRefused("hostile");
}

function checkCompound(bytes: Buffer): void {
	if (bytes.includes(encryptedName)) throw new FileRefused("encrypted");
	// What stands in the memory of a pivot table of this old format cannot be looked into.
	if (bytes.includes(pivotName)) throw new FileRefused("hidden-unreadable", null, "_SX_DB_CUR");
}

function parse(bytes: Buffer): XLSX.WorkBook {
	try {
		return XLSX.read(bytes, {
			type: "buffer",
			dense: true,
			cellNF: true,
			cellFormula: true,
			// Else a formula without its outcome would be an empty cell.
			sheetStubs: true,
			cellHTML: false,
			cellText: true,
			sheetRows: limits.rows + 1,
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : "";
		throw new FileRefused(/password|encrypt/i.test(message) ? "encrypted" : "damaged");
	}
}

function gridOf(book: XLSX.WorkBook): Grid {
	const hidden = new Set(
		(book.Workbook?.Sheets ?? []).filter((sheet) => sheet.Hidden).map((sheet) => sheet.name),
	);
	const from1904 = book.Workbook?.WBProps?.date1904 === true;
	const budget = { cells: 0 };
	const sheets = book.SheetNames.map((name): Sheet => {
		const sheet = book.Sheets[name];
		return {
			name,
			hidden: hidden.has(name),
			rows: trimmed(rowsOf(book, name), from1904, budget),
			merged: (sheet?.["!merges"] ?? []).map(({ s, e }) => ({
				top: s.r,
				left: s.c,
				bottom: e.r,
				right: e.c,
			})),
		};
	});
	return { kind: "workbook", sheets };
}

const blank: Cell = { text: "" };

/** The filled part of a sheet. One cell at the far end does not make all before it, and is left out when beyond the limit. */
function trimmed(rows: (unknown[] | undefined)[], from1904: boolean, budget: { cells: number }): Cell[][] {
	const kept: Cell[][] = [];
	for (let at = 0; at < Math.min(rows.length, limits.rows + 1); at += 1) {
		const given = rows[at] ?? [];
		let width = Math.min(given.length, limits.columns);
		while (width > 0 && !isFilled(given[width - 1])) width -= 1;
		budget.cells += width;
		if (budget.cells > limits.cells) throw new FileRefused("too-many-cells");
		const row: Cell[] = [];
		for (let column = 0; column < width; column += 1) row.push(cellOf(given[column], from1904));
		kept.push(row);
	}
	while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop();
	if (kept.length > limits.rows) throw new FileRefused("too-many-cells");
	return kept;
}

const isFilled = (cell: unknown): boolean => {
	const { t, v, f } = (cell ?? {}) as Partial<XLSX.CellObject>;
	if (t === "z") return f !== undefined;
	return (v !== undefined && v !== null && v !== "") || f !== undefined;
};

function cellOf(given: unknown, from1904: boolean): Cell {
	const cell = given as XLSX.CellObject | undefined;
	if (!cell || !isFilled(cell)) return blank;
	if (cell.t === "z") return { text: `=${cell.f ?? ""}`.slice(0, 60), fault: "no-value" };
	if (cell.t === "e") return { text: cell.w ?? "#", fault: "error" };
	if (cell.v === undefined || cell.v === null || (cell.f && cell.v === "" && cell.t === "s"))
		return cell.v === "" ? blank : { text: `=${cell.f ?? ""}`.slice(0, 60), fault: "no-value" };
	if (typeof cell.v === "boolean") return { text: cell.v ? "ja" : "nee" };
	if (typeof cell.v === "number") return numberCell(cell.v, String(cell.z ?? "General"), cell.w, from1904);
	const text = String(cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : cell.v);
	return { text: text.replace(/\s+/g, " ").trim() };
}

function numberCell(value: number, format: string, shown: string | undefined, from1904: boolean): Cell {
	if (!Number.isFinite(value)) return { text: String(value), fault: "error" };
	if (XLSX.SSF.is_date(format) && value > 0) {
		const { y, m, d } = XLSX.SSF.parse_date_code(value, { date1904: from1904 });
		const day = [y, String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
		return { text: shown ?? day, day, number: value };
	}
	// What was 0.024 in binary is 2.4 on paper: no more digits than a double holds.
	const isPercent = format.replace(/"[^"]*"/g, "").includes("%");
	const number = Number((isPercent ? value * 100 : value).toPrecision(15));
	return isPercent
		? { text: shown ?? `${number}%`, number, percent: true }
		: { text: String(number), number };
}
