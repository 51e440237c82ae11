import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { populations } from "#app/domain/figure/figures.ts";
import { demoIndicators } from "../indicators.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const json = <T>(name: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(read(name)));

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const words = z.object({ nl: z.string().min(1), en: z.string().min(1) });
const number = z.string().regex(/^(-?\d+(\.\d+)?)?$/);
const units = ["percentage", "aantal", "dagen", "weken", "euro", "jaar", "cijfer", "index", "uur"] as const;

const kinds = [
	...["goal", "result-area", "indicator-group", "performance", "programme", "objective"],
	...["focus-point", "focus-goal", "norm", "criterion"],
];

const indicatorSchema = z.strictObject({
	id,
	label: words,
	definition: words,
	unit: z.enum(units),
	kind: z.enum(["count", "share", "mean", "amount", "duration", "grade", "index", "ratio"]),
	population: z.enum(populations),
	direction: z.enum(["hoger-is-beter", "lager-is-beter", "geen"]),
	decimals: z.int().min(0).max(2),
	measure: z.enum(["stock", "flow"]),
	dimensions: z.array(id),
	shownBreakdown: z.string(),
	periodKind: z.enum(["year", "half", "quarter", "month", "day", "span", "school-year", "cumulative"]),
});
const rowSchema = z.strictObject({
	indicator: id,
	place: id,
	period: z
		.string()
		.regex(/^\d{4}(-(H[12]|Q[1-4]|\d\d(-\d\d)?))?$|^\d{4}\/(\d{4}|\d\d)$|^\d{4}-\d\d\/\d{4}-\d\d$/),
	breakdown: z.string().max(500),
	value: number,
	unit: z.enum(units),
	kind: z.enum(["figure", "target"]),
	basis: z.enum(["", "begroting", "beleid", "wettelijke-norm", "contract"]),
	status: z.enum(["definitief", "voorlopig", "raming", "prognose"]),
	qualifier: z.enum(["", "exact", "about", "less_than", "range"]),
	low: number,
	high: number,
	numerator: number,
	denominator: number,
	respondents: number,
	missing: z.enum([
		"",
		"geen-gegevens",
		"niet-gevraagd",
		"te-weinig-antwoorden",
		"nog-niet-bekend",
		"kan-niet",
		"geheim",
	]),
	published_text: z.string(),
	note: z.string(),
	page: z.string().min(1),
	verdict: z.enum(["", "ja", "nee", "deels", "niet-te-zeggen"]),
});
type Row = z.infer<typeof rowSchema>;

/** The cells of one line; a cell with a comma stands in quotes. */
const cells = (line: string): string[] =>
	[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
	);
function table(name: string): Record<string, string>[] {
	const [head = "", ...lines] = read(name).trimEnd().split("\n");
	const columns = cells(head);
	return lines.map((line) => {
		const values = cells(line);
		expect(values, line).toHaveLength(columns.length);
		return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ""]));
	});
}

const sources = json(
	"sources.json",
	z.array(
		z.object({
			file: z.string(),
			publishedOn: z
				.string()
				.regex(/^\d{4}(-\d\d){0,2}$/)
				.nullable(),
			origins: z.array(z.object({ indicators: z.array(id) })),
		}),
	),
);
const newIndicators = json("indicators.json", z.array(indicatorSchema));
const indicators = new Map(
	[...demoIndicators, ...newIndicators].map((one) => [one.id, one.unit as (typeof units)[number]]),
);
const dimensions = json(
	"dimensions.json",
	z.array(
		z.object({
			id,
			label: words,
			adding: z.enum(["telt-op", "overlapt", "deel"]),
			values: z.array(z.object({ id: z.string().regex(/^[^;=|]{1,40}$/), label: words })),
		}),
	),
);
const parts = new Set(dimensions.flatMap((one) => one.values.map((value) => `${one.id}=${value.id}`)));
const newPlaces = json("places.json", z.array(z.object({ id, parent: id.nullable() })));
const placesOfDemo =
	"zeist zeist-centrum zeist-noord zeist-west zeist-oost den-dolder zeist-overig ggd-regio-utrecht nederland de-bilt bunnik wijk-bij-duurstede utrechtse-heuvelrug";
