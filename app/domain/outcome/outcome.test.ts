import { describe, expect, test } from "vitest";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { parseOutcome } from "./outcome.ts";
import { outcomeJsonSchema } from "./outcome-json-schema.ts";

describe("the shape of an outcome", () => {
	test("takes a full outcome as it is", () => {
		expect(parseOutcome(sampleOutcome())).toEqual(sampleOutcome());
	});

	test("leaves out what it does not know, however deep", () => {
		const outcome = sampleOutcome();
		const leaking = {
			...outcome,
			facilitator: "Fatima",
			present: { ...outcome.present, nicknames: ["Blauwe Fiets"] },
			agreements: outcome.agreements.map((one) => ({ ...one, writtenBy: "Fatima" })),
		};
		expect(parseOutcome(leaking)).toEqual(outcome);
	});

	test("refuses a word that is not in the vocabulary", () => {
		const outcome = sampleOutcome();
		expect(() =>
			parseOutcome({ ...outcome, present: { ...outcome.present, absent: ["burgemeester"] } }),
		).toThrow();
	});
});

test("the JSON Schema asks for every part of an outcome and knows the fixed words", () => {
	const schema = outcomeJsonSchema();
	expect(schema.required).toEqual(expect.arrayContaining([...Object.keys(sampleOutcome()), "$schema"]));
	expect(JSON.stringify(schema)).toContain('"mag-niet-ontbreken"');
});
