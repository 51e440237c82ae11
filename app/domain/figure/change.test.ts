import { expect, test } from "vitest";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import { changeOf } from "./change.ts";
import type { TrendPoint } from "./figure-card.ts";
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
		...{ state: "compared", from: "2022", before: 7.5, difference: -0.5 },
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
