import { describe, expect, test } from "vitest";
import type { Board } from "#app/domain/live/board.ts";
import { landingOf, tellsLanding } from "./landing.ts";

const board = {
	cards: [
		{ id: "mine", themes: ["place", "wait"] },
		{ id: "loose", themes: [] },
	],
	themes: [{ id: "place" }, { id: "help" }, { id: "wait" }],
	agreements: [
		{ id: "first", theme: "help" },
		{ id: "second", theme: "place" },
		{ id: "third", theme: null },
	],
} as unknown as Board;

describe("where a contribution landed", () => {
	test("is its themes, and the agreements about them by their number", () => {
		const { themes, agreements } = landingOf(board, "mine");
		expect(themes.map(({ id }) => id)).toEqual(["place", "wait"]);
		expect(agreements.map(({ agreement, number }) => [agreement.id, number])).toEqual([["second", 2]]);
	});

	test("is nowhere for one in no theme, and for one that was taken off the board", () => {
		for (const id of ["loose", "gone"]) expect(landingOf(board, id)).toEqual({ themes: [], agreements: [] });
	});

	test("is told from the agreements on", () => {
		expect(tellsLanding("choose", false)).toBe(false);
		expect(tellsLanding("agree", false)).toBe(true);
		expect(tellsLanding("elaborate", false)).toBe(true);
		expect(tellsLanding("tell", true)).toBe(true);
	});
});
