import { describe, expect, test } from "vitest";
import { missing } from "#app/domain/figure/card-value.ts";
import type { FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { drawAreas, drawBuurten } from "#maps/svg/draw-areas.ts";
import { onBenefits, zeist } from "#tests/helpers/sample-card.ts";
import { mapViews, readMap } from "./map-views.ts";

const { wijk } = onBenefits;
const west: Place = { ...wijk, id: "zeist-west", name: "Zeist-West", shortName: "West", code: "WK035503" };
const vollenhove: Place = { ...wijk, id: "vollenhove", level: "buurt", name: "Vollenhove", parent: wijk.id };
const shown = (value: number): PublishedValue => ({ state: "shown", value });
const at = (place: Place, value: PublishedValue, period = "2023") => ({ ...missing(period), value, place });
const drawn = (place: Place) => ({ ...place, schematic: false, geometry: null });
const shapes = drawAreas([wijk, west].map(drawn));
const withBuurten = drawBuurten([wijk, west].map(drawn), [drawn(vollenhove)], wijk.id);

const small: PublishedValue = { state: "small", lessThan: 5 };
const row = { otherPeriod: false, countedOtherwise: false, whole: false, otherSource: null };
const card: FigureCard = {
	...onBenefits,
	areas: [at(wijk, shown(7)), at(west, small)],
	comparison: [{ ...at(zeist, shown(5)), ...row }],
	maps: {
		buurten: [at(vollenhove, small)],
		earlier: {
			period: "2022",
			areas: [
				{ ...at(wijk, shown(6.5), "2022"), comparable: true },
				{ ...at(west, shown(9), "2022"), comparable: true },
			],
		},
	},
};
const cellsOf = (view: Parameters<typeof readMap>[0], of = card) =>
	readMap(view, of, withBuurten).table.rows.map(({ cells }) => cells);

describe("views of the map", () => {
	test("are those that there is something for", () => {
		expect(mapViews(card, withBuurten)).toEqual(["wijken", "index", "earlier", "own", "all"]);
		expect(mapViews(card, shapes)).toEqual(["wijken", "index", "earlier"]);
		expect(mapViews(onBenefits, shapes)).toEqual(["wijken"]);
	});

	test("set no count against its gemeente, nor a gemeente of another year or source", () => {
		const offers = (more: Partial<FigureCard>) => mapViews({ ...card, ...more }, shapes).includes("index");
		expect(offers({ indicator: { ...card.indicator, adds: true } })).toBe(false);
		expect(offers({ comparison: [{ ...at(zeist, shown(5)), ...row, otherPeriod: true }] })).toBe(false);
		expect(offers({ comparison: [{ ...at(zeist, shown(5)), ...row, otherSource: "Elders" }] })).toBe(false);
		expect(offers({ comparison: [{ ...at(zeist, { state: "withheld" }), ...row }] })).toBe(false);
	});
});

test("against the gemeente a wijk is told in words, and a hidden one not at all", () => {
	expect(cellsOf("index")).toEqual([
		["7%", "40% hoger dan heel Zeist"],
		["minder dan 5", "niet te vergelijken"],
	]);
	const values = readMap("index", card, shapes).maps[0]?.values;
	expect(values?.map(({ state, text, value }) => ({ state, text, value }))).toEqual([
		{ state: "shown", text: "140", value: 140 },
		{ state: "small", text: "< 5", value: null },
	]);
});

test("what is not clearly different has no number and the shade of the same", () => {
	const few = {
		...card,
		areas: [{ ...at(wijk, shown(7)), respondents: 60 }],
		comparison: [{ ...at(zeist, shown(5)), respondents: 900, ...row }],
	};
	const [value] = readMap("index", few, shapes).maps[0]?.values ?? [];
	expect(value).toMatchObject({ value: 100, text: "≈" });
	expect(cellsOf("index", few)[0]?.[1]).toBe("niet duidelijk anders dan heel Zeist");
});

describe("two periods", () => {
	test("stand on one scale, with their difference only where both are shown", () => {
		const { maps, scale } = readMap("earlier", card, shapes);
		expect(maps.map(({ title }) => title)).toEqual(["2022", "2023"]);
		expect(scale).toMatchObject({ kind: "classes" });
		expect(cellsOf("earlier")).toEqual([
			["6,5%", "7%", "+0,5 procentpunt"],
			["9%", "minder dan 5", "niet te zeggen"],
		]);
	});

	test("have no difference with one that was not yet over", () => {
		const half = { ...card, areas: [{ ...at(wijk, shown(7)), completeUntil: "2023-06-30" }] };
		expect(cellsOf("earlier", half)).toEqual([["6,5%", "7%", "niet te zeggen"]]);
	});

	test("have no difference across a break", () => {
		const areas = card.maps?.earlier?.areas.map((area) => ({ ...area, comparable: false })) ?? [];
		const broken = { ...card, maps: { buurten: [], earlier: { period: "2022", areas } } };
		expect(cellsOf("earlier", broken)[0]).toEqual(["6,5%", "7%", "niet te zeggen"]);
		expect(readMap("earlier", broken, shapes).notes).toHaveLength(1);
	});
});

test("a buurt whose value is hidden is on the map, without a number", () => {
	const { maps, scale } = readMap("own", card, withBuurten);
	expect(maps[0]?.values).toMatchObject([{ state: "small", value: null, text: "< 5" }]);
	expect(scale).toMatchObject({ classes: [] });
});

test("an upper bound has no shade, circle or mark of its own", () => {
	const bound: PublishedValue = { state: "shown", value: 5, qualifier: "less_than" };
	const bounded = {
		...card,
		areas: [at(wijk, bound), at(west, shown(9))],
		comparison: [{ ...at(zeist, bound), ...row }],
	};
	for (const view of ["wijken", "index"] as const) {
		const { maps, marks } = readMap(view, bounded, shapes);
		expect(maps[0]?.values[0]).toMatchObject({
			state: "small",
			value: null,
			text: "< 5%",
			spoken: "minder dan 5%",
		});
		expect(marks).toEqual([]);
	}
	expect(readMap("wijken", { ...bounded, areas: [at(wijk, shown(7))] }, shapes).marks).toMatchObject([
		{ value: 7 },
	]);
	const counts = { ...bounded, indicator: { ...card.indicator, adds: true } };
	expect(readMap("wijken", counts, shapes).scale).toMatchObject({ kind: "circles", largest: 9 });
	const onlyBound = { ...counts, areas: [at(wijk, bound)] };
	expect(readMap("wijken", onlyBound, shapes).scale).toMatchObject({ largest: 0 });
});
