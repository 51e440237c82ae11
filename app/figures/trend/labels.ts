/** A text that wants to stand at a point, in pixels down and a share of the width along. */
export interface WantedLabel {
	id: string;
	/** 0 to 1 */
	along: number;
	y: number;
	/** the longest of its lines says how wide it is */
	lines: string[];
	/** How far down from `y` it may stand, the best place first; without a free one it is left out. */
	shifts: number[];
}

export interface PlacedLabel extends WantedLabel {
	anchor: "start" | "middle" | "end";
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Sizes of the chart's letters, in pixels: a letter is taken to be as wide as the widest digits. */
export const letter = { width: 8.5, line: 18, gap: 4 };
/** Beside the plot, to either side. */
export const edge = 20;

/**
 * Places labels so that none overlaps another, those that come first before the rest.
 * @param width of the plot in pixels
 */
export function placeLabels(wanted: WantedLabel[], width: number): PlacedLabel[] {
	const taken: Box[] = [];
	return wanted.flatMap((label): PlacedLabel[] => {
		const anchor = anchorOf(label, width);
		for (const shift of label.shifts) {
			const placed = { ...label, y: label.y + shift, anchor };
			const box = boxOf(placed, width);
			if (taken.some((other) => overlaps(box, other))) continue;
			taken.push(box);
			return [placed];
		}
		return [];
	});
}

/** Room that a label takes. @param width of the plot in pixels */
export function boxOf({ along, y, lines, anchor }: PlacedLabel, width: number): Box {
	const wide = widthOf(lines);
	const left = along * width - { start: 0, middle: wide / 2, end: wide }[anchor];
	return { left, right: left + wide, top: y - letter.line, bottom: y + (lines.length - 1) * letter.line };
}

export const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right + letter.gap && b.left < a.right + letter.gap && a.top < b.bottom && b.top < a.bottom;

/** In the middle, unless it would then reach beyond the edge. */
function anchorOf({ along, lines }: WantedLabel, width: number): PlacedLabel["anchor"] {
	const half = widthOf(lines) / 2;
	if (along * width - half < -edge) return "start";
	return along * width + half > width + edge ? "end" : "middle";
}

const widthOf = (lines: string[]): number => Math.max(...lines.map((line) => line.length)) * letter.width;
