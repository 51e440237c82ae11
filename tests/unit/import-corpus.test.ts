import { readdirSync, readFileSync } from "node:fs";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import type { SourceReading } from "#app/domain/figure/source-rules.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { Preview } from "#app/domain/import/preview.ts";
import { explainImportProblem, explainImportRefusal } from "#app/words/import-text.ts";
import { readPreview } from "#server/imports/read-preview.ts";
import expected from "#tests/corpus/imports/expected.json";
import { hostileFiles } from "#tests/corpus/imports/hostile.ts";
import { workbook, workbooks } from "#tests/corpus/imports/workbooks.ts";
import { importCatalogue } from "#tests/helpers/import-catalogue.ts";

const folder = "tests/corpus/imports";
const written = readdirSync(folder).filter((name) => /\.(csv|tsv|txt)$/.test(name));
const files: [string, () => Uint8Array][] = [
	...written.map((name): [string, () => Uint8Array] => [name, () => readFileSync(`${folder}/${name}`)]),
	...Object.entries(workbooks),
];

const preview = (bytes: Uint8Array, fileName = "", mapping?: Mapping): Preview =>
	readPreview({ bytes, fileName, mapping, catalogue: importCatalogue });

/** What came of a file, a line for each thing. */
function summary({ refused, accepted, problems, unknownWords }: Preview) {
	return {
		refused: refused ? `${refused.code} ${refused.place ?? ""}`.trim() : null,
		accepted: accepted.map((one) =>
			[
				...[one.cell, one.indicator, one.area, one.period, one.breakdown || "-"],
				`${one.value ?? one.missing ?? `${one.low}..${one.high}`}`,
				...(one.qualifier === "exact" ? [] : [one.qualifier]),
				...(one.status === "definitief" ? [] : [one.status]),
				...(one.completeUntil ? [`until ${one.completeUntil}`] : []),
				...(one.kind === "figure" ? [] : [one.kind, one.basis]),
				...(one.respondents === null ? [] : [`n=${one.respondents}`]),
			].join(" "),
		),
		problems: problems.map(({ cell, code, word, detail }) =>
			[cell ?? "file", code, word, detail ?? ""].join(" ").trim(),
		),
		unknown: unknownWords.map(({ kind, word, count, suggestions }) =>
			[`${kind} ${word} ${count}x`, ...suggestions.map(({ id }) => id)].join(" "),
		),
	};
}

describe("files as they are delivered", () => {
	test.each(files)("%s", (name, bytes) => {
		expect(summary(preview(bytes(), name))).toEqual((expected as Record<string, unknown>)[name]);
	});

	test("are more than sixty, each with what must come of it", () => {
		expect(Object.keys(expected).sort()).toEqual(files.map(([name]) => name).sort());
		expect(files.length + hostileFiles.length).toBeGreaterThanOrEqual(60);
	});

	test("have a sentence for whatever is wrong with them", () => {
		for (const [name, bytes] of files) {
			const { refused, problems } = preview(bytes(), name);
			if (refused) expect(explainImportRefusal(refused)).toMatch(/\w.*\.$/);
			for (const problem of problems) expect(explainImportProblem(problem)).not.toMatch(/[{}]|undefined/);
		}
	});
});

describe("files that mean harm, or were made in a hurry", () => {
	test.each(hostileFiles)("$name is refused: $code", async ({ make, code, place }) => {
		const { refused, accepted } = preview(await make());
		expect(refused).toMatchObject({ code, ...(place ? { place: expect.stringContaining(place) } : {}) });
		expect(accepted).toEqual([]);
	});

	test("a cell at the far end of a sheet costs nothing", async () => {
		const zip = await JSZip.loadAsync(workbooks["long.xlsx"]?.() ?? Buffer.alloc(0));
		const sheet = await zip.file("xl/worksheets/sheet1.xml")?.async("string");
		const far = '<row r="1048576"><c r="XFD1048576" t="str"><v>ver weg</v></c></row></sheetData>';
		zip.file(
			"xl/worksheets/sheet1.xml",
			(sheet ?? "").replace("</sheetData>", far).replace(/<dimension[^>]*>/, ""),
		);
		const { accepted } = preview(await zip.generateAsync({ type: "nodebuffer" }));
		expect(accepted).toHaveLength(2);
	});
});

