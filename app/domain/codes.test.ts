import { webcrypto } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
	codeAlphabet,
	formatCode,
	makeCode,
	normaliseCode,
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

	test("are read whatever the case, spaces and dashes", () => {
		expect(normaliseCode(" abc-def ghj ")).toBe("ABCDEFGHJ");
		for (const length of [sessionCodeLength, returnCodeLength]) {
			const code = makeCode(length, random);
			expect(normaliseCode(formatCode(code))).toBe(code);
			expect(formatCode(code)).toMatch(/^\w{3,4}-\w{3,4}-\w{3,5}$/);
		}
	});
});
