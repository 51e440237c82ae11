import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schematicZeist } from "#db/seed/schematic-zeist.ts";
import { drawShapes } from "./choropleth.ts";
import { classify, classOf, radiusOf } from "./classes.ts";

const wijken = Object.entries(schematicZeist()).map(([code, geometry]) => ({
	id: code,
	code,
	name: code,
	shortName: code,
	schematic: true,
	geometry,
}));
const map = drawShapes(wijken);

/** The points of a path of straight lines, as drawn. */
function pointsOf(path: string): [number, number][] {
	return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);
}

function surface(points: [number, number][]): number {
	return points.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}

function inside([x, y]: [number, number], ring: [number, number][]): boolean {
	return ring.reduce((odd, [x1, y1], at) => {
		const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
		return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !odd : odd;
	}, false);
}

describe("the schematic map", () => {
	test("draws every wijk inside the view box, with its label inside its own borders and in no other's", () => {
		expect(map.shapes.map((shape) => shape.code)).toEqual([
			"WK035501",
			"WK035502",
			"WK035503",
			"WK035504",
			"WK035505",
		]);
		for (const shape of map.shapes) {
			expect(shape.path).toMatch(/^M[\d.,L]+Z$/);
			expect(shape.room).toBeGreaterThan(20);
			for (const [x, y] of pointsOf(shape.path)) {
				expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
			}
			const around = map.shapes.filter((other) => inside(shape.label, pointsOf(other.path)));
			expect(around.map((other) => other.code)).toEqual([shape.code]);
		}
	});

	test("leaves no gap and no overlap: each border is drawn by exactly its two neighbours or is the outside", () => {
		const edges = new Map<string, number>();
		for (const { geometry } of wijken) {
			const ring = geometry.coordinates[0] ?? [];
			for (let at = 0; at < ring.length - 1; at++) {
				const edge = [ring[at], ring[at + 1]].map((point) => point?.join(" ")).sort();
				edges.set(edge.join(" - "), (edges.get(edge.join(" - ")) ?? 0) + 1);
			}
		}
		expect(new Set(edges.values())).toEqual(new Set([1, 2]));
		const outside = [...edges].filter(([, times]) => times === 1).map(([edge]) => edge.split(" - "));
		const ends = new Map<string, number>();
		for (const point of outside.flat()) ends.set(point, (ends.get(point) ?? 0) + 1);
		expect(new Set(ends.values())).toEqual(new Set([2]));
	});

	test("has north up: Den Dolder lies above Centrum, Oost to its right, West to its left", () => {
		const at = (code: string) => map.shapes.find((shape) => shape.code === code)?.label ?? [0, 0];
		expect(at("WK035505")[1]).toBeLessThan(at("WK035501")[1]);
		expect(at("WK035504")[0]).toBeGreaterThan(at("WK035501")[0]);
		expect(at("WK035503")[0]).toBeLessThan(at("WK035501")[0]);
	});

	test("draws rings of either direction alike", () => {
		const turned = wijken.map((one) => ({
			...one,
			geometry: { ...one.geometry, coordinates: one.geometry.coordinates.map((ring) => ring.toReversed()) },
		}));
		const surfaces = (drawn: typeof map) =>
			drawn.shapes.map((shape) => Math.round(Math.abs(surface(pointsOf(shape.path)))));
		expect(surfaces(drawShapes(turned))).toEqual(surfaces(map));
	});
});

test("an area of several pieces with holes is one shape, and its name stands in the largest piece, in no hole", () => {
	const ring = (x: number, y: number, size: number): [number, number][] => [
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size],
		[x, y],
	];
	const odd = {
		...{ id: "a", code: "a", name: "a", shortName: "a", schematic: false },
		geometry: {
			type: "MultiPolygon" as const,
			coordinates: [[ring(0, 0, 100)], [ring(1_000, 0, 1_000), ring(1_300, 300, 400)]],
		},
	};
	const [shape] = drawShapes([odd]).shapes;
	expect(shape?.path.match(/Z/g)).toHaveLength(3);
	const rings = (shape?.path.split("Z") ?? []).map(pointsOf).filter(({ length }) => length > 0);
	const [island = [], outer = [], hole = []] = rings;
	const at = shape?.label ?? [0, 0];
	expect([inside(at, island), inside(at, outer), inside(at, hole)]).toEqual([false, true, false]);
	expect(Math.sign(surface(outer))).toBe(-Math.sign(surface(hole)));
});

describe("classes", () => {
	test("have round borders", () => {
		expect(classify([7, 7, 3, 2, 2])).toEqual([
			{ from: null, to: 4 },
			{ from: 4, to: 6 },
			{ from: 6, to: null },
		]);
		expect(classify([5])).toEqual([{ from: null, to: null }]);
		expect(classify([])).toEqual([]);
	});

	test("keep the lowest value in the first class when its border cannot be written exactly", () => {
		for (const values of [
			[0.3, 0.6],
			[0.7, 0.9],
			[1.4, 1.7],
		])
			expect(classOf(Math.min(...values), classify(values))).toBe(0);
	});

	test("hold every value exactly once, the lowest in the first and the highest in the last", () => {
		const percentages = fc.array(
			fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
			{ minLength: 2 },
		);
		fc.assert(
			fc.property(percentages, (values) => {
				const classes = classify(values);
				expect(classes.length).toBeLessThanOrEqual(3);
				for (const value of values) expect(classOf(value, classes)).toBeGreaterThanOrEqual(0);
				expect(classOf(Math.min(...values), classes)).toBe(0);
				expect(classOf(Math.max(...values), classes)).toBe(classes.length - 1);
			}),
		);
	});
});

test("a circle's surface, not its width, grows with the count", () => {
	expect(radiusOf(100, 400, 20)).toBe(10);
	expect(radiusOf(0, 0, 20)).toBe(0);
});
