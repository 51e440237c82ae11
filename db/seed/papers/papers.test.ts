import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readBreakdown } from "#app/domain/figure/breakdown.ts";
import * as lists from "#app/domain/figure/figures.ts";
import { readPeriod } from "#app/domain/figure/period.ts";
import { sourceVerdicts, targetBases } from "#app/domain/figure/reading.ts";
import { catalogueDimensions } from "../dimensions.ts";
import { catalogueIndicators } from "../indicators.ts";
import { demoPlaces } from "../places.ts";
import { readPapersFile } from "./read-papers.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const number = z.string().regex(/^(-?\d+(\.\d+)?)?$/);

const rowSchema = z.strictObject({
	indicator: id,
	place: id,
	period: z.string().refine((text) => readPeriod(text)),
	breakdown: z.string().refine((text) => readBreakdown(text)),
	value: number,
	unit: z.enum(lists.units),
	kind: z.enum(["figure", "target"]),
	basis: z.enum(["", ...targetBases]),
	status: z.enum(lists.figureStatuses),
	qualifier: z.enum(["", ...lists.qualifiers]),
	low: number,
	high: number,
	numerator: number,
	denominator: number,
	respondents: number,
	missing: z.enum(["", ...lists.missingReasons]),
	published_text: z.string(),
	note: z.string(),
	page: z.string().min(1),
	verdict: z.enum(["", ...sourceVerdicts]),
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

const sources = readPapersFile("sources.json");
const newIndicators = readPapersFile("indicators.json");
const indicators = new Map<string, string>(
	[...catalogueIndicators.map(({ row }) => row), ...newIndicators].map((one) => [one.id, one.unit]),
);
const dimensions = readPapersFile("dimensions.json");
const parts = new Set(
	[...catalogueDimensions, ...dimensions].flatMap((one) =>
		one.values.map((value) => `${one.id}=${value.id}`),
	),
);
const newPlaces = readPapersFile("places.json");
const places = new Set([...demoPlaces, ...newPlaces].map((one) => one.id));
const frameworks = readPapersFile("frameworks.json");
const rows: Row[] = sources.flatMap(({ file }) => table(file).map((row) => rowSchema.parse(row)));
const keyOf = (row: Row): string =>
	[row.indicator, row.place, row.period, row.breakdown, row.kind, row.basis].join("|");

describe("the papers as files", () => {
	test("every row speaks of an indicator, a place and breakdowns that exist, in the indicator's unit", () => {
		for (const row of rows) {
			expect(indicators.get(row.indicator), row.indicator).toBe(row.unit);
			expect(places, row.place).toContain(row.place);
			for (const { dimension, value } of readBreakdown(row.breakdown) ?? [])
				expect(parts, keyOf(row)).toContain(`${dimension}=${value}`);
		}
		for (const { parent, members = [] } of newPlaces)
			for (const other of parent ? [parent, ...members] : members) expect(places).toContain(other);
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

	test("each indicator is a sort of number that its unit counts", () => {
		for (const { id, unit, kind } of [...catalogueIndicators.map(({ row }) => row), ...newIndicators])
			expect(lists.kindsOfUnit[unit], id).toContain(kind);
	});

	test("nothing that the catalogue has is there again", () => {
		const known = [...catalogueIndicators.map(({ row }) => row), ...catalogueDimensions].map((one) => one.id);
		for (const one of [...newIndicators, ...dimensions]) expect(known).not.toContain(one.id);
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
