import { describe, expect, test } from "vitest";
import { richTextOf } from "../live/rich-text.ts";
import { emptyFields, emptyTexts } from "./still-empty.ts";

const whole = {
	kind: "verbeteren",
	goal: "Een plek",
	action: "Het veld open",
	who: "de club",
	lead: "het jongerenwerk",
	firstStep: "bellen",
	firstStepOn: "2026-12-01",
	focusNode: "beleid:focus-1",
	layer: "gemeenschappelijk",
	contactPoint: "het buurthuis",
	noticedBy: "jongeren komen",
	commitment: "toegezegd",
	owner: "1f4e5b0a-3a0e-4a9f-8c56-6f3d2b1a0c12",
};

describe("what is still empty in an agreement", () => {
	test("is nothing when everything that is asked is there: a figure and extra effort are free", () => {
		expect(emptyFields(whole, true)).toEqual([]);
	});

	test("is what nobody filled in, in the order of the form", () => {
		expect(emptyFields({ ...whole, owner: "", lead: " " }, true)).toEqual(["lead", "owner"]);
	});

	test("asks for a focus point only where the gemeente has some", () => {
		expect(emptyFields({ ...whole, focusNode: "" }, true)).toEqual(["focusNode"]);
		expect(emptyFields({ ...whole, focusNode: "" }, false)).toEqual([]);
	});

	test("follows from the answers: to whom, who decides, on what it hangs", () => {
		expect(emptyFields({ ...whole, kind: "doorgeven", passedTo: "" }, true)).toEqual(["passedTo"]);
		expect(emptyFields({ ...whole, extraCapacity: "twee uur", capacityDecider: "" }, true)).toEqual([
			"capacityDecider",
		]);
		expect(emptyFields({ ...whole, commitment: "onder-voorbehoud" }, true)).toEqual(["condition"]);
	});
});

describe("what is still empty in the texts of the agenda", () => {
	test("is the vision, the rights, and the summary for who reads another language than Dutch", () => {
		const written = { vision: richTextOf("Samen"), "rights:participatie": richTextOf("Ja") };
		expect(emptyTexts(written, ["nl", "ar"])).toEqual([
			{ kind: "rights", right: "bescherming" },
			{ kind: "rights", right: "ontwikkeling" },
			{ kind: "rights", right: "gelijke-kansen" },
			{ kind: "summary", language: "ar" },
		]);
	});
});
