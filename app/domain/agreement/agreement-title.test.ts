import { expect, test } from "vitest";
import { actionUnder, titleOf } from "./agreement-title.ts";

test.each([
	["its goal", { goal: "Een plek", action: "Het veld open" }, "Een plek", "Het veld open"],
	["what is to be done", { goal: "", action: "Het veld open" }, "Het veld open", ""],
	["without words", { goal: "", action: "" }, "nog niets", ""],
])("an agreement is called by %s", (_, agreement, title, under) => {
	expect(titleOf(agreement, "nog niets")).toBe(title);
	expect(actionUnder(agreement)).toBe(under);
});
