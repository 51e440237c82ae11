import { describe, expect, test } from "vitest";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { contentHash } from "./content-hash.ts";

const hash = (content: unknown) => contentHash(content, "hex");

/** The same data with the fields of every object the other way round. */
function turned<Data>(data: Data): Data {
	return JSON.parse(JSON.stringify(data), (_, value) =>
		value === null || typeof value !== "object" || Array.isArray(value)
			? value
			: Object.fromEntries(Object.entries(value).reverse()),
	);
}

describe("the hash of content", () => {
	test("does not depend on the order of fields, however deep and inside lists", () => {
		const outcome = sampleOutcome();
		expect(JSON.stringify(turned(outcome))).not.toBe(JSON.stringify(outcome));
		expect(hash(turned(outcome))).toBe(hash(outcome));
	});

	test("depends on every value and on the order of lists", () => {
		expect(hash({ a: [{ b: 1 }] })).not.toBe(hash({ a: [{ b: 2 }] }));
		expect(hash([1, 2])).not.toBe(hash([2, 1]));
	});

	test("takes a field without a value for no field, as JSON does", () => {
		expect(hash({ a: 1, b: undefined })).toBe(hash({ a: 1 }));
	});
});
