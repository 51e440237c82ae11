import { describe, expect, test } from "vitest";
import { onBenefits, zeist } from "#tests/helpers/sample-card.ts";
import { type CardTarget, nothingBeside } from "./beside.ts";
import type { ComparisonRow, FigureCard } from "./figure-card.ts";
import type { PublishedValue } from "./figures.ts";
import { pictureOf, sharesOfPeople } from "./picture.ts";

const shown = (value: number, more = {}): PublishedValue => ({ state: "shown", value, ...more });
const hidden: PublishedValue[] = [
	{ state: "withheld" },
	{ state: "small", lessThan: 5 },
	{ state: "missing" },
];
const of = (change: Partial<FigureCard["indicator"]>, more: Partial<FigureCard> = {}): FigureCard => ({
	...onBenefits,
	...more,
	indicator: { ...onBenefits.indicator, ...change },
});
const row = (value: PublishedValue, whole = false): ComparisonRow => ({
	...{ ...onBenefits, place: zeist, value, whole },
	...{ otherPeriod: false, countedOtherwise: false, otherSource: null },
});
const count = { unit: "aantal", kind: "count", adds: true } as const;
const days = { unit: "dagen", kind: "duration" } as const;
const norm: CardTarget = {
	...{ basis: "wettelijke-norm", document: "", period: "2023", breakdown: "", figure: shown(34) },
	...{ aim: { value: 42, low: null, high: null, relativeTo: null, place: null }, provisional: false },
	...{ difference: -8, said: null, computed: "ja", note: null, otherSource: null },
};

describe("a hundred people", () => {
	test.each([
		[shown(7), 7, 7],
		[shown(16.2), 16, 16],
		[shown(0.4), 0, 1],
		[shown(0), 0, 0],
		[shown(8, { qualifier: "less_than" }), 0, 8],
		[{ state: "range", low: 12, high: 18 } as const, 12, 18],
	])("of %o some are certain and some perhaps", (value, sure, most) => {
		expect(pictureOf(of({}, { value }))).toEqual({ kind: "hundred", sure, most });
	});

	test("are not drawn of money, nor beyond all of them", () => {
		expect(pictureOf(of({ population: "geld" }))).toBeNull();
		expect(pictureOf(of({}, { value: shown(112) }))).toBeNull();
	});
});

describe("what is not shown", () => {
	test.each(hidden)("has no length in any picture: %o", (value) => {
		for (const [change, kind] of [
			[{}, "hundred"],
			[count, "bar"],
			[{ unit: "cijfer", kind: "grade" }, "grade"],
			[days, "duration"],
			[{ population: "geld" }, "shares"],
		] as const)
			expect(pictureOf(of(change, { value, comparison: [row(shown(52), true)] }))).toEqual({
				kind: "hidden",
				of: kind,
			});
	});

	test.each(hidden)("is a row without a length beside one that is shown: %o", (value) => {
		expect(pictureOf(of(days, { comparison: [row(value)] }))).toMatchObject({
			rows: [{ drawn: { high: 7 } }, { value, drawn: null }],
		});
	});

	test("is no part of a bar either: what is left of it would tell it", () => {
		const parts = [shown(71), shown(19), { state: "withheld" } as const].map((value, n) => ({
			...{ ...onBenefits, id: `laag=${n}`, label: String(n), value, divided: null },
		}));
		expect(pictureOf(of({ population: "geld" }, { parts }))).toEqual({ kind: "hidden", of: "shares" });
	});
});

test("a count is drawn beside what it is part of, and not alone", () => {
	expect(pictureOf(of(count))).toBeNull();
	expect(pictureOf(of(count, { comparison: [row({ state: "withheld" }, true)] }))).toBeNull();
	expect(pictureOf(of(count, { value: shown(18), comparison: [row(shown(52), true)] }))).toMatchObject({
		...{ kind: "bar", from: 0, to: 52 },
		rows: [
			{ role: "own", drawn: { low: 18, high: 18 } },
			{ role: "whole", drawn: { high: 52 } },
		],
	});
});