const places = new Set([...placesOfDemo.split(" "), ...newPlaces.map((one) => one.id)]);
const frameworks = json(
	"frameworks.json",
	z.array(
		z.object({
			id,
			place: id,
			title: z.string().min(1),
			nodes: z.array(
				z.object({
					code: z.string(),
					kind: z.enum(kinds),
					label: words,
					parent: z.string().nullable(),
					position: z.int().min(1),
				}),
			),
			indicators: z.array(
				z.object({
					node: z.string(),
					indicator: id,
					role: z.enum(["result", "performance", "monitoring"]),
				}),
			),
		}),
	),
);
const rows: Row[] = sources.flatMap(({ file }) => table(file).map((row) => rowSchema.parse(row)));
const keyOf = (row: Row): string =>
	[row.indicator, row.place, row.period, row.breakdown, row.kind, row.basis].join("|");

describe("the papers as files", () => {
	test("every row speaks of an indicator, a place and breakdowns that exist, in the indicator's unit", () => {
		for (const row of rows) {
			expect(indicators.get(row.indicator), row.indicator).toBe(row.unit);
			expect(places, row.place).toContain(row.place);
			const named = row.breakdown ? row.breakdown.split(";") : [];
			for (const part of named) expect(parts, keyOf(row)).toContain(part);
			expect(named, keyOf(row)).toEqual([...named].sort());
		}
		for (const { parent } of newPlaces) if (parent) expect(places).toContain(parent);
	});

	test("every row says one thing: a value, a range, an upper limit, or why there is none", () => {
		for (const row of rows) {
			const filled = [row.value !== "", row.low !== "", row.high !== ""];
			const right = {
				"": row.missing ? [false, false, false] : [],
				exact: [true, false, false],
				about: [true, false, false],
				less_than: [true, false, false],
				range: [false, true, true],
			}[row.qualifier];
			expect(filled, keyOf(row)).toEqual(right);
			if (row.qualifier === "range") expect(Number(row.low)).toBeLessThan(Number(row.high));
			expect(row.basis !== "", keyOf(row)).toBe(row.kind === "target");
			if (row.verdict) expect(row.kind, keyOf(row)).toBe("target");
		}
	});

	test("no figure stands there twice", () => {
		expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
	});

	test("a share of two numbers is what these numbers give", () => {
		for (const row of rows.filter(({ numerator }) => numerator))
			expect((100 * Number(row.numerator)) / Number(row.denominator), keyOf(row)).toBeCloseTo(
				Number(row.value),
				1,
			);
	});

	test("each indicator has figures, a place in a framework and the system that it comes from", () => {
		const hung = new Set(frameworks.flatMap((one) => one.indicators.map(({ indicator }) => indicator)));
		const told = new Set(sources.flatMap((one) => one.origins.flatMap((origin) => origin.indicators)));
		const counted = new Set(rows.map((row) => row.indicator));
		const shown = new Set(rows.map((row) => `${row.indicator} ${row.breakdown}`));
		for (const one of newIndicators) {
			expect(shown, one.id).toContain(`${one.id} ${one.shownBreakdown}`);
			expect(counted, one.id).toContain(one.id);
			expect(hung, one.id).toContain(one.id);
			expect(told, one.id).toContain(one.id);
		}
		for (const one of hung) expect(indicators.has(one), one).toBe(true);
	});

	test("a node's parent and an assessment's criterion exist", () => {
		const known = new Set<string>();
		for (const framework of frameworks) {
			const codes = new Set(framework.nodes.map(({ code }) => code));
			expect(codes.size, framework.id).toBe(framework.nodes.length);
			for (const { parent } of framework.nodes) if (parent) expect(codes, framework.id).toContain(parent);
			for (const { node } of framework.indicators) expect(codes, framework.id).toContain(node);
			for (const code of codes) known.add(`${framework.id} ${code}`);
		}
		for (const row of table("assessments.csv")) expect(known).toContain(`${row.framework} ${row.node}`);
	});
});
