import Papa from "papaparse";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { formatInput } from "#app/words/index.ts";
import { agreementColumns, agreementRows } from "./agreement-columns.ts";
import { type CellValue, safeText } from "./cell.ts";

/** One row per agreement. */
export function writeCsv(outcome: Outcome): Uint8Array {
	const columns = agreementColumns();
	const rows = agreementRows(outcome).map((row) => columns.map((column) => column.value(row)));
	return writeCsvSheet({ columns, rows });
}

/** The way Dutch spreadsheets open it at once: semicolons, and a mark that it is UTF-8. */
export function writeCsvSheet({ columns, rows }: CsvSheet): Uint8Array {
	const heads = columns.map(({ title }) => title);
	const text = Papa.unparse([heads, ...rows.map((row) => row.map(plain))], {
		delimiter: ";",
		newline: "\r\n",
	});
	return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

interface CsvSheet {
	columns: { title: string }[];
	rows: CellValue[][];
}

/** A number with the decimal sign of the language, as its spreadsheets read it. */
function plain(value: CellValue): string {
	if (value === null) return "";
	if (typeof value === "number") return formatInput(value);
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return safeText(String(value));
}
