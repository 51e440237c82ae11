import { expect, test } from "vitest";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { offerIn } from "#app/domain/figure/offer.ts";
import { mapStyle } from "#maps/engine/style.ts";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import { sceneOf } from "./map-scene.ts";

const values: Record<string, PublishedValue> = {
	"zeist-noord": { state: "shown", value: 7.2 },
	"zeist-west": { state: "shown", value: 2.1 },
	"zeist-oost": { state: "small", lessThan: 5 },
	"zeist-centrum": { state: "withheld" },
	"zeist-den-dolder": { state: "missing" },
};
const places = Object.keys(values);
const card = (adds: boolean): FigureCard => ({
	...onBenefits,
	indicator: { ...onBenefits.indicator, adds },
	areas: places.map((id) => ({
		...onBenefits,
		place: { ...onBenefits.wijk, id },
		value: values[id] ?? { state: "missing" },
	})),
});
const areas = places.map((place, at) => ({
	place,
	name: place,
	shortName: place,
	geometry: {
		type: "Polygon" as const,
		coordinates: [
			[[at, 0] as [number, number], [at + 1, 0] as [number, number], [at, 1] as [number, number]],
		],
	},
	spot: [at + 0.2, 0.2] as [number, number],
}));
const kept = {
	...{ id: "1", name: { nl: "Inloop" }, what: { nl: "Koffie" }, forWhom: { nl: "Iedereen" } },
	...{ layer: "sociale-basis" as const, address: "", times: "", cost: "", languages: ["nl"], contact: "" },
	...{ waitingLow: null, waitingHigh: null, reportedOn: null },
};
const inNoord = { place: "zeist-noord", name: "Noord", code: "WK035502", kind: "wijk" as const };
const offers = [{ ...inNoord, offers: [offerIn(kept, "nl", null, new Date())] }];
const scene = (adds: boolean, more: Partial<FigureCard> = {}) =>
	sceneOf({ card: { ...card(adds), ...more }, offers, background: false }, areas);
const looks = (adds: boolean, more?: Partial<FigureCard>) => scene(adds, more).areas.map(({ look }) => look);

test("rates have the shades of the drawn map, and what is not shown has a sign in their place", () => {
	expect(looks(false)).toEqual(["2", "0", "withheld", "withheld", "missing"]);
	expect(scene(false).areas.map(({ radius }) => radius)).toEqual([0, 0, 0, 0, 0]);
});

test("counts are circles: none where no number is shown", () => {
	expect(looks(true)).toEqual(["plain", "plain", "withheld", "withheld", "missing"]);
	const [noord = 0, west = 0, ...hidden] = scene(true).areas.map(({ radius }) => radius);
	expect(noord).toBeGreaterThan(west);
	expect(west).toBeGreaterThan(0);
	expect(hidden).toEqual([0, 0, 0]);
});

test("a figure that is not there per wijk is a map without values", () => {
	const { areas: drawn } = scene(false, { perWijk: false });
	expect(drawn.map(({ look, text }) => [look, text])).toEqual(places.map(() => ["plain", ""]));
});

test("the wijk of the evening and what one can turn to are marked, and all areas lie within the bounds", () => {
	const { areas: drawn, bounds } = scene(false);
	expect(drawn.filter(({ own }) => own).map(({ place }) => place)).toEqual(["zeist-noord"]);
	expect(drawn.map(({ offers: words }) => words !== "")).toEqual([true, false, false, false, false]);
	expect(bounds).toEqual([
		[0, 0],
		[5, 1],
	]);
});

test("the style asks nobody for anything", () => {
	const colours = {
		shades: { 0: "#000001", 1: "#000002", 2: "#000003" },
		circle: "#000002",
		plain: "#4",
		blank: "#5",
		hatch: "#6",
		line: "#7",
		ink: "#8",
		pointed: "#9",
	};
	const style = JSON.stringify(mapStyle(scene(false), colours));
	expect(style).not.toMatch(/https?:|glyphs|sprite/);
});

test("an upper bound has the sign of what is not shown, and says what it is", () => {
	const value: PublishedValue = { state: "shown", value: 5, qualifier: "less_than" };
	const [bounded] = scene(false, {
		areas: [{ ...onBenefits, place: { ...onBenefits.wijk, id: "zeist-noord" }, value }],
	}).areas;
	expect(bounded).toMatchObject({ look: "withheld", text: "< 5%" });
});
