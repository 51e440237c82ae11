import type { MapShape } from "./choropleth.ts";
import { type Box, boxAround, holds, overlap, type Point, ringsOf, spiral } from "./inside.ts";

/** Font sizes in units of the view box; choropleth.css has the same. A map of 400 units in 270 pixels has names of 12. */
export const sizes = { name: 18, own: 20, number: 27, compact: 19, state: 17, key: 18 };

/** What is to be written in an area. */
export interface LabelContent {
	shape: MapShape;
	/** "" where nothing is to be said but the name */
	value: string;
	/** A number, and no words for what is hidden or unknown. */
	number: boolean;
	/** of its circle; 0 without one */
	radius: number;
	own: boolean;
}

export interface TextLine {
	text: string;
	x: number;
	/** of the baseline */
	y: number;
	size: keyof typeof sizes;
}

/** What is drawn of one area, in units of the view box. */
export interface PlacedLabel {
	place: string;
	circle: { x: number; y: number; radius: number } | null;
	value: TextLine | null;
	/** The name, one line or two; none where it stands in the key. */
	name: TextLine[];
	/** Its number in the key below the map, and where that points at when it had to move out. */
	key: { number: number; x: number; y: number; from: Point | null } | null;
}

/** The radius of the mark with a number of the key. */
export const keyRadius = 12;
const halo = 3;
/** Lines of text stand so much of their size apart. */
const leading = 1.08;

/**
 * Places names and values so that they lie in their own area and none over another: the own wijk first, then the areas
 * with most room. What does not fit stands in a key below, under a number that lies in the area or is led out of it; the
 * own wijk reaches over its border instead.
 */
export function placeLabels(
	contents: LabelContent[],
	frame: { width: number; height: number },
): PlacedLabel[] {
	const circles = new Map(
		contents.flatMap(({ shape, radius }) =>
			radius > 0 ? [[shape.place, circleAt(shape.label, radius)]] : [],
		),
	);
	const written = new Map<string, Written>();
	const texts: Box[] = [];
	const order = [...contents].sort((a, b) => Number(b.own) - Number(a.own) || b.shape.room - a.shape.room);
	for (const content of order) {
		const { place } = content.shape;
		const others = [...circles].flatMap(([of, circle]) => (of === place ? [] : [boxOf(circle)]));
		const found = write(content, [...texts, ...others], frame);
		if (!found) continue;
		written.set(place, found);
		texts.push(found.box);
		if (found.circle) circles.set(place, found.circle);
	}
	const taken = { texts, circles: [...circles.values()] };
	let last = 0;
	return contents.map((content): PlacedLabel => {
		const { place } = content.shape;
		const { value = null, name = [] } = written.get(place) ?? {};
		const key = written.has(place) ? null : pointOut(content, ++last, taken, frame);
		return { place, circle: circles.get(place) ?? null, value, name, key };
	});
}

type Circle = { x: number; y: number; radius: number };
type Line = Omit<TextLine, "x" | "y">;
type Written = Pick<PlacedLabel, "value" | "name"> & {
	/** what its words cover */
	box: Box;
	/** where its circle stands when that is not the middle of the area */
	circle?: Circle;
};

const circleAt = ([x, y]: Point, radius: number): Circle => ({ x, y, radius });
const boxOf = ({ x, y, radius }: Circle): Box => boxAround([x, y], 2 * radius, 2 * radius);

function write(
	content: LabelContent,
	taken: Box[],
	frame: { width: number; height: number },
): Written | null {
	const { shape, radius, own } = content;
	const rings = ringsOf(shape.path);
	const within = (box: Box) => holds(rings, box);
	const onSheet = (box: Box) => isOnSheet(box, frame);
	const ways = radius > 0 ? [aroundCircle, besideCircle] : [withoutCircle];
	for (const fits of own ? [within, onSheet] : [within])
		for (const way of ways) {
			const found = way(content, (box) => fits(box) && !taken.some((other) => overlap(other, box)));
			if (found) return found;
		}
	return null;
}

type Fits = (box: Box) => boolean;

function withoutCircle({ shape, value, number, own }: LabelContent, fits: Fits): Written | null {
	const values: (keyof typeof sizes)[] = number ? ["number", "compact"] : ["state"];
	for (const size of values)
		for (const name of nameLines(shape, own)) {
			const found = place([{ text: value, size }, ...name], shape, fits);
			if (found) return split(found);
		}
	return null;
}

/** The circle in the middle, its number in it where it can hold that, and the words around it. */
function aroundCircle({ shape, value, radius, own }: LabelContent, fits: Fits): Written | null {
	const circle = boxOf(circleAt(shape.label, radius));
	const held = Math.hypot(widthOf(value, "compact"), sizes.compact) / 2 < radius - 1;
	const [x, y] = shape.label;
	const inCircle: TextLine = { text: value, x, y: round(y + sizes.compact * 0.34), size: "compact" };
	for (const name of nameLines(shape, own)) {
		const lines: Line[] = held ? name : [{ text: value, size: "compact" }, ...name];
		const found = place(lines, shape, (box) => fits(box) && !overlap(circle, box));
		if (found) return held ? { value: inCircle, name: found.lines, box: found.box } : split(found);
	}
	return null;
}

