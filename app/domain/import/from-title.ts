import type { Table } from "./find-table.ts";
import type { Sheet } from "./grid.ts";
import type { Mapping } from "./mapping.ts";
import type { Vocabulary } from "./match-word.ts";
import { periodInText, withoutPeriod } from "./period-words.ts";
import type { ImportProblem } from "./preview.ts";
import type { ReadColumn } from "./propose-mapping.ts";

/** What holds for every row, where no column says it: by the title, the sheet's or the file's name. */
export function constantsOf(
	sheet: Sheet,
	table: Table,
	columns: ReadColumn[],
	vocabulary: Vocabulary,
	mapping: Mapping,
	fileName: string,
): { constants: NonNullable<Mapping["constants"]>; fromTitle: ImportProblem[] } {
	const constants = { ...mapping.constants };
	const fromTitle: ImportProblem[] = [];
	const texts = [
		...table.around,
		sheet.name,
		fileName.replace(/\.[a-z]{2,4}$/i, "").replace(/[_]+/g, " "),
	].filter(Boolean);
	const has = (role: "indicator" | "place" | "period") =>
		constants[role] !== undefined ||
		columns.some((column) => column.role === role) ||
		columns.filter((column) => column.role === "value").every((column) => column[role] !== undefined);
	const take = (role: "indicator" | "place" | "period", found: string | null | undefined) => {
		if (!found || has(role)) return;
		constants[role] = found;
		fromTitle.push({
			row: null,
			column: null,
			cell: null,
			code: "from-title",
			severity: "warning",
			word: found,
			detail: role,
		});
	};
	take(
		"period",
		first(texts, (text) => periodInText(text)),
	);
	take(
		"indicator",
		first(texts, (text) => first(piecesOf(text), (piece) => vocabulary.indicator(piece)?.id ?? null)),
	);
	take(
		"place",
		first(texts, (text) => first(piecesOf(text), (piece) => placeIn(piece, vocabulary))),
	);
	return { constants, fromTitle };
}

/** A title in its pieces: "Verwijzingen per wijk: Zeist | 2024". */
const piecesOf = (text: string): string[] =>
	[text, withoutPeriod(text), ...text.split(/\s*[|:;,()–]\s*|\s+-\s+/)]
		.map((piece) => piece.trim())
		.filter((piece) => piece.length > 2);

function placeIn(text: string, vocabulary: Vocabulary): string | null {
	const found = vocabulary.place(text, null);
	return found && "place" in found ? found.place.id : null;
}

function first<Value>(texts: string[], find: (text: string) => Value | null): Value | null {
	for (const text of texts) {
		const found = find(text);
		if (found !== null) return found;
	}
	return null;
}
