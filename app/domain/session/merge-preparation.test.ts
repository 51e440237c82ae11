import { describe, expect, test } from "vitest";
import { mergeFigures } from "./merge-figures.ts";
import { mergePreparation, type Preparation } from "./merge-preparation.ts";

const base: Preparation = {
	title: "Wijkavond",
	heldOn: "2026-12-03",
	previous: null,
	figures: [],
	indicators: ["a", "b"],
	minutes: { tell: 20, choose: 15 },
	settings: { venue: "", startsAt: "19:30", moderated: true },
};

describe("a change of an evening that somebody else changed too", () => {
	const now = { ...base, title: "Avond van een ander", settings: { ...base.settings, venue: "Buurthuis" } };

	test("is only what its sender changed", () => {
		const change = { title: base.title, heldOn: "2026-12-04", settings: { venue: "", startsAt: "20:00" } };
		expect(mergePreparation(change, base, now)).toEqual({
			ok: true,
			change: { heldOn: "2026-12-04", settings: { startsAt: "20:00" } },
		});
	});

	test("names each field of which both made something else", () => {
		const change = { title: "Mijn avond", minutes: { tell: 25 }, settings: { venue: "School" } };
		expect(mergePreparation(change, base, now)).toEqual({ ok: false, fields: ["title", "settings.venue"] });
	});

	test("is no matter when both made the same of it, or when nothing was said of what was seen", () => {
		const change = { title: now.title, settings: { venue: "School" } };
		const seen = { ...base, settings: {} };
		expect(mergePreparation(change, seen, now)).toEqual({ ok: true, change });
	});
});

test.each([
	["both lay one down", ["a", "b", "mine"], ["a", "b", "theirs"], ["a", "b", "theirs", "mine"]],
	["one takes off, the other lays down", ["a"], ["a", "b", "theirs"], ["a", "theirs"]],
	["one takes off what the other moves", ["b"], ["b", "a"], ["b"]],
	["one moves, the other lays down", ["b", "a"], ["a", "b", "theirs"], ["b", "a", "theirs"]],
	["both move the same", ["b", "a"], ["b", "a"], ["b", "a"]],
])("figures when %s", (_, mine, now, merged) => {
	expect(mergeFigures(["a", "b"], mine, now)).toEqual(merged);
});

test("two orders of the same figures are a question", () => {
	expect(mergeFigures(["a", "b", "c"], ["b", "a", "c"], ["a", "c", "b"])).toBeNull();
});
