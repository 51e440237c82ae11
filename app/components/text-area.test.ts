import { describe, expect, it } from "vitest";
import { asKept } from "../domain/control-signs.ts";
import { lengthOf, spokenRemainder } from "./text-area.tsx";

describe("the characters that are counted", () => {
	it.each(["een\r\ntwee", "een\ntwee", "\n een 😀 \r\n", "   ", "میخواهم"])(
		"are those that are kept of %j",
		(text) => {
			expect(lengthOf(text)).toBe(asKept(text).length);
		},
	);
});

describe("what is said of the characters left", () => {
	it("is silent while there is room", () => {
		expect(spokenRemainder(600, 0)).toBeUndefined();
		expect(spokenRemainder(600, 539)).toBeUndefined();
	});

	it("comes in steps of ten near the end", () => {
		expect(spokenRemainder(600, 540)).toBe(60);
		expect(spokenRemainder(600, 541)).toBe(60);
		expect(spokenRemainder(600, 550)).toBe(50);
		expect(spokenRemainder(600, 600)).toBe(0);
	});

	it("begins at twenty in a short field", () => {
		expect(spokenRemainder(50, 29)).toBeUndefined();
		expect(spokenRemainder(50, 30)).toBe(20);
	});

	it("tells the first character too many, and then again per ten", () => {
		expect(spokenRemainder(600, 601)).toBe(-1);
		expect(spokenRemainder(600, 609)).toBe(-1);
		expect(spokenRemainder(600, 612)).toBe(-10);
	});
});
