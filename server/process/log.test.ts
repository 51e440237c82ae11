import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { capturedOutput } from "#tests/helpers/captured-output.ts";
import { log } from "./log.ts";

const output = capturedOutput();
const words = "Anna van nummer 12 zei";

/** As a driver of PostgreSQL makes it. */
const refused = () =>
	Object.assign(new Error(`invalid input syntax: "${words}"`), {
		code: "23505",
		constraint_name: "account_email_unique",
		table_name: "account",
		severity: "ERROR",
		detail: `Key (email)=(${words}) already exists.`,
		where: `unnamed portal parameter $1 = '${words}'`,
		query: `select '${words}'`,
		parameters: [words],
	});

const carriers: [string, () => unknown][] = [
	["a driver's error", refused],
	["a query that failed", () => new DrizzleQueryError("select $1", [words], refused())],
	["several at once", () => new AggregateError([new Error(words), refused()], words)],
	["a cause", () => new Error("x", { cause: new Error(words, { cause: words }) })],
	["a cause that goes round", () => Object.assign(new Error(words), { cause: null }, {})],
	["what is no error", () => ({ message: words, code: words, name: words })],
	["words alone", () => words],
	["JSON that cannot be read", () => caught(() => JSON.parse(`{"text": ${words}}`))],
	["an address that cannot be read", () => caught(() => new URL(words))],
	["a shape that does not fit", () => caught(() => z.strictObject({}).parse({ [words]: 1 }))],
	["a message that looks like a stack", () => new Error(`x\n    at ${words} (/a/b.ts:1:1)`)],
	["a message that was changed later", () => Object.assign(new Error(words), { message: "x" })],
	["a name, a code and a constraint of words", () => ({ ...refused(), name: words, constraint: words })],
];

function caught(work: () => unknown): unknown {
	try {
		return work();
	} catch (error) {
		return error;
	}
}

describe("the log", () => {
	test.each(carriers)("holds no words of people: %s", (_, made) => {
		const error = made();
		log.error({ err: error }, "a command failed");
		log.error({ err: error });
		if (error instanceof Error) log.error(error);
		log.error({ err: new Error("x", { cause: error }) }, "a job failed");
		expect(output()).toContain("a job failed");
		expect(output()).not.toMatch(/Anna|nummer 12/);
	});

	test("says what kind of fault it was, and where", () => {
		log.error({ err: new DrizzleQueryError("insert into account", [words], refused()) }, "a command failed");
		const line = JSON.parse(output());
		expect(line).toMatchObject({
			msg: "a command failed",
			err: {
				type: "DrizzleQueryError",
				stack: expect.stringMatching(/^ {4}at .*log\.test\.ts:\d+:\d+\)?/),
				cause: { type: "Error", code: "23505", constraint: "account_email_unique", table: "account" },
			},
		});
	});

	test("follows causes that go round to their end", () => {
		const error = new Error("x");
		error.cause = error;
		log.error({ err: error }, "a command failed");
		expect(output()).toContain("a command failed");
	});
});
