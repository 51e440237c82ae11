import { expect, test } from "vitest";
import { piecesOf, type Ring, shapeOf, surfaceOf } from "#app/domain/place/planar-shape.ts";
import { pointToRd, ringToWgs84, shapeToWgs84 } from "./wgs84.ts";

test("the tower of Amersfoort, origin of the grid, lies where the world puts it", () => {
	const [point] = ringToWgs84([[155000, 463000]]);
	expect(point?.[0]).toBeCloseTo(5.387206, 5);
	expect(point?.[1]).toBeCloseTo(52.155174, 5);
});

test.each([
	["Texel", [117_380.12, 575_040.34], [53.160753042, 4.824761912]],
	["Noord-Groningen", [247_380.56, 604_580.78], [53.41948205, 6.776726674]],
	["Zeeuws-Vlaanderen", [16_460.91, 377_380.23], [51.368607152, 3.397588595]],
	["Zuid-Limburg", [182_260.45, 311_480.67], [50.792584916, 5.773795548]],
] as const)(
	"the control point of RDNAPTRANS in %s lies within a metre",
	(_, [x, y], [latitude, longitude]) => {
		const [across, up] = pointToRd([longitude, latitude]);
		expect(Math.hypot(across - x, up - y)).toBeLessThan(1);
	},
);

test("degrees and metres go to and fro", () => {
	const [there] = ringToWgs84([[142_345.6, 455_001.2]]);
	const [x, y] = pointToRd(there ?? [0, 0]);
	expect(Math.hypot(x - 142_345.6, y - 455_001.2)).toBeLessThan(0.2);
});

test("rings of either direction leave counter-clockwise, holes clockwise, in each piece of an area", () => {
	const ring = (x: number, size: number): Ring => [
		[x, 463_000],
		[x + size, 463_000],
		[x + size, 463_000 + size],
		[x, 463_000 + size],
		[x, 463_000],
	];
	const pieces = [[ring(155_000, 900), ring(155_100, 90)], [ring(158_000, 900).toReversed()]];
	const directions = piecesOf(shapeToWgs84(shapeOf(pieces))).map((rings) =>
		rings.map((one) => Math.sign(surfaceOf(one))),
	);
	expect(directions).toEqual([[1, -1], [1]]);
	expect(shapeToWgs84(shapeOf([[ring(155_000, 900)]])).type).toBe("Polygon");
});
