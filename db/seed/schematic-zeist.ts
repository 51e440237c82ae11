/**
 * A schematic map of the five wijken of Zeist, drawn by hand for the demo: the wijken lie as they do towards each
 * other, their borders are not the official ones. Coordinates are metres on the RD grid (EPSG:28992).
 * Each border exists once, as an arc; two wijken that share it run through exactly the same points.
 */
type Point = [number, number];

/** Hand-placed points in kilometres. Arcs begin and end in the points where three areas, or two and the outside, meet. */
const arcs = {
	"outside-dolder": [
		[142.9, 457.7],
		[142.35, 459.0],
		[142.75, 460.7],
		[143.7, 462.3],
		[145.4, 462.9],
		[147.0, 462.4],
		[147.7, 461.2],
		[148.9, 460.7],
		[150.1, 459.5],
	],
	"outside-oost": [
		[150.1, 459.5],
		[151.0, 458.3],
		[152.6, 457.5],
		[153.7, 456.0],
		[153.3, 454.3],
		[151.9, 452.9],
		[150.2, 452.4],
		[148.8, 452.9],
		[147.4, 452.5],
	],
	"outside-centrum": [
		[147.4, 452.5],
		[146.6, 451.8],
		[145.3, 451.9],
		[144.3, 452.6],
	],
	"outside-west": [
		[144.3, 452.6],
		[142.9, 452.7],
		[141.8, 453.8],
		[141.4, 455.3],
		[141.9, 456.7],
		[142.9, 457.7],
	],
	"dolder-west": [
		[142.9, 457.7],
		[143.5, 457.6],
		[144.2, 457.9],
	],
	"dolder-noord": [
		[144.2, 457.9],
		[145.2, 458.5],
		[146.4, 458.7],
		[147.5, 458.4],
		[148.4, 458.5],
	],
	"dolder-oost": [
		[148.4, 458.5],
		[149.4, 458.9],
		[150.1, 459.5],
	],
	"west-noord": [
		[144.2, 457.9],
		[144.5, 457.3],
		[144.2, 456.7],
		[144.4, 456.1],
	],
	"west-centrum": [
		[144.4, 456.1],
		[144.0, 455.0],
		[144.5, 453.9],
		[144.3, 452.6],
	],
	"noord-centrum": [
		[144.4, 456.1],
		[145.3, 455.9],
		[146.4, 456.1],
		[147.5, 455.9],
	],
	"noord-oost": [
		[148.4, 458.5],
		[148.5, 457.6],
		[148.1, 456.7],
		[147.5, 455.9],
	],
	"centrum-oost": [
		[147.5, 455.9],
		[147.8, 454.8],
		[147.2, 453.6],
		[147.4, 452.5],
	],
} satisfies Record<string, Point[]>;
type Arc = keyof typeof arcs;

/** The ring of each wijk by its code of 2024 and 2025; `-` runs an arc backwards. */
const rings: Record<string, (Arc | `-${Arc}`)[]> = {
	WK035501: ["noord-centrum", "centrum-oost", "outside-centrum", "-west-centrum"],
	WK035502: ["dolder-noord", "noord-oost", "-noord-centrum", "-west-noord"],
	WK035503: ["dolder-west", "west-noord", "west-centrum", "outside-west"],
	WK035504: ["dolder-oost", "outside-oost", "-centrum-oost", "-noord-oost"],
	WK035505: ["outside-dolder", "-dolder-oost", "-dolder-noord", "-dolder-west"],
};

/** How many points stand between two hand-placed ones. */
const smoothness = 8;

/** The wijken as polygons, by CBS code, clockwise. */
export function schematicZeist(): Record<string, { type: "Polygon"; coordinates: Point[][] }> {
	const smooth = new Map(Object.entries(arcs).map(([name, points]) => [name, bend(points)]));
	return Object.fromEntries(
		Object.entries(rings).map(([code, names]) => {
			const ring = names.flatMap((name) => {
				const backwards = name.startsWith("-");
				const arc = smooth.get(backwards ? name.slice(1) : name) ?? [];
				return (backwards ? arc.toReversed() : arc).slice(0, -1);
			});
			return [code, { type: "Polygon" as const, coordinates: [[...ring, ...ring.slice(0, 1)]] }];
		}),
	);
}

/** A Catmull-Rom curve through the points, in whole metres, so that hand-drawn corners become round. */
function bend(points: Point[]): Point[] {
	const curve: Point[] = [];
	for (let at = 0; at < points.length - 1; at++) {
		const from = points[at] ?? [0, 0];
		const to = points[at + 1] ?? from;
		const before = points[at - 1] ?? from;
		const after = points[at + 2] ?? to;
		for (let step = 0; step < smoothness; step++) {
			const t = step / smoothness;
			curve.push([
				metres(catmullRom(before[0], from[0], to[0], after[0], t)),
				metres(catmullRom(before[1], from[1], to[1], after[1], t)),
			]);
		}
	}
	const last = points[points.length - 1];
	if (last) curve.push([metres(last[0]), metres(last[1])]);
	return curve;
}

function catmullRom(before: number, from: number, to: number, after: number, t: number): number {
	return (
		0.5 *
		(2 * from +
			(to - before) * t +
			(2 * before - 5 * from + 4 * to - after) * t ** 2 +
			(3 * from - before - 3 * to + after) * t ** 3)
	);
}

function metres(kilometres: number): number {
	return Math.round(kilometres * 1000);
}
