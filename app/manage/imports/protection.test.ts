import { expect, test } from "vitest";
import { cellNamesOf } from "./protection.server.ts";

test("a number that nobody gives is named by its place and its days", () => {
	const named = cellNamesOf([], []);
	expect(named("rest:clients|oost|2024-04-01/2024-05-31|")).toBe("clients, oost, 1 april 2024 – 31 mei 2024");
	expect(named("clients|oost|2024-Q2|")).toMatch(/^clients, oost, .*2.*2024$/);
});
