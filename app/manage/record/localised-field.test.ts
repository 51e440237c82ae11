import { expect, test } from "vitest";
import { otherLanguages } from "./localised-field.tsx";
import { problemTexts } from "./problem-words.ts";

test("a text is asked in the languages of our pages, and in those that it has already", () => {
	expect(otherLanguages("label", {})).toEqual(["en"]);
	expect(otherLanguages("label", { "label.uk": "Допомога", "text.tr": "Yardım" })).toEqual(["en", "uk"]);
});

test("a problem names its field, and the language of it", () => {
	const problems = ["label.nl", "label.en", "dimension.2"].map((field) => ({ field, code: "empty" }));
	const labels = { label: "Naam", dimension: "Indelingen" };
	expect(problemTexts(problems, labels).map(({ field, message }) => `${field} ${message}`)).toEqual([
		"label.nl Naam: vul dit in.",
		"label.en Naam (Engels): vul dit in.",
		"dimension.2 Indelingen: vul dit in.",
	]);
	expect(problemTexts([{ field: "x", code: "own" }], {}, { own: () => "Eigen woorden." })).toEqual([
		{ field: "x", message: "Eigen woorden." },
	]);
});
