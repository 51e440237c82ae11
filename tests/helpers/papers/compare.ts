import { expect } from "vitest";
import { differences } from "./differences.ts";
import { saysUndated } from "./notation.ts";
import { recalculated } from "./recalculated.ts";
import { readSecondTyping, type Statement } from "./typings.ts";

export const keyOf = (one: Statement): string =>
	[one.place, one.period, one.value, one.unit, one.standing].join(" | ");

/** Takes the rows that a list names out of the statements; a name must fit exactly one row. */
function takeListed(statements: Statement[], rows: string[]): Statement[] {
	return rows.map((row) => {
		const found = statements.filter((one) => one.row === row);
		expect(
			found.map((one) => one.row),
			`listed: ${row}`,
		).toEqual([row]);
		return statements.splice(
			statements.findIndex((one) => one.row === row),
			1,
		)[0] as Statement;
	});
}

/**
 * Both typings of a paper without the rows that are listed as recalculated or different.
 * @param imported what the import file says, or what came of it
 */
export function typingsOf(paper: string, imported: Statement[]) {
	const second = readSecondTyping(paper);
	const sums = (recalculated[paper] ?? []).map((one) => ({
		sum: one.value,
		second: takeListed(second, [one.second])[0] as Statement,
		imported: takeListed(imported, [one.imported])[0] as Statement,
	}));
	const listed = differences[paper] ?? [];
	takeListed(
		second,
		listed.flatMap((one) => one.second),
	);
	takeListed(
		imported,
		listed.flatMap((one) => one.imported),
	);
	return { second, imported, sums };
}

/** One row beside one row: what is left of each, and how many rows share their numbers with another. */
export function pair(second: Statement[], imported: Statement[]) {
	const left = [...imported];
	// Those without a year come first, as only a row that says so may be theirs.
	const alone = [...second]
		.sort((a, b) => Number(a.dated) - Number(b.dated))
		.filter((one) => {
			const at = left.findIndex(
				(other) => keyOf(other) === keyOf(one) && (one.dated || saysUndated(other.note)),
			);
			if (at >= 0) left.splice(at, 1);
			return at < 0;
		});
	return { onlySecond: alone.map(({ row }) => row), onlyImported: left.map(({ row }) => row) };
}
