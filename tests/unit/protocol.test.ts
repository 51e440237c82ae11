import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandJsonSchema, commandTypes, parseCommand } from "#app/domain/command/commands.ts";
import { closeCode, messageType, noticeTopics } from "#app/domain/live/realtime-protocol.ts";
import type { ErrorCode } from "#server/commands/command-context.ts";
import { explain, statuses } from "#server/commands/explain-refusal.ts";

const text = readFileSync("docs/protocol.md", "utf8");

/** The rows of the table whose first heading is `heading`, as cells without backticks. */
function table(heading: string): string[][] {
	const [, body = ""] = text.split(new RegExp(`^\\| ${heading} *\\|.*\n\\|[- |]+\\|\n`, "m"));
	const rows = body
		.slice(0, body.search(/^(?!\|)/m))
		.trim()
		.split("\n");
	return rows.map((row) =>
		row
			.split("|")
			.slice(1, -1)
			.map((cell) => cell.trim().replaceAll("`", "")),
	);
}

describe("docs/protocol.md", () => {
	const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => JSON.parse(match[1] ?? ""));

	test("shows one command of every type, each of which the server takes", () => {
		for (const example of examples) expect(parseCommand(example)).toMatchObject({ ok: true });
		expect(examples.map((example) => example.type).sort()).toEqual([...commandTypes].sort());
	});

	test("shows only fields that commands have", () => {
		for (const { id, type, ...fields } of examples) {
			const parsed = parseCommand({ id, type, ...fields });
			expect(parsed).toMatchObject({ command: fields });
		}
	});

	test("lists every error with its status, and each has a sentence", () => {
		const listed = Object.fromEntries(table("code").map(([code, status]) => [code, Number(status)]));
		expect(listed).toEqual(statuses);
		for (const code of Object.keys(statuses) as ErrorCode[]) {
			expect(explain({ ok: false, code, field: "text" })).toMatch(/\.$/);
		}
	});

	test("lists the messages, topics and close codes of the socket", () => {
		expect(Object.fromEntries(table("message").map(([name, number]) => [name, Number(number)]))).toEqual(
			messageType,
		);
		expect(Object.fromEntries(table("close code").map(([code, name]) => [name, Number(code)]))).toEqual(
			closeCode,
		);
		for (const topic of noticeTopics) expect(text).toContain(`\`${topic}\``);
	});
});

test("the published JSON Schema has one variant for each command", () => {
	const { oneOf } = commandJsonSchema() as { oneOf: { properties: { type: { const: string } } }[] };
	expect(oneOf.map((variant) => variant.properties.type.const)).toEqual(commandTypes);
});
