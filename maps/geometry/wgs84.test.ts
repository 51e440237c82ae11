import { expect, test } from "vitest";
import { ringToWgs84, windForGeoJson } from "./wgs84.ts";

test("the tower of Amersfoort, origin of the grid, lies where the world puts it", () => {
	const [point] = ringToWgs84([[155000, 463000]]);
	expect(point?.[0]).toBeCloseTo(5.387206, 5);
	expect(point?.[1]).toBeCloseTo(52.155174, 5);
});

test("rings of either direction leave counter-clockwise, holes clockwise", () => {
	const ring: [number, number][] = [
		[0, 0],
		[4, 0],
		[4, 4],
		[0, 4],
		[0, 0],
	];
	expect(windForGeoJson([ring, ring])).toEqual([ring, ring.toReversed()]);
	expect(windForGeoJson([ring.toReversed()])).toEqual([ring]);
});
