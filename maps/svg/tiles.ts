import type { DrawnArea, MapShape, MapShapes } from "./choropleth.ts";

const width = 400;
/** Room for the outlines of the outermost tiles. */
const margin = 6;
const gap = 8;
const tileHeight = 104;
/** Where the value stands in a tile, from its top. */
const valueAt = 72;
/** About the width of a letter of a name, in units of the view box. */
const letter = 7.6;

type Tiled = Pick<DrawnArea, "id" | "code" | "name" | "shortName">;

/**
 * Lays areas without geometry out as tiles of one size, in the order in which they come: it says nothing of where they lie,
 * and does not seem to.
 */
export function drawTiles(areas: Tiled[]): MapShapes {
	const columns = areas.length <= 4 ? 2 : areas.length <= 9 ? 3 : 4;
	const tileWidth = (width - 2 * margin - (columns - 1) * gap) / columns;
	const rows = Math.ceil(areas.length / columns);
	return {
		width,
		height: 2 * margin + rows * tileHeight + Math.max(0, rows - 1) * gap,
		schematic: false,
		tiles: true,
		shapes: areas.map(({ id, code, name, shortName }, at): MapShape => {
			const left = margin + (at % columns) * (tileWidth + gap);
			const top = margin + Math.floor(at / columns) * (tileHeight + gap);
			return {
				place: id,
				code,
				name,
				shortName,
				path: roundedTile(left, top, tileWidth),
				label: [round(left + tileWidth / 2), top + valueAt],
				room: 27,
				lines: nameLines(shortName, Math.floor((tileWidth - 10) / letter)),
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

/** A name in at most two lines of so many letters; what does not fit ends in dots, and is heard and read in the table whole. */
export function nameLines(name: string, letters: number): string[] {
	if (name.length <= letters) return [name];
	const words = name.split(/(?<=[ -])/);
	let first = words.shift() ?? "";
	while (words[0] !== undefined && (first + words[0]).trimEnd().length <= letters) first += words.shift();
	const rest = words.join("");
	if (first.trimEnd().length > letters) return [cut(name, letters)];
	return rest ? [first.trimEnd(), cut(rest, letters)] : [first.trimEnd()];
}

const cut = (text: string, letters: number): string =>
	text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;

const round = (value: number): number => Math.round(value * 10) / 10;