describe("a mapping", () => {
	const bytes = readFileSync(`${folder}/place-words.csv`);

	test("says what unknown words are, and which to leave out", () => {
		const words = { places: { "Zeist Nord": "De Bilt" }, skip: ["(leeg)"] };
		const { accepted, problems } = preview(bytes, "", { words });
		expect(problems).toEqual([]);
		expect(accepted.find(({ row }) => row === 6)?.area).toBe("GM0310");
		expect(accepted).toHaveLength(8);
	});

	test("holds for the next edition of a table, whose names bear other numbers", () => {
		const file = new TextEncoder().encode("WijkenEnBuurten;Perioden;Gebruik_14\nWK035502;2024JJ00;20\n");
		const words = { indicators: { Gebruik_12: "wmo-clienten" } };
		expect(preview(file, "", { words }).accepted.map(({ indicator, value }) => [indicator, value])).toEqual([
			["wmo-clienten", 20],
		]);
	});

	test("that was proposed reads the file in the same way", () => {
		for (const [name, make] of files) {
			const first = preview(make(), name);
			if (!first.proposedMapping || first.refused) continue;
			const again = preview(make(), name, first.proposedMapping);
			expect([name, again.accepted]).toEqual([name, first.accepted]);
		}
	});

	test("wins from what was proposed", () => {
		const file = new TextEncoder().encode("a,b,c,d\nNoord,2024,7,x\nOost,2024,8,\n");
		const mapping: Mapping = {
			columns: [
				{ column: "a", role: "place" },
				{ column: "b", role: "period" },
				{ column: "C", role: "value", indicator: "wmo-clienten" },
				{ column: "d", role: "ignore" },
			],
		};
		expect(
			preview(file, "", { ...mapping, firstHeadRow: 1 }).accepted.map(({ area, value }) => [area, value]),
		).toEqual([
			["WK035502", 7],
			["WK035504", 8],
		]);
		expect(preview(file, "", { columns: [{ column: "kwijt", role: "value" }] }).refused).toMatchObject({
			code: "bad-mapping",
			place: "kwijt",
		});
	});

	test("says which of two periods was meant", () => {
		const periods = readFileSync(`${folder}/people-periods.csv`);
		const { accepted } = preview(periods, "", { words: { periods: { "2024/2025": "2024/2025" } } });
		expect(accepted.find(({ row }) => row === 9)?.period).toBe("2024/2025");
	});

	test("chooses another sheet, the sign before decimals and the meaning of signs", () => {
		const several = workbooks["several-sheets.xlsx"]?.() ?? Buffer.alloc(0);
		expect(preview(several, "", { sheet: "Jeugd" }).accepted.map(({ indicator }) => indicator)).toEqual([
			"jeugdhulp-clienten",
		]);
		const mean = readFileSync(`${folder}/ambiguous-mean.csv`);
		expect(preview(mean, "", { decimal: "," }).accepted.map(({ value }) => value)).toEqual([1200, 1200]);
		const signs = readFileSync(`${folder}/signs-without-legend.csv`);
		const legend = { X: "geheim", "-": "nul", ".": "geen-gegevens", "**": "overslaan" } as const;
		expect(preview(signs, "", { legend }).accepted.map(({ value, missing }) => value ?? missing)).toEqual([
			"geheim",
			0,
			"geen-gegevens",
			12,
		]);
	});
});

describe("what is known of a source", () => {
	const read = (name: string, source: SourceReading) =>
		readPreview({ bytes: readFileSync(`${folder}/${name}`), source, catalogue: importCatalogue });

	test("takes the numbers away that too few people answered for, and keeps the interval of the others", () => {
		const survey = { leastRespondents: 50, rounding: null, totals: "exact" } as const;
		const { accepted, problems } = read("survey-margins.csv", survey);
		expect(accepted.map(({ area, value, low, high, missing }) => [area, value, low, high, missing])).toEqual([
			["WK035502", 7.8, 7.5, 8.1, null],
			["WK035504", null, null, null, "te-weinig-antwoorden"],
			["WK035501", 6.9, 6.5, 7.3, null],
		]);
		expect(problems.map(({ cell, code }) => [cell, code])).toEqual([
			["D4", "outside-interval"],
			["D3", "few-answers"],
		]);
	});

	test("makes its rounded noughts about nought, and a sign for nothing nothing", () => {
		const office = { rounding: 5, totals: "rounded" } as const;
		const dataset = readPreview({
			bytes: readFileSync(`${folder}/statline-dataset_2024.csv`),
			fileName: "statline-dataset_2024.csv",
			source: office,
			catalogue: importCatalogue,
		});
		expect(dataset.accepted.filter(({ value }) => value === 0).map(({ qualifier }) => qualifier)).toEqual([
			"about",
			"about",
		]);
		expect(read("signs-with-legend.csv", office).accepted.find(({ value }) => value === 0)?.qualifier).toBe(
			"exact",
		);
	});
});

test("a change may fall below nought, a count may not", () => {
	const [first] = importCatalogue.indicators;
	const change = {
		...first,
		id: "jeugdhulp-verandering",
		names: ["Verandering in jeugdhulp"],
	} as typeof first & object;
	const bytes = new TextEncoder().encode(
		"indicator,area,period,value\njeugdhulp-verandering,GM0355,2016/2020,-130\nwmo-clienten,GM0355,2020,-1\n",
	);
	const { accepted, problems } = readPreview({
		bytes,
		catalogue: { ...importCatalogue, indicators: [...importCatalogue.indicators, change] },
	});
	expect(accepted.map(({ value }) => value)).toEqual([-130]);
	expect(problems.map(({ code }) => code)).toEqual(["negative-count"]);
});

describe("a delivery beside what the register holds", () => {
	const key = {
		indicator: "wmo-clienten",
		period: "2024",
		breakdown: "",
		kind: "figure",
		basis: null,
	} as const;

	test("says what is new, revised, the same, and gone within its own scope", () => {
		const bytes = workbook({
			Blad1: {
				rows: [
					["Indicator", "Wijk", "Jaar", "Waarde"],
					["wmo-clienten", "Noord", 2024, 214],
					["wmo-clienten", "Oost", 2024, 98],
					["wmo-clienten", "Oost", 2023, 90],
				],
			},
		});
		const existing = [
			{ ...key, place: "zeist-noord", value: 210 },
			{ ...key, place: "zeist-oost", value: 98 },
			{ ...key, place: "zeist-noord", period: "2023", value: 200 },
			{ ...key, place: "zeist-west", value: 95 },
			{ ...key, place: "zeist-noord", period: "2022", value: 190 },
		];
		const { accepted, gone } = readPreview({ bytes, existing, catalogue: importCatalogue });
		expect(accepted.map(({ change, before }) => [change, before])).toEqual([
			["revised", 210],
			["same", 98],
			["new", null],
		]);
		expect(gone).toEqual([{ ...key, place: "zeist-noord", period: "2023", value: 200 }]);
	});
});
