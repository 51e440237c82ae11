import type { TrendPoint } from "#app/domain/figure/figure-card.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";

export interface PlacedPoint {
	point: TrendPoint;
	value: number;
	x: number;
	y: number;
}

/** The frame of the chart in units of its view box; the line stays inside. */
export interface Frame {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/**
 * Places the shown points by time and value, from zero up, in pieces that may be joined by a line.
 * A hidden or missing value and a break in the series both end a piece: no line invents what is not there.
 */
export function placeTrend(points: TrendPoint[], frame: Frame): PlacedPoint[][] {
	const times = points.map((point) => Date.parse(parsePeriod(point.period).end));
	const first = Math.min(...times);
	const span = Math.max(...times) - first;
	const highest = Math.max(...points.map(({ value }) => (value.state === "shown" ? value.value : 0)));
	const pieces: PlacedPoint[][] = [[]];
	points.forEach((point, index) => {
		if (point.breakBefore || point.value.state !== "shown") pieces.push([]);
		if (point.value.state !== "shown") return;
		const along = span > 0 ? ((times[index] ?? first) - first) / span : 0.5;
		const up = highest > 0 ? point.value.value / highest : 0;
		pieces.at(-1)?.push({
			point,
			value: point.value.value,
			x: round(frame.left + along * (frame.right - frame.left)),
			y: round(frame.bottom - up * (frame.bottom - frame.top)),
		});
	});
	return pieces.filter((piece) => piece.length > 0);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
