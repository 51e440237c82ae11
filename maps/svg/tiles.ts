import type { DrawnArea, MapShape, MapShapes } from "./choropleth.ts";
import { type LabelContent, type PlacedLabel, waysToWrite, widthOf } from "./label-layout.ts";

const width = 400;
/** Room for the outlines of the outermost tiles. */
const margin = 6;
const gap = 8;
const tileHeight = 112;
/** Where the value stands in a tile, from its top. */
const valueAt = 78;
/** Between the lines of a name. */
const lineHeight = 19.5;

type Tiled = Pick<DrawnArea, "id" | "code" | "name" | "shortName">;

/**
 * Lays areas without geometry out as tiles of one size, in the order in which they come: it says nothing of where they lie,
 * and does not seem to. A name that does not fit in two lines gets a number in the key.
 */
export function drawTiles(areas: Tiled[]): MapShapes {
	const columns = areas.length <= 6 ? 2 : 3;
	const tileWidth = (width - 2 * margin - (columns - 1) * gap) / columns;
	const rows = Math.ceil(areas.length / columns);
	let keys = 0;
	return {
		width,
		height: 2 * margin + rows * tileHeight + Math.max(0, rows - 1) * gap,
		schematic: false,
		tiles: true,
		shapes: areas.map(({ id, code, name, shortName }, at): MapShape => {
			const left = margin + (at % columns) * (tileWidth + gap);
			const top = margin + Math.floor(at / columns) * (tileHeight + gap);
			const fits = (line: string) => widthOf(line, "name") <= tileWidth - 8;
			const lines = waysToWrite(shortName).find((way) => way.every(fits));
			return {
				place: id,
				code,
				name,
				shortName,
				path: roundedTile(left, top, tileWidth),
				label: [round(left + tileWidth / 2), top + valueAt],
				room: 54,
				...(lines ? { lines } : { key: ++keys }),
			};
		}),
	};
}

function roundedTile(left: number, top: number, tileWidth: number): string {
	const radius = 8;
	const [across, down] = [round(tileWidth - 2 * radius), tileHeight - 2 * radius];
	const corner = (x: number, y: number) => `a${radius},${radius},0,0,1,${x},${y}`;
	return `M${round(left + radius)},${top}h${across}${corner(8, 8)}v${down}${corner(-8, 8)}h${-across}${corner(-8, -8)}v${-down}${corner(8, -8)}Z`;
}

/**
 * What stands in each tile: its name at the top, or its number in the key, and its value below: in its circle, or under
 * one that is too small to hold it. A tile without a value has its name in the middle.
 */
export const tileLabels = (contents: LabelContent[]): PlacedLabel[] =>
	contents.map(({ shape, value, number, radius }) => {
		const { lines = [], key, label } = shape;
		const [x, y] = label;
		const middle = y - valueAt + tileHeight / 2;
		const top = value ? y - valueAt + 24 : middle + 6 - ((lines.length - 1) * lineHeight) / 2;
		const held = radius > Math.max(10, value.length * 6.5);
		const at = radius === 0 ? y + 10 : held ? y + 6.5 : y + 24;
		return {
			place: shape.place,
			circle: radius > 0 ? { x, y: held ? y : y - 10, radius } : null,
			value: value
				? { text: value, x, y: at, size: !number ? "state" : radius > 0 ? "compact" : "number" }
				: null,
			name: lines.map((text, line) => ({ text, x, y: round(top + line * lineHeight), size: "name" })),
			key: key ? { number: key, x, y: value ? y - valueAt + 20 : middle, from: null } : null,
		};
	});

const round = (value: number): number => Math.round(value * 10) / 10;
