import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ChoroplethLegend } from "./choropleth-legend.tsx";
import { ChoroplethMap } from "./choropleth-map.tsx";
import type { MapValue } from "./choropleth-props.ts";
import { drawAreas } from "./draw-areas.ts";
import { colourScale } from "./scale.ts";

const names = ["Centrum", "Kerckebosch en Driebergseweg", "West", "Oost", "Den Dolder"];
const square = {
	type: "Polygon" as const,
	coordinates: [
		[
			[0, 0],
			[9, 0],
			[9, 9],
			[0, 0],
		] as [number, number][],
	],
};
const wijken = names.map((name, at) => ({
	id: name,
	code: `WK09990${at + 1}`,
	name,
	shortName: name,
	schematic: false,
	geometry: null,
}));

describe("wijken without boundaries", () => {
	test("are tiles of one size that do not overlap, in their order", () => {
		const { shapes, tiles, width, height } = drawAreas(wijken);
		expect(tiles).toBe(true);
		expect(shapes.map(({ place }) => place)).toEqual(names);
		const outlines = shapes.map(({ path }) => path.replace(/^M[\d.]+,[\d.]+/, ""));
		expect(new Set(outlines).size).toBe(1);
		const spots = shapes.map(({ label }) => label.join());
		expect(new Set(spots).size).toBe(5);
		for (const { label } of shapes)
			expect(label[0] > 0 && label[0] < width && label[1] > 0 && label[1] < height).toBe(true);
	});

	test("are all tiles when only some have a boundary, so that none is missing", () => {
		const some = wijken.map((wijk, at) => ({ ...wijk, geometry: at === 0 ? null : square }));
		expect(drawAreas(some)).toMatchObject({ tiles: true, shapes: { length: 5 } });
		expect(drawAreas(wijken.map((wijk) => ({ ...wijk, geometry: square }))).tiles).toBe(false);
	});

	test("read as the map does: each a stop with its name and value, and the words that there is no map", () => {
		const values = wijken.map(
			({ id }, at): MapValue => ({
				place: id,
				state: "shown",
				value: at,
				text: `${at}%`,
				spoken: `${at} procent`,
			}),
		);
		const drawn = { shapes: drawAreas(wijken), values, scale: colourScale(5, values) };
		const html = renderToStaticMarkup(
			<>
				<ChoroplethMap {...drawn} name="Overzicht" wijk="West" highlighted={null} onHighlight={() => {}} />
				<ChoroplethLegend {...drawn} format={String} />
			</>,
		);
		expect(html).toContain('aria-label="Centrum: 0 procent"');
		expect(html).toContain('aria-label="West, deze wijk: 2 procent"');
		expect(html.match(/tabindex="0"/g)).toHaveLength(5);
		expect(html).toContain("4%");
		expect(html).toContain("Zonder kaart");
	});
});

test("a name is whole in one line or two, or has a number in the key with its value beside it", () => {
	const long = [
		"Den Dolder",
		"Huis ter Heide-Zuid",
		"Staatsliedenkwartier",
		"Noord",
		"Kerckebosch",
		"Oost",
		"West",
	];
	const areas = [...long, "Verspreide huizen Austerlitz en omgeving"].map((name) => ({
		...{ id: name, code: name, name, shortName: name, schematic: false, geometry: null },
	}));
	const { shapes } = drawAreas(areas);
	expect(shapes.map(({ lines }) => lines?.join("|"))).toEqual([
		"Den Dolder",
		"Huis ter|Heide-Zuid",
		undefined,
		...["Noord", "Kerckebosch", "Oost", "West"],
		undefined,
	]);
	expect(shapes.map(({ key }) => key)).toEqual([
		undefined,
		undefined,
		1,
		...[0, 0, 0, 0].map(() => undefined),
		2,
	]);
	const values = areas.map(
		({ id }): MapValue => ({ place: id, state: "shown", value: 7, text: "7%", spoken: "7%" }),
	);
	const drawn = { shapes: drawAreas(areas), values, scale: colourScale(8, values), name: "Wijken", wijk: "" };
	const html = renderToStaticMarkup(<ChoroplethMap {...drawn} highlighted={null} onHighlight={() => {}} />);
	expect(html).not.toContain("…");
	expect(html.match(/7%<\/text>/g)).toHaveLength(8);
	expect(html).toContain("Staatsliedenkwartier <bdi><strong>7%</strong></bdi>");
});
