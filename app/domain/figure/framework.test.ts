import { expect, test } from "vitest";
import { focusPointOf, hangsUnder, inTreeOrder } from "./framework.ts";

const nodes = [
	{ id: "care", parent: null },
	{ id: "time", parent: "care" },
	{ id: "life", parent: null },
	{ id: "near", parent: "care" },
	{ id: "weeks", parent: "time" },
];

test("a tree is read from the top, each node before what hangs under it", () => {
	expect(inTreeOrder(nodes).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
		...["0 care", "1 time", "2 weeks", "1 near", "0 life"],
	]);
});

test("a node hangs under itself and all above it, and under nothing else", () => {
	expect(["weeks", "time", "care"].map((node) => hangsUnder("weeks", node, nodes))).toEqual([
		true,
		true,
		true,
	]);
	expect(hangsUnder("weeks", "near", nodes)).toBe(false);
	expect(hangsUnder(null, "care", nodes)).toBe(false);
});

test("the four focus points are known by their codes", () => {
	expect(["focus-1", "focus-4", "focus-5", "4"].map(focusPointOf)).toEqual([1, 4, null, null]);
});
