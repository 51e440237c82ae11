import { describe, expect, test } from "vitest";
import { keyOf, pair, typingsOf } from "#tests/helpers/papers/compare.ts";
import { withoutNumber } from "#tests/helpers/papers/differences.ts";
import { bare, saysUndated } from "#tests/helpers/papers/notation.ts";
import {
	readImportFile,
	readSeries,
	rowsWithoutNumber,
	type Statement,
} from "#tests/helpers/papers/typings.ts";

/** What the rows that belong together have, by default their keys. */
function keysBy(
	statements: Statement[],
	group: (one: Statement) => string,
	what: (one: Statement) => string = keyOf,
): [string, string[]][] {
	const groups: Record<string, string[]> = {};
	for (const one of statements) {
		groups[group(one)] ??= [];
		groups[group(one)]?.push(what(one));
	}
	return Object.entries(groups);
}

const shared = (statements: Statement[]): number =>
	keysBy(statements, keyOf)
		.filter(([, same]) => same.length > 1)
		.reduce((sum, [, same]) => sum + same.length, 0);

/** Whether every key of the first is in the second, as often. */
function within(keys: string[], others: string[]): boolean {
	const left = [...others];
	return keys.every((key) => {
		const at = left.indexOf(key);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
}

// How many rows of each match, and how many of these share place, period, number and unit with another.
describe.each([
	{ paper: "zeist-000", together: 76, alike: 6 },
	{ paper: "zeist-001", together: 54, alike: 0 },
	{ paper: "soest", together: 243, alike: 42 },
	{ paper: "zoetermeer", together: 104, alike: 21 },
	{ paper: "druten", together: 95, alike: 6 },
])("the two typings of $paper", ({ paper, together, alike }) => {
	test("say the same of the same place and period, row by row", () => {
		const { second, imported } = typingsOf(paper, readImportFile(paper));
		expect(pair(second, imported)).toEqual({ onlySecond: [], onlyImported: [] });
		expect({ together: second.length, alike: shared(second) }).toEqual({ together, alike });
	});

	test("have the same numbers in one series", () => {
		const { second, imported } = typingsOf(paper, readImportFile(paper));
		const named = readSeries(paper);
		const others = keysBy(imported, (one) => one.series);
		for (const [name, keys] of keysBy(second, (one) => one.series)) {
			const only = named.get(name);
			expect(
				others.some(([other, known]) => (only ?? other) === other && within(keys, known)),
				`${name}: ${keys.join("; ")}`,
			).toBe(true);
		}
	});

	test("name the series of one row that its number alone would not tell", () => {
		const { second } = typingsOf(paper, readImportFile(paper));
		const rows = keysBy(second, (one) => one.series);
		const alone = new Set(rows.filter(([, keys]) => keys.length === 1).map(([name]) => name));
		const beside = keysBy(
			second.filter((one) => alone.has(one.series)),
			({ place, period, unit, standing }) => [place, period, unit, standing].join(" | "),
			(one) => one.series,
		);
		const needed = beside.filter(([, names]) => names.length > 1).flatMap(([, names]) => names);
		expect([...readSeries(paper).keys()].sort()).toEqual(needed.sort());
	});

	test("differ in a sum or conversion as it follows from what is printed", () => {
		for (const { sum, second: printed, imported: stored } of typingsOf(paper, readImportFile(paper)).sums) {
			const decimals = `${stored.value}`.split(".")[1]?.length ?? 0;
			expect(Number(sum.toFixed(decimals)), stored.row).toBe(stored.value);
			expect(bare(stored.printed), stored.row).toBe(printed.printed);
			expect([stored.place, stored.period, stored.standing], stored.row).toEqual([
				printed.place,
				printed.period,
				printed.standing,
			]);
			if (!printed.dated) expect(stored.note, stored.row).toSatisfy(saysUndated);
		}
	});

	test("lack a number where the paper gives none", () => {
		expect(rowsWithoutNumber(paper)).toEqual(withoutNumber[paper]);
	});
});
