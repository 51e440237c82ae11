import { describe, expect, test } from "vitest";
import type { ProposedMapping, UnknownWord } from "#app/domain/import/preview.ts";
import { readMappingFields, readWordFields, withoutProposals, wordField } from "./import-fields.ts";

const shown: ProposedMapping = {
	sheet: "Blad1",
	firstHeadRow: 1,
	headRows: 1,
	columns: [
		{ column: "Wijk", letter: "A", role: "place", confidence: 0.9, examples: [] },
		{ column: "Aantal", letter: "B", role: "value", confidence: 0.5, examples: [] },
	],
	constants: { place: "zeist" },
};
const fields = {
	sheet: "Blad1",
	firstHeadRow: "1",
	headRows: "1",
	"role:A": "place",
	"role:B": "value",
	"constant:place": "zeist",
};

describe("the form of how a table is read", () => {
	test("says nothing where nobody changed what was proposed", () => {
		expect(readMappingFields(fields, {}, shown)).toEqual({ constants: {} });
	});

	test("takes away what holds for the whole file, and puts something else there", () => {
		const said = { constants: { place: "zeist", period: "2024" } };
		const without = readMappingFields({ ...fields, "constant:place": "" }, said, {
			...shown,
			constants: said.constants,
		});
		expect(without?.constants).toEqual({});
		expect(readMappingFields({ ...fields, "constant:period": "2025" }, {}, shown)?.constants).toEqual({
			period: "2025",
		});
	});

	test("names every column by its letter when one is put right, and lets them be proposed anew under another head", () => {
		const changed = { ...fields, "role:B": "ignore" };
		expect(readMappingFields(changed, {}, shown)?.columns).toEqual([
			{ column: "A", role: "place" },
			{ column: "B", role: "ignore" },
		]);
		expect(readMappingFields({ ...changed, firstHeadRow: "3" }, {}, shown)).toEqual({
			sheet: "Blad1",
			firstHeadRow: 3,
			headRows: 1,
			constants: {},
		});
	});

	test.each<Record<string, string>>([
		{ headRows: "4" },
		{ firstHeadRow: "0" },
		{ "constant:period": "x".repeat(61) },
	])("%j is no mapping", (wrong) => {
		expect(readMappingFields({ ...fields, ...wrong }, {}, shown)).toBeNull();
	});
});

describe("the words in the same form", () => {
	const word = (text: string, near: string[]): UnknownWord => ({
		...{ kind: "place", word: text, dimension: null, count: 1, cell: "A2" },
		suggestions: near.map((id) => ({ id, name: id, isClear: near.length === 1 })),
	});
	const words = [word("Nord", ["noord"]), word("Bosrand", ["oost", "west"])];
	const typed = { ...fields, "role:B": "ignore", [wordField(word("Nord", []))]: "noord" };

	test("are kept when a column is put right, and the column when a word is", () => {
		const both = { ...typed, [wordField(word("Bosrand", []))]: "west" };
		const columns = readMappingFields(both, {}, shown);
		expect(columns && readWordFields(both, columns, words)).toMatchObject({
			columns: [{ role: "place" }, { role: "ignore" }],
			words: { places: { Nord: "noord", Bosrand: "west" } },
		});
	});

	test("are only proposed, and not said, while somebody puts a column right", () => {
		const left = withoutProposals({ ...typed, [wordField(word("Bosrand", []))]: "west" }, words);
		expect(readWordFields(left, {}, words)?.words?.places).toEqual({ Bosrand: "west" });
	});
});
