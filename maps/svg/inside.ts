export type Point = [number, number];

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
	left: x - width / 2,
	top: y - height / 2,
	right: x + width / 2,
	bottom: y + height / 2,
});

export const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The rings of a path of straight lines with absolute points, as `geoPath` makes it. */
export function ringsOf(path: string): Point[][] {
	return path
		.split("Z")
		.map((ring) =>
			[...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
		)
		.filter(({ length }) => length > 2);
}

/** Whether a point lies in the rings, and in none of their holes. */
export function isInside([x, y]: Point, rings: Point[][]): boolean {
	let inside = false;
	for (const ring of rings) {
		let [x1, y1] = ring.at(-1) ?? [x, y];
		for (const [x2, y2] of ring) {
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
			[x1, y1] = [x2, y2];
		}
	}
	return inside;
}

/** Whether a box lies in the rings with all that it covers. */
export function holds(rings: Point[][], box: Box): boolean {
	const { left, top, right, bottom } = box;
	const corners: Point[] = [
		[left, top],
		[right, top],
		[left, bottom],
		[right, bottom],
	];
	if (!corners.every((corner) => isInside(corner, rings))) return false;
	const edges = [0.25, 0.5, 0.75].flatMap((part): Point[] => [
		[left + part * (right - left), top],
		[left + part * (right - left), bottom],
		[left, top + part * (bottom - top)],
		[right, top + part * (bottom - top)],
	]);
	if (!edges.every((point) => isInside(point, rings))) return false;
	return !rings.some((ring) => ring.some(([x, y]) => x > left && x < right && y > top && y < bottom));
}

/** Points around a centre at about 6 from one another, the nearest first. */
export function* spiral([x, y]: Point, reach: number): Generator<Point> {
	yield [x, y];
	for (let distance = 4; distance <= reach; distance += 4) {
		const turns = Math.max(8, Math.round(distance));
		for (let turn = 0; turn < turns; turn++) {
			// Below before above: a name stands under its number.
			const angle = Math.PI / 2 + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * ((2 * Math.PI) / turns);
			yield [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
		}
	}
}
