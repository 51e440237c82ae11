import { geoContains } from "d3-geo";
import { expect, test } from "vitest";
import type { Ring } from "#app/domain/place/planar-shape.ts";
import { boundsOf } from "../engine/bounds.ts";
import { mapAreas } from "./map-areas.ts";
import { ringToWgs84 } from "./wgs84.ts";

const square = (x: number, y: number, size: number): Ring => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];
const area = (id: string, ring: Ring) => ({
	id,
	name: `Wijk ${id}`,
	shortName: id,
	geometry: { type: "Polygon" as const, coordinates: [ring] },
});

/** The towers of Amersfoort, of the Westerkerk and of the Martinikerk, in metres and in degrees. */
const controlPoints: [rd: [number, number], degrees: [number, number]][] = [
	[
		[155_000, 463_000],
		[5.38720621, 52.1551744],
	],
	[
		[120_700.723, 487_525.502],
		[4.88352559, 52.37453253],
	],
	[
		[233_883.131, 582_065.167],
		[6.56820053, 53.21938317],
	],
];

test.each(controlPoints)("the control point %j lies within a metre of %j", (rd, [longitude, latitude]) => {
	const [[x, y] = [0, 0]] = ringToWgs84([rd]);
	const east = (x - longitude) * 111_320 * Math.cos((latitude * Math.PI) / 180);
	const north = (y - latitude) * 111_320;
	expect(Math.hypot(east, north)).toBeLessThan(1);
});

test.each(["one way", "the other way"])(
	"an area whose ring runs %s holds its spot, and not the rest of the world",
	(way) => {
		const ring = square(146_000, 455_000, 2_000);
		const [drawn] = mapAreas([area("noord", way === "one way" ? ring : ring.toReversed())]) ?? [];
		if (!drawn) throw new Error("The area is not drawn");
		// On a sphere the inside of a ring lies on the other side than on paper: the same ring, turned round.
		const onSphere = {
			type: "Polygon" as const,
			coordinates: drawn.geometry.coordinates.map((each) => (each as Ring).toReversed()),
		};
		expect(geoContains(onSphere, drawn.spot)).toBe(true);
		expect(geoContains(onSphere, [0, 0])).toBe(false);
		const [[west, south], [east, north]] = boundsOf([drawn]);
		expect(east - west).toBeLessThan(0.04);
		expect(north - south).toBeLessThan(0.03);
	},
);

test("without the borders of one wijk there is no map to zoom in on", () => {
	const known = area("noord", square(146_000, 455_000, 2_000));
	expect(mapAreas([known, { ...known, id: "oost", geometry: null }])).toBeNull();
	expect(mapAreas([])).toBeNull();
});
