import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TrendPoint } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { nextPeriod } from "#app/domain/figure/period.ts";
import { periodLabels, valueLabels } from "./chart-labels.ts";
import { chartPoints, drawnNumbers, isDrawn, standsAsBars } from "./chart-points.ts";
import { boxOf, edge, overlaps, type PlacedLabel } from "./labels.ts";
import { scaleOf } from "./scale.ts";

const firsts = ["2023-01", "2023-Q1", "2023-H1", "2019", "2019/20", "2019-01-01"];

function pointAt(period: string, value: PublishedValue): TrendPoint {
	return {
		...{ period, value, breakBefore: false, countedFrom: null },
		...{ status: "definitief", fictional: false, completeUntil: null, respondents: null, caveats: [] },
	};
}

const value = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.integer({ min: 0, max: 4_000_000 })
			.map((value): PublishedValue => ({ state: "shown", value })),
	},
	{ weight: 1, arbitrary: fc.constant<PublishedValue>({ state: "withheld" }) },
	{ weight: 1, arbitrary: fc.constant<PublishedValue>({ state: "missing" }) },
);
const series = fc.record({
	first: fc.constantFrom(...firsts),
	values: fc.array(value, { minLength: 2, maxLength: 36 }),
	euro: fc.boolean(),
	adds: fc.boolean(),
	chosen: fc.nat(),
});

/** The chart of a random series, as far as its labels go. */
function labelsOf({
	first,
	values,
	euro,
	adds,
	chosen,
}: typeof series extends fc.Arbitrary<infer T> ? T : never) {
	let period = first;
	const trend = values.map((one) => {
		const point = pointAt(period, one);
		period = nextPeriod(period);
		return point;
	});
	const unit = euro ? "euro" : "aantal";
	const points = chartPoints(trend, unit);
	const scale = scaleOf(
		points.map((point) => point.period),
		[0, ...drawnNumbers(points)],
		unit,
	);
	const about = points[chosen % points.length]?.period ?? null;
	const bars = standsAsBars(points, { adds, measure: "flow" });
	const of = { points, scale, style: { unit, decimals: 0 } as const, bars, chosen: about };
	return { points, of, about };
}

const apart = (labels: PlacedLabel[], width: number): boolean =>
	labels.every((one, n) =>
		labels.slice(n + 1).every((other) => !overlaps(boxOf(one, width), boxOf(other, width))),
	);

describe.each([190, 440])("the labels of a chart of %i pixels", (width) => {
	test("never overlap and never leave the chart, whatever the series", () => {
		fc.assert(
			fc.property(series, (given) => {
				const { of } = labelsOf(given);
				for (const labels of [valueLabels(of, width), periodLabels(of, width)]) {
					expect(apart(labels, width)).toBe(true);
					for (const label of labels) {
						const { left, right } = boxOf(label, width);
						expect(left).toBeGreaterThanOrEqual(-edge);
						expect(right).toBeLessThanOrEqual(width + edge);
					}
				}
			}),
			{ numRuns: 400 },
		);
	});

	test("tell the first, the last and the chosen period, and the numbers of these", () => {
		fc.assert(
			fc.property(series, (given) => {
				const { points, of, about } = labelsOf(given);
				const periods = periodLabels(of, width).map(({ id }) => id);
				expect(periods).toEqual(expect.arrayContaining([points[0]?.period, points.at(-1)?.period, about]));
				const drawn = points.filter(isDrawn).map(({ period }) => period);
				const numbers = valueLabels(of, width).map(({ id }) => id);
				const kept = [drawn[0], drawn.at(-1), drawn.find((one) => one === about)].filter(Boolean);
				expect(numbers).toEqual(expect.arrayContaining(kept));
			}),
			{ numRuns: 400 },
		);
	});
});

test("two years of months keep their highest and lowest number too", () => {
	const values = Array.from(
		{ length: 24 },
		(_, n): PublishedValue => ({ state: "shown", value: 30 + ((n * 7) % 23) }),
	);
	const { points, of } = labelsOf({ first: "2023-01", values, euro: false, adds: true, chosen: 21 });
	const sorted = [...points].sort((a, b) => (a.value ?? 0) - (b.value ?? 0)).map(({ value: of }) => of);
	const told = valueLabels(of, 190).map(({ lines }) => Number(lines[0]));
	expect(told).toEqual(expect.arrayContaining([sorted[0], sorted.at(-1)]));
});
