import { expect, test } from "vitest";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import { changeOf, differenceOf } from "./change.ts";
import { courseOf } from "./course.ts";
import type { FigureCard, TrendPoint } from "./figure-card.ts";
import type { PublishedValue } from "./figures.ts";

const point = (period: string, value: PublishedValue, more: Partial<TrendPoint> = {}): TrendPoint => ({
	...{ ...onBenefits, period, value, breakBefore: false, countedFrom: null },
	...more,
});
const shown = (value: number): PublishedValue => ({ state: "shown", value });
const now = point("2023", shown(7));
const change = (...trend: TrendPoint[]) => changeOf({ ...onBenefits, trend });

test("a change is told since the last period of the same kind", () => {
	expect(change(point("2021", shown(4)), point("2022", shown(7.5)), now)).toEqual({
		...{ state: "compared", from: "2022", before: 7.5, difference: -0.5, withinMargin: false },
	});
	const half = point("2022-H1", shown(3), { breakBefore: true });
	expect(change(point("2021", shown(9)), half, { ...now, breakBefore: true })).toMatchObject({
		from: "2021",
	});
	expect(change(now, point("2024", shown(9)))).toBeNull();
});

test("nothing is computed across a break, also not one before the last period but one", () => {
	const since = { period: "2023", text: "nieuwe wet" };
	expect(change(point("2022", shown(9)), { ...now, breakBefore: true, countedFrom: since })).toEqual({
		...{ state: "counted-otherwise", from: "2022", since },
	});
});

test.each<PublishedValue>([
	{ state: "withheld" },
	{ state: "small", lessThan: 5 },
	{ state: "missing" },
	{ state: "range", low: 3, high: 5 },
	{ state: "shown", value: 5, qualifier: "about" },
])("a number that is not told exactly gives no difference: %o", (value) => {
	expect(change(point("2022", value), now)).toEqual({ state: "not-exact", from: "2022" });
	expect(changeOf({ ...onBenefits, value, trend: [point("2022", shown(9)), point("2023", value)] })).toEqual({
		...{ state: "not-exact", from: "2022" },
	});
});

test("a period that was not over is less than one that was", () => {
	const trend = [point("2022", shown(9), { completeUntil: "2022-06-30" }), now];
	expect(change(...trend)).toEqual({ state: "not-exact", from: "2022" });
});

test("the difference is that of the numbers as they are printed", () => {
	const between = (before: number, now: number, decimals: number) =>
		differenceOf(point("2022", shown(before)), point("2023", shown(now)), decimals);
	expect(between(0.1, 0.3, 1)).toBe(0.2);
	expect(between(120, 95, 0)).toBe(-25);
	expect(between(6.4, 7.6, 0)).toBe(2);
	const value = shown(7.04);
	const trend = [point("2022", shown(6.46)), point("2023", value)];
	expect(changeOf({ ...onBenefits, value, trend })).toMatchObject({ difference: 0.5 });
});

test("it may be chance where the margins of both touch, by card and course alike", () => {
	const asked = (value: number, respondents: number | null, period: string) =>
		point(period, shown(value), { respondents });
	const told = (before: TrendPoint, after: TrendPoint, more: Partial<FigureCard> = {}) => {
		const card = { ...onBenefits, ...after, ...more, trend: [before, after] };
		return [changeOf(card), courseOf(card, "year", card.trend)].map(
			(one) => one && "withinMargin" in one && one.withinMargin,
		);
	};
	// Neither number lies in the interval of the other here, and the two intervals meet.
	expect(told(asked(60, 100, "2022"), asked(73, 100, "2023"))).toEqual([true, true]);
	expect(told(asked(20, 100, "2022"), asked(73, 100, "2023"))).toEqual([false, false]);
	expect(told(asked(70, null, "2022"), asked(73, 100, "2023"))).toEqual([true, true]);
	const divided = { numerator: 73, denominator: 100 };
	expect(told(asked(70, null, "2022"), asked(73, null, "2023"), { divided })).toEqual([true, true]);
	expect(told(asked(73, null, "2022"), asked(73.5, null, "2023"))).toEqual([false, false]);
});
