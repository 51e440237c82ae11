import * as xlsx from "@e965/xlsx";
import Papa from "papaparse";

/** Fills the values of a template in, as whoever delivers does, and gives it in the same format. */
export function fillTemplate(bytes: Uint8Array, format: "xlsx" | "csv"): { bytes: Uint8Array; rows: number } {
	const [head = [], ...rows] = format === "csv" ? ofCsv(bytes) : ofWorkbook(bytes);
	const [value, unit] = [head.indexOf("Waarde"), head.indexOf("Eenheid")];
	const filled = rows.map((row, at) =>
		head.map((_, column) =>
			column === value ? (row[unit] === "percentage" ? 12 : 100 + at) : (row[column] ?? ""),
		),
	);
	const table = [head, ...filled];
	if (format === "csv")
		return { bytes: new TextEncoder().encode(Papa.unparse(table, { delimiter: ";" })), rows: rows.length };
	const book = xlsx.utils.book_new();
	xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(table), "Levering");
	return { bytes: new Uint8Array(xlsx.write(book, { type: "buffer", bookType: "xlsx" })), rows: rows.length };
}

type Row = (string | number)[];

const ofCsv = (bytes: Uint8Array): Row[] =>
	Papa.parse<Row>(new TextDecoder().decode(bytes).trimEnd(), { delimiter: ";" }).data;

function ofWorkbook(bytes: Uint8Array): Row[] {
	const book = xlsx.read(bytes);
	const [sheet] = Object.values(book.Sheets);
	return sheet ? xlsx.utils.sheet_to_json<Row>(sheet, { header: 1 }) : [];
}
