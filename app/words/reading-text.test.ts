import { expect, test } from "vitest";
import { aimText } from "./reading-text.ts";

const none = { value: null, low: null, high: null, unit: null, place: null };

test.each([
	[{ value: 75, unit: "percentage" }, "75%"],
	[{ value: 1200, unit: "aantal" }, "1.200"],
	[{ low: 12.5, unit: "percentage" }, "ten minste 12,5%"],
	[{ low: 900, high: 1000, unit: "euro" }, "€ 900 tot en met € 1.000"],
	[{ place: "Nederland", unit: "percentage" }, "zoals in Nederland"],
] as const)("a target is told with its unit: %o", (aim, text) => {
	expect(aimText({ ...none, ...aim }).replaceAll("\u00a0", " ")).toBe(text);
});
