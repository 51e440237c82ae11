import { colours } from "../look.ts";
import { circle, swatch, text } from "./svg.ts";

export interface LegendItem {
	swatch: "area" | "circle" | "own";
	fill?: string;
	text: string;
}

const size = 13;
const lineHeight = 21;
const edge = 6;
/** A letter is about half as wide as it is high; a hair more keeps items apart. */
const letter = size * 0.52;

/**
 * The items from left to right, on as many lines as they need.
 * @param top where the legend begins
 * @returns its parts, and where it ends
 */
export function drawLegend(
	items: LegendItem[],
	top: number,
	width: number,
): { drawn: string[]; bottom: number } {
	let x = edge;
	let y = top;
	const drawn = items.map((item) => {
		const needed = 21 + item.text.length * letter;
		if (x > edge && x + needed > width) {
			x = edge;
			y += lineHeight;
		}
		const part = sign(item, x, y) + text(item.text, x + 21, y + 12, { size, anchor: "start" });
		x += needed + 14;
		return part;
	});
	return { drawn, bottom: y + lineHeight };
}

function sign({ swatch: kind, fill }: LegendItem, x: number, y: number): string {
	if (kind === "circle") return circle(x + 5.5, y + 5.5, 5.5) + circle(x + 13, y + 12.5, 2.5);
	if (kind === "own") return swatch(x + 1, y + 1, `#${colours.map.plain}`, `#${colours.ink}`, 2.5);
	return swatch(x, y, fill ?? `#${colours.map.plain}`, `#${colours.map.edge}`, 1);
}
