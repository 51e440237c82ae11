import { describe, expect, test } from "vitest";
import { onBenefits, zeist } from "#tests/helpers/sample-card.ts";
import { buildCardMaps } from "./card-maps.ts";
import { missing } from "./card-value.ts";
import type { Place } from "./figure-card.ts";
import { type PublishedFigure, type PublishedValue, plainFigure } from "./figures.ts";
import type { SeriesBreak } from "./series-break.ts";

const { wijk } = onBenefits;
const west: Place = { ...wijk, id: "zeist-west", name: "Zeist-West", shortName: "West", code: "WK035503" };
const buurt = (id: string): Place => ({
	...wijk,
	id,
	level: "buurt",
	name: id,
	shortName: id,
	parent: wijk.id,
	code: id,
});
const buurten = [buurt("vollenhove"), buurt("kerckebosch")];
const card = {
	...onBenefits,
	areas: [wijk, west].map((place) => ({
		...missing("2023"),
		value: { state: "shown" as const, value: 7 },
		place,
	})),
};

function figure(
	place: string,
	period: string,
	value: PublishedValue,
	more: Partial<PublishedFigure> = {},
): PublishedFigure {
	const { status, fictional, completeUntil, respondents, caveats } = plainFigure;
	return {
		...{ status, fictional, completeUntil, respondents, caveats, note: null },
		...{ indicator: "benefits", breakdown: "", release: "first", place, period, value },
		...more,
	};
}
const shown = (value: number): PublishedValue => ({ state: "shown", value });
const maps = (figures: PublishedFigure[], breaks: SeriesBreak[] = []) =>
	buildCardMaps(card, figures, buurten, breaks, "nl");

describe("buurten", () => {
	test("are all there when one has a value or is hidden, and none when nothing is known", () => {
		const one = maps([figure("vollenhove", "2023", { state: "small", lessThan: 5 })]);
		expect(one.buurten.map(({ place, value }) => [place.id, value.state])).toEqual([
			["vollenhove", "small"],
			["kerckebosch", "missing"],
		]);
		expect(maps([figure("vollenhove", "2022", shown(3))]).buurten).toEqual([]);
	});
});

describe("the period before", () => {
	test("is the newest of the same kind that a wijk has a value in, with what is hidden as hidden", () => {
		const { earlier } = maps([
			figure(wijk.id, "2020", shown(5)),
			figure(wijk.id, "2021", shown(6)),
			figure(west.id, "2021", { state: "withheld" }),
			figure(wijk.id, "2022-H1", shown(3)),
			figure(wijk.id, "2022", { state: "missing" }),
			figure(zeist.id, "2022", shown(5)),
			figure(wijk.id, "2024", shown(9)),
		]);
		expect(earlier?.period).toBe("2021");
		expect(earlier?.areas.map(({ value }) => value)).toEqual([shown(6), { state: "withheld" }]);
	});

	test("is compared with no wijk in which something was counted otherwise since", () => {
		const figures = [figure(wijk.id, "2021", shown(6)), figure(west.id, "2021", shown(6))];
		const comparable = (breaks: SeriesBreak[], more: PublishedFigure[] = []) =>
			maps([...figures, ...more], breaks).earlier?.areas.map((area) => area.comparable);
		const atWest = { indicator: "benefits", place: west.id, breakdown: "", period: "2022", text: null };
		expect(comparable([])).toEqual([true, true]);
		expect(comparable([atWest])).toEqual([true, false]);
		expect(comparable([{ ...atWest, period: "2024" }])).toEqual([true, true]);
		const told = figure(wijk.id, "2023", shown(7), { caveats: [{ kind: "reeksbreuk" }] });
		expect(comparable([], [told])).toEqual([false, true]);
	});

	test("does not stand beside what was worked out with a model", () => {
		const modelled = figure(wijk.id, "2021", shown(6), { caveats: [{ kind: "model" }] });
		expect(maps([modelled]).earlier).toBeNull();
	});
});
