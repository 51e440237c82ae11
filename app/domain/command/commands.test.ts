import { describe, expect, test } from "vitest";
import { longestText } from "../live/text-limits.ts";
import { commandFromForm, commandJsonSchema, commandTypes, parseCommand } from "./commands.ts";

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
		["a text that cannot be seen", { text: "\u200b\u3164\ufe0f" }, "text", "missing"],
		["a text that is too long", { text: "a".repeat(longestText + 1) }, "text", "too-long"],
		["an unknown lens", { lens: "mooi" }, "lens", "invalid"],
		["no lens", { lens: undefined }, "lens", "missing"],
	])("with %s says which field is wrong and how", (_, change, field, reason) => {
		expect(parseCommand({ id, type: "contribute", ...story, ...change })).toEqual({
			ok: false,
			type: "contribute",
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

	test("says of which type it is when a field is wrong, and null when nobody knows that type", () => {
		expect(parseCommand({ id, type: "vote" })).toMatchObject({ ok: false, type: "vote", field: "subject" });
		expect(parseCommand({ id, type: "steal" })).toMatchObject({ ok: false, type: null, field: "type" });
	});

	test("counts a line end as one sign, whichever it is", () => {
		const lines = "a\r\n".repeat(longestText / 2 - 1);
		expect(parseCommand({ id, type: "contribute", ...story, text: `${lines}aa` })).toMatchObject({
			ok: true,
		});
		expect(parseCommand({ id, type: "contribute", ...story, text: `${lines}aaa` })).toMatchObject({
			reason: "too-long",
		});
	});

	test("takes a translation that cannot be seen as none", () => {
		const parsed = parseCommand({ id, type: "contribute", ...story, translation: "\u2800" });
		expect(parsed).toMatchObject({ ok: true, command: { translation: "" } });
	});

	test("has a JSON Schema of every type", () => {
		const schema = commandJsonSchema() as {
			oneOf: { title: string; required: string[]; properties: Record<string, unknown> }[];
		};
		expect(schema.oneOf.map((one) => one.title)).toEqual(commandTypes);
		const { properties } = schema.oneOf.find(({ title }) => title === "contribute") ?? {};
		expect(properties?.headCount).toMatchObject({ type: "integer", minimum: 1, maximum: 1000 });
		for (const one of schema.oneOf) expect(one.required).toEqual(expect.arrayContaining(["id", "type"]));
	});
});

describe("a command from a plain form", () => {
	const fresh = "0b8f0c4e-6c0e-4b0a-9d0e-0f6f4d7a1b01";
	const read = (fields: Record<string, string>) => commandFromForm(fields, fresh);

	test("has the id of its form, or a fresh one", () => {
		expect(read({ type: "vote", id, subject: id })).toEqual({ id, type: "vote", subject: id });
		expect(read({ type: "vote", subject: id })).toMatchObject({ id: fresh });
	});

	test("reads a field as that command does: a figure is a place on the table, and no part of a vote", () => {
		expect(read({ type: "set-focus", figure: "2" })).toMatchObject({ figure: 2 });
		expect(read({ type: "vote", subject: id, figure: "2" })).not.toHaveProperty("figure");
	});

	test("takes ticks as yes and no, several of them as a list, and what is empty as not given", () => {
		expect(read({ type: "set-chosen", theme: id, chosen: "" })).toMatchObject({ chosen: false });
		expect(read({ type: "set-chosen", theme: id, chosen: "1" })).toMatchObject({ chosen: true });
		expect(read({ type: "set-absent", "absent.sport": "on", "absent.scholen": "on" })).toMatchObject({
			absent: ["sport", "scholen"],
		});
		expect(read({ type: "set-absent" })).toMatchObject({ absent: [] });
		expect(read({ type: "approve", contribution: id, translation: "" })).not.toHaveProperty("translation");
	});

	test("empties in an agreement what was emptied, and leaves what is not there", () => {
		const fields = { type: "set-agenda-item", item: id, version: "3", goal: "", owner: "", targetValue: "" };
		expect(read({ ...fields, id })).toEqual({
			id,
			type: "set-agenda-item",
			item: id,
			version: 3,
			goal: "",
			owner: null,
			target: null,
		});
	});

	test.each([
		["1.200", { ok: true, command: { target: { value: 1200 } } }],
		["6,5", { ok: true, command: { target: { value: 6.5 } } }],
		["٤", { ok: true, command: { target: { value: 4 } } }],
		["1,200", { ok: false, field: "target", reason: "ambiguous", readings: [1.2, 1200] }],
		["0x10", { ok: false, field: "target", reason: "not-a-number" }],
		["1e3", { ok: false, field: "target", reason: "not-a-number" }],
		["2.000.000.000", { ok: false, field: "target", reason: "invalid" }],
	])("reads the number of a target as people write it: %s", (targetValue, result) => {
		const fields = { type: "set-agenda-item", targetValue, targetDirection: "at-most", targetYear: "2027" };
		expect(parseCommand(read(fields))).toMatchObject(result);
	});

	test("reads the day of a first step as people write it", () => {
		const dayOf = (firstStepOn: string) => parseCommand(read({ type: "set-agenda-item", firstStepOn }));
		for (const typed of ["30-11-2026", "30 november 2026", "2026-11-30"])
			expect(dayOf(typed)).toMatchObject({ ok: true, command: { firstStepOn: "2026-11-30" } });
		expect(dayOf("")).toMatchObject({ ok: true, command: { firstStepOn: null } });
		expect(dayOf("morgen")).toMatchObject({ ok: false, field: "firstStepOn" });
	});

	test("reads how many stickers there are as people write it", () => {
		const counted = (stickers: string) => parseCommand(read({ type: "set-tally", theme: id, stickers }));
		expect(counted("1.200")).toMatchObject({ ok: true, command: { stickers: 1200 } });
		expect(counted("١٢")).toMatchObject({ ok: true, command: { stickers: 12 } });
		expect(counted("1,5")).toMatchObject({ ok: false, field: "stickers", reason: "invalid" });
	});

	test("is of no type when no form sends it, or nobody knows it", () => {
		for (const type of ["contribute", "prepare-session", "steal", "constructor"]) {
			expect(parseCommand(read({ type }))).toMatchObject({ ok: false, field: "type" });
		}
	});
});
