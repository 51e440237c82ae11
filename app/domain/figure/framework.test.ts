import { expect, test } from "vitest";
import { hangsUnder, inTreeOrder } from "./framework.ts";

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
