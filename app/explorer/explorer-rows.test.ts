import { describe, expect, it } from "vitest";
import type { Indicator, Place, SourcedFigure } from "#app/domain/figure/figure-card.ts";
import { plainIndicator, sourcedFigure } from "#tests/helpers/sample-register.ts";
import { chooseKeys, filled, rowOf } from "./explorer-rows.ts";

const place = (id: string, level: Place["level"]): Place => ({
	...{ id, level, name: id, shortName: id },
	parent: level === "wijk" ? "zeist" : null,
	code: id.toUpperCase(),
});
const [noord, zeist] = [place("noord", "wijk"), place("zeist", "gemeente")];
const at = { place: noord, gemeente: zeist, locale: "nl" };
const figure = (of: Place, more: Partial<SourcedFigure> = {}) =>
	sourcedFigure({ place: of.id, period: "2024", value: { state: "shown", value: 7 }, ...more });
const rate: Indicator = { ...plainIndicator, kind: "share" };
const row = (indicator: Indicator, figures: SourcedFigure[]) =>
	rowOf(indicator, chooseKeys(indicator, figures, at), figures, null, at);

describe("a row of the explorer", () => {
	it("has the gemeente beside a rate of the same year", () => {
		const { told } = row(rate, [figure(noord), figure(zeist)]);
		expect(told).toMatchObject({ fallback: false, whole: { value: { value: 7 } } });
	});

	it.each([
		["a count", { ...rate, kind: "count" as const }, figure(zeist)],
		["another year", rate, figure(zeist, { period: "2023" })],
		["another group of people", rate, figure(zeist, { caveats: [{ kind: "andere-groep" }] })],
	])("has nothing beside %s", (_, indicator, whole) => {
		expect(row(indicator, [figure(noord), whole]).told?.whole).toBeNull();
	});

	it("tells the gemeente's where the wijk has none, and says so", () => {
		expect(row(rate, [figure(zeist)]).told).toMatchObject({ fallback: true, whole: null });
	});

	it("tells nothing where neither has any", () => {
		expect(row(rate, []).told).toBeNull();
	});
});

describe("the sections of the explorer", () => {
	const section = (id: string, parent: string | null, rows: number) => ({
		...{ id, parent, label: id, depth: parent ? 1 : 0 },
		rows: Array.from({ length: rows }, () => ({ indicator: "a", label: "a", told: null })),
	});

	it("are those with figures in them or under them", () => {
		const all = [section("1", null, 0), section("1.1", "1", 1), section("2", null, 0)];
		expect(filled(all).map(({ id }) => id)).toEqual(["1", "1.1"]);
	});
});
