import { describe, expect, test } from "vitest";
import { rawValue } from "../figure/figures.ts";
import { tellsHidden } from "./tells-hidden.ts";

const small = [{ value: rawValue(3), lessThan: 5 }];
const withheld = [{ value: rawValue(38), lessThan: null }];

describe("beside a value that is shown as less than five", () => {
	test.each([
		"Het waren er 3.",
		"Het waren er drie.",
		"Minder dan 4 gezinnen",
		"Hooguit 2",
		"Er waren er ٣.",
		"1,5 per straat",
	])("a number below five tells something: %s", (text) => expect(tellsHidden(text, small)).toBe(true));
	test.each([
		"Minder dan 5 kinderen",
		"In 2024 waren het er weinig.",
		"Kinderen van 0-4 jaar",
		"Kinderen van 2 tot 4 jaar wachten 3 weken",
		"Een gezin vertelde ons iets.",
		"Het drietal ging mee.",
		"Wijk-Oost vroeg 120 keer om hulp.",
	])("what is no count below five may be said: %s", (text) => expect(tellsHidden(text, small)).toBe(false));
});

describe("beside a value that is withheld", () => {
	test.each(["Het waren er 38.", "Bijna 40", "Ten minste 35 kinderen"])(
		"a number that equals it or comes near tells it: %s",
		(text) => expect(tellsHidden(text, withheld)).toBe(true),
	);
	test.each(["Meer dan 10", "Van de 120 in de gemeente", "In 2038 weten we meer"])(
		"one that is far from it does not: %s",
		(text) => expect(tellsHidden(text, withheld)).toBe(false),
	);
	test("a large one is near within a tenth, however it is written, and a year counts when it is the value", () => {
		const large = [{ value: rawValue(2024), lessThan: null }];
		expect(tellsHidden("Ruim 1.900 mensen", large)).toBe(true);
		expect(tellsHidden("2024", large)).toBe(true);
		expect(tellsHidden("In 2025 was het anders", large)).toBe(false);
	});
});

test("where nothing is hidden every number may be said", () => {
	expect(tellsHidden("Het waren er 3.", [])).toBe(false);
});
