import { webcrypto } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
	codeAlphabet,
	formatCode,
	makeCode,
	readCode,
	returnCodeLength,
	sessionCodeLength,
} from "./codes.ts";

const random = (bytes: Uint8Array) => webcrypto.getRandomValues(bytes);

describe("codes that people type", () => {
	test("have at least 40 bits to join and 60 to return", () => {
		const bits = (length: number) => length * Math.log2(codeAlphabet.length);
		expect(bits(sessionCodeLength)).toBeGreaterThan(40);
		expect(bits(returnCodeLength)).toBeGreaterThan(60);
	});

	test("hold no signs that are mistaken for one another", () => {
		expect(codeAlphabet).not.toMatch(/[0O1IL]/);
		expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
	});

	test("use every sign equally often", () => {
		const counts = new Map<string, number>();
		const code = makeCode(31_000, random);
		for (const sign of code) counts.set(sign, (counts.get(sign) ?? 0) + 1);
		expect(counts.size).toBe(codeAlphabet.length);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200);
	});

	test.each([
		" abc-def ghj ",
		"A B C D E F G H J",
		"ABC\u2013DEF\u2011GHJ",
		"abc\u00a0def\u202fghj\u200e",
		"ＡＢＣ－ＤＥＦ－ＧＨＪ",
		"code: ABC-DEF-GHJ",
		"De code is ABC DEF GHJ.",
		"ABC-DEF-GHJ is de code",
		"Код: АВС-DЕF-GНЈ",
		"https://duiding.zeist.example/meedoen/ABCDEFGHJ",
		"Doe mee: http://127.0.0.1:3000/meedoen/abc-def-ghj, om half acht",
		"https://zeewarden.example/meedoen?code=abc+def+ghj&x=1",
	])("are read in what people type: %j", (typed) => {
		expect(readCode(typed, sessionCodeLength)).toBe("ABCDEFGHJ");
	});

	test.each(["٢٣٤-٥٦٧-٨٩Α", "۲۳۴ ۵۶۷ ۸۹а", "２３４５６７８９ａ", "234—567—89Ä", "२३४५६७८९A"])(
		"are read in the digits and look-alikes of every keyboard: %s",
		(typed) => {
			expect(readCode(typed, sessionCodeLength)).toBe("23456789A");
		},
	);

	test("are none where too much or too little was typed, and nothing where nothing was", () => {
		expect(readCode("ABC-DEF", sessionCodeLength)).toBe("ABCDEF");
		expect(readCode("ABCDEFGHJK", sessionCodeLength)).toBe("ABCDEFGHJK");
		expect(readCode("ABC-DEF-GH0", sessionCodeLength)).toBe("ABCDEFGH0");
		for (const typed of ["", " - ", "الرمز", "\ud800"]) expect(readCode(typed, returnCodeLength)).toBe("");
	});

	test("are read as they are shown", () => {
		for (const length of [sessionCodeLength, returnCodeLength]) {
			const code = makeCode(length, random);
			expect(readCode(formatCode(code), length)).toBe(code);
			expect(formatCode(code)).toMatch(/^\w{3,4}-\w{3,4}-\w{3,5}$/);
		}
	});
});
