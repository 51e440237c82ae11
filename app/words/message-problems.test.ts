import { expect, test } from "vitest";
import { problemsOf } from "./message-problems.ts";

const dutch = new Map([
	["send", ""],
	["hello", "name"],
]);
const without = (key: string) => new Map([...dutch].filter(([each]) => each !== key));

test("English lacks nothing that Dutch has", () => {
	expect(
		problemsOf(
			new Map([
				["nl", dutch],
				["en", dutch],
			]),
		),
	).toEqual([]);
	expect(
		problemsOf(
			new Map([
				["nl", dutch],
				["en", without("send")],
			]),
		),
	).toEqual(['en: "send" is missing']);
});

test("a language that is not complete yet may lack messages, and gets the Dutch ones", () => {
	expect(
		problemsOf(
			new Map([
				["nl", dutch],
				["tr", without("send")],
			]),
		),
	).toEqual([]);
});

test("no language has a message or a parameter that Dutch does not know", () => {
	const strange = new Map([...without("hello"), ["hello", "naam"], ["bye", ""]]);
	expect(
		problemsOf(
			new Map([
				["nl", dutch],
				["tr", strange],
			]),
		),
	).toEqual(['tr: "hello" has other parameters than nl', 'tr: "bye" does not exist in nl']);
});
