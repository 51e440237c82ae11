import Papa from "papaparse";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { formatInput } from "#app/words/index.ts";
import { agreementColumns, agreementRows } from "./agreement-columns.ts";
import { type CellValue, safeText } from "./cell.ts";

/** One row per agreement, the way Dutch spreadsheets open it at once: semicolons, and a mark that it is UTF-8. */
export function writeCsv(outcome: Outcome): Uint8Array {
	const columns = agreementColumns();
	const rows = agreementRows(outcome).map((row) => columns.map((column) => plain(column.value(row))));
	const text = Papa.unparse([columns.map(({ title }) => title), ...rows], {
		delimiter: ";",
		newline: "\r\n",
	});
	return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/** A number with the decimal sign of the language, as its spreadsheets read it. */
function plain(value: CellValue): string {
	if (value === null) return "";
	if (typeof value === "number") return formatInput(value);
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return safeText(String(value));
}
