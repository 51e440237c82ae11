import type { Unit } from "#app/domain/figure/figures.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";

/** Where periods lie in time and numbers in height; along is a share of the width, heights are pixels from the top. */
export interface Scale {
	/** Middle of a period; of the state on a day the day itself. */
	along(period: string): number;
	/** Its first and last day. */
	reach(period: string): { from: number; to: number };
	height(value: number): number;
	/** Height of the axis. */
	base: number;
	/** What stands at the axis; not nought where that would hide what happens. */
	floor: number;
}

/** Room above the highest point and below the axis, in pixels. */
export const plot = { top: 58, base: 196 };

const day = 24 * 60 * 60 * 1000;

/**
 * @param periods at least one
 * @param values every number that is drawn, at least one
 */
export function scaleOf(periods: string[], values: number[], unit: Unit): Scale {
	const reaches = periods.map(timeOf);
	const start = Math.min(...reaches.map(({ from }) => from));
	const end = Math.max(...reaches.map(({ to }) => to));
	const share = (time: number) => round((time - start) / Math.max(end - start, day));
	const floor = floorOf(values, unit);
	const ceiling = Math.max(...values, floor === 0 ? 0 : floor + 1);
	const up = (value: number) => (ceiling > floor ? (value - floor) / (ceiling - floor) : 0);
	return {
		reach: (period) => {
			const { from, to } = timeOf(period);
			return { from: share(from), to: share(to) };
		},
		along: (period) => {
			const { from, to } = timeOf(period);
			return share((from + to) / 2);
		},
		height: (value) => round(plot.base - up(value) * (plot.base - plot.top)),
		base: plot.base,
		floor,
	};
}

/** Nought, or less for what is overspent. Marks and indices never come near nought: their axis begins just below them. */
function floorOf(values: number[], unit: Unit): number {
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	if (lowest < 0) return lowest;
	if (unit !== "cijfer" && unit !== "index") return 0;
	const step = unit === "cijfer" ? 1 : 10;
	const below = Math.floor((lowest - (highest - lowest) / 2) / step) * step;
	return below > highest / 2 ? below : 0;
}

function timeOf(period: string): { from: number; to: number } {
	const { kind, start, end } = parsePeriod(period);
	const from = Date.parse(start);
	return { from, to: kind === "day" ? from : Date.parse(end) + day };
}

/** Whole ten-thousandths, so that servers and browsers write the same markup. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** As an attribute of what is drawn: the plot is as wide as the screen has room for. */
export const percent = (share: number): string => `${share * 100}%`;
