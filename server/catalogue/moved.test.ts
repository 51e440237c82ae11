import { expect, test } from "vitest";
import { moved } from "./moved.ts";

test.each([
	["b", "up", "bac"],
	["b", "down", "acb"],
	["a", "up", "abc"],
	["c", "down", "abc"],
	["x", "up", "abc"],
] as const)("%s goes %s: %s", (id, way, order) => {
	expect(moved(["a", "b", "c"], id, way).join("")).toBe(order);
});