/** The circle moves, and the words stand at its side. */
function besideCircle({ shape, value, radius, own }: LabelContent, fits: Fits): Written | null {
	for (const name of nameLines(shape, own)) {
		const lines: Line[] = [{ text: value, size: "compact" }, ...name];
		const { width, height } = sizeOf(lines);
		for (const [x, y] of spiral(shape.label, 2 * shape.room)) {
			const whole = boxAround([x, y], width + 2 * radius, Math.max(height, 2 * radius));
			if (!fits(whole)) continue;
			const words: Point = [whole.right - width / 2, y];
			const box = boxAround(words, width, height);
			return {
				...split({ lines: stack(lines, words, height), box }),
				circle: circleAt([round(whole.left + radius), round(y)], radius),
			};
		}
	}
	return null;
}

/** Each way of writing a name, the best first. */
function nameLines({ shortName }: MapShape, own: boolean): Line[][] {
	const size = own ? "own" : "name";
	return waysToWrite(shortName).map((lines) => lines.map((text) => ({ text, size })));
}

interface Placed {
	lines: TextLine[];
	box: Box;
}

function place(lines: Line[], shape: MapShape, fits: Fits): Placed | null {
	const { width, height } = sizeOf(lines);
	for (const spot of spiral(shape.label, 2 * shape.room)) {
		const box = boxAround(spot, width, height);
		if (fits(box)) return { lines: stack(lines, spot, height), box };
	}
	return null;
}

const split = ({ lines: [value, ...name], box }: Placed): Written => ({ value: value ?? null, name, box });

/** The nearest free spot for a number of the key; outside of the area a line leads to it. */
function pointOut(
	{ shape, radius }: LabelContent,
	number: number,
	taken: { texts: Box[]; circles: Circle[] },
	frame: { width: number; height: number },
): PlacedLabel["key"] {
	const isFree = ([x, y]: Point, box: Box) =>
		!taken.texts.some((other) => overlap(other, box)) &&
		!taken.circles.some((circle) => Math.hypot(circle.x - x, circle.y - y) < circle.radius + keyRadius + 1);
	for (const spot of spiral(shape.label, Math.hypot(frame.width, frame.height))) {
		const box = boxOf(circleAt(spot, keyRadius + 0.5));
		if (!isOnSheet(box, frame) || !isFree(spot, box)) continue;
		taken.texts.push(box);
		const [x, y] = spot.map(round) as Point;
		const moved = Math.hypot(x - shape.label[0], y - shape.label[1]);
		return { number, x, y, from: moved > Math.max(shape.room, radius + keyRadius + 4) ? shape.label : null };
	}
	const [x, y] = shape.label;
	return { number, x, y, from: null };
}

const isOnSheet = ({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }) =>
	left >= 0 && top >= 0 && right <= width && bottom <= height;

function stack(lines: Line[], [x, y]: Point, height: number): TextLine[] {
	let top = y - height / 2 + halo;
	return lines.map((line) => {
		const size = sizes[line.size];
		const at = { ...line, x: round(x), y: round(top + size * 0.86) };
		top += size * leading;
		return at;
	});
}

function sizeOf(lines: Line[]): { width: number; height: number } {
	return {
		width: Math.max(...lines.map(({ text, size }) => widthOf(text, size))) + 2 * halo,
		height: lines.reduce((sum, { size }) => sum + sizes[size] * leading, 0) + 2 * halo,
	};
}

/** About how wide a text is: bold digits and small letters are a half of their size, capitals more. */
export const widthOf = (text: string, size: keyof typeof sizes): number =>
	[...text].reduce(
		(sum, sign) => sum + (/[A-ZÀ-ÞmwMW%€]/.test(sign) ? 0.74 : /[iljtfr.,' ]/.test(sign) ? 0.34 : 0.55),
		0,
	) * sizes[size];

/** A name in one line, and in two where it has more words. */
export const waysToWrite = (name: string): string[][] => [[name], ...twoLines(name)];

/** A name in two lines as equal as its words allow; none when it is one word. */
function twoLines(name: string): [string, string][] {
	const words = name.split(/(?<=[ -])/);
	const splits = words.slice(1).map((_, at): [string, string] => [
		words
			.slice(0, at + 1)
			.join("")
			.trimEnd(),
		words.slice(at + 1).join(""),
	]);
	const longest = (lines: [string, string]) => Math.max(...lines.map(({ length }) => length));
	return splits.sort((a, b) => longest(a) - longest(b)).slice(0, 1);
}

const round = (value: number): number => Math.round(value * 10) / 10;
