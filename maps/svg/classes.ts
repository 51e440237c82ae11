/** A class of the legend: from `from` up to but not including `to`; null is open. */
export interface ValueClass {
	from: number | null;
	to: number | null;
}

/**
 * At most three classes with round borders, for the few areas of one gemeente.
 * Only values that are shown may go in: a border could give a hidden one away.
 */
export function classify(values: number[]): ValueClass[] {
	const lowest = Math.min(...values);
	const highest = Math.max(...values);
	if (values.length === 0) return [];
	if (lowest === highest) return [{ from: null, to: null }];
	const step = roundStep((highest - lowest) / 3);
	// 0.3 / 0.1 is a hair under 3: without the hair back, the lowest value would fall outside the first class.
	const first = (Math.floor(lowest / step + 1e-9) + 1) * step;
	const second = first + step;
	const borders = [first, second].map((border) => Number(border.toPrecision(12)));
	const [low, high] = borders as [number, number];
	return highest >= high
		? [
				{ from: null, to: low },
				{ from: low, to: high },
				{ from: high, to: null },
			]
		: [
				{ from: null, to: low },
				{ from: low, to: null },
			];
}

/** The position of the class that holds the value. */
export function classOf(value: number, classes: ValueClass[]): number {
	return classes.findIndex(({ from, to }) => (from === null || value >= from) && (to === null || value < to));
}

/** Which of the three shades a class gets: fewer classes stay far apart, one takes the middle. */
export function shadeOf(position: number, classes: number): number {
	if (classes === 1) return 1;
	return classes === 2 ? position * 2 : position;
}

/** The nearest of 1, 2 and 5 times a power of ten. */
function roundStep(step: number): number {
	const power = 10 ** Math.floor(Math.log10(step));
	const rest = step / power;
	return power * (rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10);
}

/** The radius of a circle whose surface grows with the count; `largest` gets `room`. */
export function radiusOf(count: number, largest: number, room: number): number {
	return largest > 0 ? Math.round(room * Math.sqrt(Math.max(count, 0) / largest) * 10) / 10 : 0;
}
