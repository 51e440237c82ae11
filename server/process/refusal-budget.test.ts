import { describe, expect, test } from "vitest";
import { RefusalBudget } from "./refusal-budget.ts";

const minute = 60_000;
const budget = () => new RefusalBudget({ each: 3, all: 10, milliseconds: 10 * minute });
const takes = (from: RefusalBudget, key: string, times: number, now = 0) =>
	Array.from({ length: times }, () => from.take(key, now));

describe("refusals of one actor", () => {
	test("are written down until there are many, then once more that it goes on", () => {
		expect(takes(budget(), "a", 6)).toEqual(["line", "line", "line", "last", "none", "none"]);
	});

	test("leave those of others as they are", () => {
		const shared = budget();
		takes(shared, "a", 100);
		expect(takes(shared, "b", 2)).toEqual(["line", "line"]);
	});

	test("are written down again in a next window", () => {
		const shared = budget();
		takes(shared, "a", 100);
		expect(shared.take("a", 10 * minute - 1)).toBe("none");
		expect(shared.take("a", 10 * minute)).toBe("line");
	});
});

test("refusals of a thousand actors fill no disk either", () => {
	const shared = budget();
	const all = Array.from({ length: 1_000 }, (_, index) => shared.take(`participant:${index}`, 0));
	expect(all.filter((each) => each !== "none")).toHaveLength(10);
});
