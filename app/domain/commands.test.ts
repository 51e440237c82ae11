import { describe, expect, test } from "vitest";
import { commandJsonSchema, commandSchemas, parseCommand } from "./commands.ts";
import { longestText } from "./text-limits.ts";

const story = { kind: "verhaal", lens: "gaat-goed", about: "buurt", text: "Het veldje is fijn." };
const id = "6f1c2f0a-3a52-4a57-9a4e-0a4a6a1e2b11";

describe("a command from outside", () => {
	test("is taken with its defaults, and without fields that nobody knows", () => {
		const parsed = parseCommand({ id, type: "contribute", ...story, role: "facilitator" });
		expect(parsed).toMatchObject({ ok: true, command: { ...story, quotable: false, headCount: 1 } });
		expect(parsed.ok && "role" in parsed.command).toBe(false);
	});

	test("loses control characters, which a database refuses, and keeps line ends", () => {
		const parsed = parseCommand({ id, type: "contribute", ...story, text: " eerst\u0000\u001b\nen dan\t" });
		expect(parsed).toMatchObject({ ok: true, command: { text: "eerst\nen dan" } });
		expect(parseCommand({ id, type: "contribute", ...story, text: "\u0000 " })).toMatchObject({ ok: false });
	});

	test.each([
		["an empty text", { text: "  " }, "text", "missing"],
		["a text that is too long", { text: "a".repeat(longestText + 1) }, "text", "too-long"],
		["an unknown lens", { lens: "mooi" }, "lens", "invalid"],
		["no lens", { lens: undefined }, "lens", "missing"],
	])("with %s says which field is wrong and how", (_, change, field, reason) => {
		expect(parseCommand({ id, type: "contribute", ...story, ...change })).toEqual({
			ok: false,
			field,
			reason,
		});
	});

	test.each([null, 7, "x", [], {}, { id: "1", type: "contribute" }, { id, type: "__proto__" }])(
		"that is no command (%j) is refused",
		(input) => {
			expect(parseCommand(input).ok).toBe(false);
		},
	);

	test("has a JSON Schema of every type", () => {
		const schema = commandJsonSchema() as { oneOf: { title: string; required: string[] }[] };
		expect(schema.oneOf.map((one) => one.title)).toEqual(Object.keys(commandSchemas));
		for (const one of schema.oneOf) expect(one.required).toEqual(expect.arrayContaining(["id", "type"]));
	});
});