test("a mark stands on a scale from one to ten", () => {
	expect(pictureOf(of({ unit: "cijfer", kind: "grade" }, { value: shown(7.8) }))).toMatchObject({
		...{ kind: "grade", from: 1, to: 10 },
		rows: [{ drawn: { high: 7.8 } }],
	});
});

test("days reach to the norm of the same period", () => {
	const other = { ...norm, period: "2022", aim: { ...norm.aim, value: 56 } } as CardTarget;
	const beside = { ...nothingBeside, targets: [norm, other] };
	expect(pictureOf(of(days, { value: { state: "range", low: 0, high: 20 }, beside }))).toMatchObject({
		...{ kind: "duration", to: 42, norms: [{ basis: "wettelijke-norm", value: 42 }] },
		rows: [{ drawn: { low: 0, high: 20 } }],
	});
});

describe("days beside a legal norm", () => {
	const group = { ...onBenefits, divided: null };
	const groups = {
		ref: { ...onBenefits.ref, breakdown: "toegang=a" },
		breakdown: { id: "toegang=a", label: "Sociaal Team" },
		value: shown(34),
		parts: [
			{ ...group, id: "toegang=a", label: "Sociaal Team", value: shown(34) },
			{ ...group, id: "toegang=b", label: "CJG", value: shown(60) },
		],
	};
	const met = { ...norm, breakdown: "toegang=a", figure: shown(34), said: null, computed: "ja" } as const;
	const notMet = { ...met, breakdown: "toegang=b", figure: shown(60), computed: "nee" } as const;

	test("stand together for groups and other periods, each with whether it was met", () => {
		const beside = {
			...nothingBeside,
			targets: [met, { ...met, period: "2022", figure: shown(45), said: "deels" } as const],
			ofParts: [notMet, { ...notMet, period: "2022" }],
		};
		const picture = pictureOf(of(days, { ...groups, beside }));
		expect(picture).toMatchObject({ to: 60, norms: [{ value: 42 }] });
		const rows = picture && "rows" in picture ? picture.rows : [];
		expect(rows.map(({ role, part, period, verdict }) => [role, part, period, verdict])).toEqual([
			["own", "Sociaal Team", "2023", "ja"],
			["part", "CJG", "2023", "nee"],
			["earlier", null, "2022", "deels"],
		]);
	});

	test("are not beside another norm than their own, nor is a budget one", () => {
		const other = { ...met, period: "2022", aim: { ...norm.aim, value: 56 } } as CardTarget;
		const budget = { ...notMet, basis: "begroting" } as const;
		const beside = { ...nothingBeside, targets: [met, other], ofParts: [budget] };
		expect(pictureOf(of(days, { ...groups, beside }))).toMatchObject({ rows: [{ role: "own" }] });
	});
});

describe("shares of money", () => {
	const part = (id: string, value: number) => ({
		...{ ...onBenefits, id, label: id, value: shown(value), divided: null },
	});
	const parts = [part("a", 71.3), part("b", 18.9), part("c", 9.8)];

	test("are the parts of one whole, within rounding", () => {
		expect(pictureOf(of({ population: "geld" }, { parts }))).toMatchObject({
			kind: "shares",
			parts: [{ share: 71.3 }, { share: 18.9 }, { share: 9.8 }],
		});
		expect(pictureOf(of({ population: "geld" }, { parts: [part("a", 71), part("b", 19)] }))).toBeNull();
	});

	test("have the people beside them where all of these are shown", () => {
		const withPeople = (values: number[]) =>
			of(
				{ population: "geld" },
				{
					parts,
					beside: {
						...nothingBeside,
						people: {
							...{ label: "", period: "2023" },
							parts: values.map((value, n) => part(parts[n]?.id ?? "", value)),
						},
					},
				},
			);
		expect(sharesOfPeople(withPeople([9, 11, 80]))?.map(({ share }) => share)).toEqual([9, 11, 80]);
		expect(sharesOfPeople(withPeople([9, 11]))).toBeNull();
		expect(sharesOfPeople(of({}, { parts }))).toBeNull();
	});
});
