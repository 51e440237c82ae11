import { describe, expect, test } from "vitest";
import { holds } from "./fold.ts";

describe("looking for words", () => {
	test.each([
		["zoë", "Zoe zei het"],
		["zoe", "Zoë zei het"],
		["zoe\u0308", "Zoë"],
		["cafe", "café"],
		["CAFÉ", "een cafe"],
		["istanbul", "İstanbul"],
		["İstanbul", "istanbul"],
		["ısparta", "Isparta"],
		["'s avonds", "Het is ’s avonds donker"],
		["’s avonds", "Het is 's avonds donker"],
		["‘s avonds", "Het is ’s avonds donker"],
		['"veilig"', "niet „veilig” genoeg"],
		["strasse", "Straße"],
		["o-i", "O–I"],
		["ﬁets", "fiets"],
		["میخواهم", "می\u200cخواهم"],
		["احمد", "أَحْمَد"],
		["їжак", "ЇЖАК"],
		[" twee  woorden ", "hier staan twee\nwoorden"],
		["", "wat dan ook"],
	])("%j is found in %j", (wanted, text) => {
		expect(holds([text], wanted)).toBe(true);
	});

	test("does not find what is not there", () => {
		expect(holds(["café", null], "thee")).toBe(false);
		expect(holds([null], "null")).toBe(false);
	});

	test("looks in each of several texts", () => {
		expect(holds(["Türkçe", null, "Jongerenraad"], "jongeren")).toBe(true);
	});
});
