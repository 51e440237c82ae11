import { describe, expect, test } from "vitest";
import { type DrawnArea, drawShapes } from "./choropleth.ts";
import { type Box, boxAround, holds, isInside, overlap, ringsOf } from "./inside.ts";
import { keyRadius, type PlacedLabel, placeLabels, sizes } from "./label-layout.ts";

/** A gemeente of rows of blocks: the first as wide as all, the others ever smaller; one block runs the other way around. */
function blocks(rows: number, columns: number): DrawnArea[] {
	return Array.from({ length: rows * columns }, (_, at) => {
		const [row, column] = [Math.floor(at / columns), at % columns];
		const [x, y, size] = [column * 100, -row * 100, 100];
		const ring = [
			[x, y],
			[x + size, y],
			[x + size, y + size],
			[x, y + size],
			[x, y],
		] as [number, number][];
		return {
			...{
				id: `b${at}`,
				code: `BU${at}`,
				name: `Naam van buurt ${at}`,
				shortName: names[at % names.length] ?? "",
			},
			...{ schematic: false, geometry: { type: "Polygon", coordinates: [at % 2 ? ring.reverse() : ring] } },
		};
	});
}
const names = [
	"Centrum",
	"Huis ter Heide-Zuid",
	"Verspreide huizen Austerlitz",
	"Staatsliedenkwartier",
	"Noord",
];

function layOut(areas: DrawnArea[], value: (at: number) => { text: string; radius: number }, own = "b0") {
	const shapes = drawShapes(areas);
	const contents = shapes.shapes.map((shape, at) => {
		const { text, radius } = value(at);
		return { shape, value: text, number: true, radius, own: shape.place === own };
	});
	return { shapes, labels: placeLabels(contents, shapes) };
}

/** Narrower than what is drawn, so that two that touch here surely cover one another. */
function boxesOf({ name, value, circle, key }: PlacedLabel): Box[] {
	const lines = [...name, ...(value ? [value] : [])].map(({ text, x, y, size }) => {
		const half = (text.length * sizes[size] * 0.4) / 2;
		return { left: x - half, right: x + half, top: y - sizes[size] * 0.7, bottom: y };
	});
	const round = (x: number, y: number, radius: number) => boxAround([x, y], 1.4 * radius, 1.4 * radius);
	const isHeld = circle && value && Math.hypot(value.x - circle.x, value.y - circle.y) < circle.radius;
	return [
		...lines,
		...(circle && !isHeld ? [round(circle.x, circle.y, circle.radius)] : []),
		...(key ? [round(key.x, key.y, keyRadius)] : []),
	];
}

const touching = (boxes: Box[]): number =>
	boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);

describe.each([
	["five wijken", 1, 5],
	["thirty-five buurten", 5, 7],
	["sixty-four buurten", 8, 8],
])("%s", (_, rows, columns) => {
	test.each([
		["rates", 0],
		["small counts", 0.15],
		["counts", 0.5],
	])("with %s has no words, circles or numbers over one another", (_, reach) => {
		const areas = blocks(rows, columns);
		const radius = reach * (drawShapes(areas).shapes[0]?.room ?? 0);
		const { shapes, labels } = layOut(areas, (at) => ({ text: `${at * 7}%`, radius }));
		expect(labels.map(({ place }) => place)).toEqual(shapes.shapes.map(({ place }) => place));
		expect(touching(labels.flatMap(boxesOf))).toBe(0);
	});
});

test("every name stands in its own area, or under a number of the key in the order of the areas", () => {
	const { shapes, labels } = layOut(blocks(5, 7), (at) => ({ text: `${at}%`, radius: 0 }));
	const numbers = labels.flatMap(({ key }) => key?.number ?? []);
	expect(numbers).toEqual(numbers.map((_, at) => at + 1));
	for (const { place, name, key } of labels) {
		const shape = shapes.shapes.find((one) => one.place === place);
		const rings = ringsOf(shape?.path ?? "");
		expect(name.length > 0 !== (key !== null)).toBe(true);
		if (place === "b0") continue;
		for (const { x, y } of name) expect(isInside([x, y], rings)).toBe(true);
		for (const { text } of name) expect(shape?.shortName).toContain(text.trim());
	}
});

test("the own wijk keeps its words on the map however small it is", () => {
	const { labels } = layOut(blocks(10, 10), (at) => ({ text: `${at}%`, radius: 0 }), "b34");
	const own = labels.find(({ place }) => place === "b34");
	expect(own?.key).toBeNull();
	expect(own?.name.map(({ size }) => size)).toContain("own");
	expect(own?.value?.text).toBe("34%");
});

test("a number stands in a circle that can hold it, else beside it", () => {
	const place = (radius: number) => layOut(blocks(1, 2), () => ({ text: "12", radius })).labels[1];
	const distance = (label: PlacedLabel | undefined) =>
		Math.hypot(
			(label?.value?.x ?? 0) - (label?.circle?.x ?? 0),
			(label?.value?.y ?? 0) - (label?.circle?.y ?? 0),
		);
	expect(distance(place(25))).toBeLessThan(10);
	expect(distance(place(4))).toBeGreaterThan(10);
});

test("a box lies in an area only when no border runs through it", () => {
	const bay = ringsOf("M0,0L100,0L100,100L60,100L60,40L50,40L50,100L0,100Z");
	expect(holds(bay, { left: 10, top: 5, right: 90, bottom: 35 })).toBe(true);
	expect(holds(bay, { left: 10, top: 5, right: 90, bottom: 60 })).toBe(false);
	expect(isInside([55, 70], bay)).toBe(false);
});
