import type { FigureKey, PublishedFigure, PublishedValue } from "./figures.ts";

/** What a reading note is about; a place or period of null is everywhere, and whenever. */
interface NoteAbout {
	indicator: string;
	place: string | null;
	period: string | null;
}

/**
 * Whether a reading note may be told. One about a period may name its number, so that has to be shown: of its place, or
 * of one at least where it is about everywhere, and then none of the others may be held back. What counts is the whole,
 * and the parts only at a place that has no whole.
 * @param figures the newest that the reader may see of the note's indicator and period, of every place and part
 */
export function isNoteTold(
	{ indicator, place, period }: NoteAbout,
	figures: (FigureKey & Pick<PublishedFigure, "value">)[],
): boolean {
	if (period === null) return true;
	const about = figures.filter(
		(one) => one.indicator === indicator && one.period === period && (place === null || one.place === place),
	);
	const wholes = about.filter(({ breakdown }) => breakdown === "");
	const whole = new Set(wholes.map((one) => one.place));
	const read = [...wholes, ...about.filter((one) => !whole.has(one.place))];
	return read.some(({ value }) => isNumber(value)) && !read.some(({ value }) => isHidden(value));
}

/** Whether a value tells its number, exactly or between which bounds. */
export const isNumber = ({ state }: PublishedValue): boolean => state === "shown" || state === "range";

const isHidden = ({ state }: PublishedValue): boolean => state === "small" || state === "withheld";
