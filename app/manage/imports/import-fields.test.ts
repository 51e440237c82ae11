import { describe, expect, test } from "vitest";
import type { ProposedMapping } from "#app/domain/import/preview.ts";
import { readMappingFields } from "./import-fields.ts";

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
