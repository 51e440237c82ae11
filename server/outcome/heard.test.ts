import { describe, expect, test } from "vitest";
import type { BoardCard } from "#app/domain/live/board.ts";
import { heardRows, throughPaper } from "./heard.ts";

const card = (fields: Partial<BoardCard>): BoardCard => ({
	id: "c1",
	kind: "verhaal",
	lens: "gaat-goed",
	about: "buurt",
	text: "Het plein is fijn.",
	language: "nl",
	translation: null,
	group: "jongere",
	figure: null,
	source: "",
	headCount: 1,
	fromPaper: false,
	onBehalf: false,
	version: 1,
	order: 1,
	themes: [],
	...fields,
});
const batch = (headCount: number, source = "Jongerenraad") => card({ source, headCount });
const onPaper = (people: number) => Array.from({ length: people }, () => card({ fromPaper: true }));
const peopleOf = (...cards: BoardCard[]) =>
	heardRows(cards, { themes: [], quotable: new Set(), figureLabel: () => null }).map(({ people }) => people);

describe("people behind what was brought along", () => {
	test("of a batch are counted once, and only told from five on", () => {
		expect(peopleOf(batch(6), batch(6))).toEqual([6]);
		expect(peopleOf(batch(5))).toEqual([5]);
		expect(peopleOf(batch(4))).toEqual([null]);
		expect(peopleOf(card({ source: "Spreekuur" }))).toEqual([null]);
	});

	test("of the room are not counted: nobody knows who spoke twice", () => {
		expect(peopleOf(...onPaper(7))).toEqual([null]);
	});

	test("through paper are told from five on, and nobody is no secret", () => {
		expect(throughPaper([card({})])).toBe(0);
		expect(throughPaper(onPaper(1))).toBeNull();
		expect(throughPaper([batch(4)])).toBeNull();
		expect(throughPaper([batch(4), batch(3, "Spreekuur")])).toBe(7);
		expect(throughPaper([batch(8), batch(8)])).toBe(8);
	});

	test("through paper are not told where that, less a batch that is told, leaves fewer than five", () => {
		expect(throughPaper([batch(8), ...onPaper(4)])).toBeNull();
		expect(throughPaper([batch(8), batch(3, "Spreekuur")])).toBeNull();
		expect(throughPaper([batch(8), ...onPaper(5)])).toBe(13);
		expect(throughPaper([batch(8), batch(3, "Spreekuur"), batch(2, "School")])).toBe(13);
	});

	test("through paper are not told where that, less the cards that anybody can count, leaves fewer than five", () => {
		expect(throughPaper([batch(4), ...onPaper(1)])).toBeNull();
		expect(throughPaper([batch(8), batch(3, "Spreekuur"), ...onPaper(9)])).toBeNull();
		expect(throughPaper([batch(4), card({ source: "Spreekuur" })])).toBeNull();
		expect(peopleOf(batch(4), card({ source: "Jongerenraad" }), card({ source: "Jongerenraad" }))).toEqual([
			null,
		]);
	});
});
