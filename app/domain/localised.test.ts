import { expect, test } from "vitest";
import { localisedFields, readLocalised } from "./localised.ts";
import { localisedText, optionalLocalised } from "./text-field.ts";

test("a form says one thing in every language that it has, and keeps what it does not show", () => {
	const fields = { "label.nl": "Jeugdhulp", "label.en": " ", "label.tr": "Gençlik", "labels.nl": "x" };
	const said = readLocalised(fields, "label");
	expect(said).toEqual({ nl: "Jeugdhulp", tr: "Gençlik" });
	expect(localisedFields("label", said)).toEqual({ "label.nl": "Jeugdhulp", "label.tr": "Gençlik" });
	expect(optionalLocalised(9).parse(readLocalised({ "label.nl": " " }, "label"))).toBeNull();
});

test("a translation without Dutch is not taken, nor one that is too long", () => {
	const paths = (text: unknown) =>
		localisedText(5)
			.safeParse(text)
			.error?.issues.map(({ path }) => path[0]);
	expect(paths({ en: "Help" })).toEqual(["nl"]);
	expect(paths({ nl: "Hulp", en: "Youth care" })).toEqual(["en"]);
	expect(localisedText(5).parse({ nl: " Hulp " })).toEqual({ nl: "Hulp" });
});
