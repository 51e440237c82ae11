import { describe, expect, test } from "vitest";
import type { BoardCard } from "#app/domain/live/board.ts";
import { arrange, commandOf, matches, placesOf, sameThemes, themesAfter } from "./arrange.ts";

const card = (
	id: string,
	order: number,
	themes: string[] = [],
	rest: Partial<BoardCard> = {},
): BoardCard => ({
	id,
	order,
	themes,
	kind: "signaal",
	lens: "kan-beter",
	about: "buurt",
	text: `bijdrage ${id}`,
	language: "nl",
	translation: null,
	group: "together",
	figure: null,
	source: "",
	headCount: 1,
	fromPaper: false,
	onBehalf: false,
	version: 1,
	...rest,
});
const ids = (cards: BoardCard[] = []) => cards.map(({ id }) => id);

describe("moving a card", () => {
	test("takes it from the theme that it was taken up in, and leaves its other themes", () => {
		const move = { card: "a", to: "wachten", from: "plek" };
		expect(themesAfter(["plek", "steun"], move)).toEqual(["steun", "wachten"]);
		expect(commandOf(move)).toEqual({
			type: "move-contribution",
			contribution: "a",
			theme: "wachten",
			from: "plek",
		});
	});

	test("can leave it where it lies", () => {
		const move = { card: "a", to: "wachten", from: null };
		expect(themesAfter(["plek"], move)).toEqual(["plek", "wachten"]);
		expect(commandOf(move)).toMatchObject({ theme: "wachten", keep: true });
		expect(commandOf(move)).not.toHaveProperty("from");
	});

	test("can take it out of one theme alone", () => {
		const move = { card: "a", to: null, from: "plek" };
		expect(themesAfter(["plek", "steun"], move)).toEqual(["steun"]);
		expect(commandOf(move)).toEqual({ type: "remove-from-theme", contribution: "a", theme: "plek" });
	});

	test("to where it lies already changes nothing", () => {
		const there = ["plek", "steun"];
		expect(sameThemes(themesAfter(there, { card: "a", to: "plek", from: "plek" }), there)).toBe(true);
	});
});

describe("the board of themes", () => {
	const themes = [{ id: "plek" }, { id: "steun" }];

	test("shows what lies in no theme, and a card in each of its themes, newest first", () => {
		const cards = [card("a", 1, ["plek"]), card("b", 2, ["plek", "steun"]), card("c", 3)];
		const { loose, inTheme } = arrange(cards, themes, placesOf(cards));
		expect(ids(loose)).toEqual(["c"]);
		expect(ids(inTheme.get("plek"))).toEqual(["b", "a"]);
		expect(ids(inTheme.get("steun"))).toEqual(["b"]);
	});

	test("puts on top what somebody laid there since the page was opened", () => {
		const before = placesOf([card("a", 1), card("b", 2, ["plek"])]);
		const { inTheme } = arrange([card("a", 1, ["plek"]), card("b", 2, ["plek"])], themes, before);
		expect(ids(inTheme.get("plek"))).toEqual(["a", "b"]);
	});

	test("counts a card of a theme that was just removed as loose", () => {
		expect(ids(arrange([card("a", 1, ["weg"])], themes, new Set()).loose)).toEqual(["a"]);
	});
});

test("looking for a card goes by its words in any language, and by lens", () => {
	const one = card("a", 1, [], { text: "الملعب", language: "ar", translation: "Het veld is dicht." });
	expect(matches(one, " veld ", "")).toBe(true);
	expect(matches(one, "الملعب", "kan-beter")).toBe(true);
	expect(matches(one, "veld", "gaat-goed")).toBe(false);
	expect(matches(one, "school", "")).toBe(false);
	expect(matches({ ...one, text: "Zoë’s café" }, "zoe's CAFE", "")).toBe(true);
});
