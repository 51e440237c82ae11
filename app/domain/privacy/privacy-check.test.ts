import { describe, expect, test } from "vitest";
import { labelledTexts, measure } from "#tests/helpers/privacy-texts.ts";
import { checkPrivacy } from "./privacy-check.ts";

/** The words that are found, each with its type. */
const found = (text: string) =>
	checkPrivacy(text).map(
		({ type, start, end, refused }) => `${type}${refused ? "!" : ""} ${text.slice(start, end)}`,
	);

describe("words by which somebody could be found", () => {
	test.each([
		["Mijn zoon Jayvano wordt gepest.", ["name Jayvano"]],
		["mijn vriendin roos zat naast me", ["name roos"]],
		["De moeder van Sem de Vries belde.", ["name Sem de Vries"]],
		["Ik woon op 3701 AB 12.", ["postcode_house 3701 AB 12"]],
		["Bel 06-12 34 56 78 of mail a.b@buurt.nl", ["phone 06-12 34 56 78", "email a.b@buurt.nl"]],
		["Zij is geboren op 12 maart 2014.", ["birthdate 12 maart 2014"]],
		["De auto 12-ABC-3 staat op de stoep.", ["plate 12-ABC-3"]],
		["Zij is 9 en zit in groep 6 van De Kameleon.", ["school_group_age 9 en zit in groep 6 van De Kameleon"]],
	])("are marked in %s", (text, hints) => {
		expect(found(text)).toEqual(hints);
	});

	test.each([
		"Een roos op het plein. In mei is het druk.",
		"Bel 112, of de Kindertelefoon: 0800-0432.",
		"Op 12 november 2026 was de wijkavond in Zeist-Noord.",
		"In 2024 kregen 1.200 jongeren hulp, 640 in Noord.",
		"Groep 7 en 8 van de basisschool hebben geen gymzaal.",
		"Op de Johan de Wittlaan is het donker.",
	])("are none in %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	test("are no names of places that are known, unless a person is called so", () => {
		const places = ["Houten", "Zeist", "Den Dolder", "Roos"];
		const names = (text: string) =>
			checkPrivacy(text, places).map(({ start, end }) => text.slice(start, end));
		expect(found("Sportakkoord Houten.")).toEqual(["name Houten"]);
		expect(names("Sportakkoord Houten. Dat van Den Dolder volgt.")).toEqual([]);
		expect(names("Sofie van Houten wordt gepest.")).toEqual(["Sofie van Houten"]);
		expect(names("Mijn zoon Houten belde mevrouw Zeist.")).toEqual(["Houten", "Zeist"]);
		expect(names("Sportakkoord Roos, en mijn dochter Roos.")).toEqual(["Roos"]);
	});

	test("are refused where they are a bank account, or a burgerservicenummer that is called so", () => {
		expect(found("NL91 ABNA 0417 1643 00")).toEqual(["iban! NL91 ABNA 0417 1643 00"]);
		expect(found("Mijn bsn is 111222333.")).toEqual(["bsn! 111222333"]);
		expect(found("Zaak 111222333 loopt nog.")).toEqual(["bsn 111222333"]);
		expect(found("Mijn bsn is 111222334.")).toEqual([]);
	});
});

describe("of texts as people write them", () => {
	const { recall, precision, clean, cleanWithHints, refusedRight, texts } = measure(
		labelledTexts("held-out"),
	);
	const share = ({ found, all }: { found: number; all: number }) => found / all;
	const structured = ["bsn", "iban", "phone", "email", "postcode_house", "birthdate", "plate"];
	const sumOf = <T>(record: Record<string, T>, of: (one: T) => number) =>
		structured.reduce((sum, type) => sum + (record[type] ? of(record[type]) : 0), 0);

	test("there are enough to say something", () => {
		expect(texts).toBeGreaterThanOrEqual(400);
	});

	test("what has a fixed form is found, and hardly anything else is taken for it", () => {
		expect(sumOf(recall, (one) => one.found) / sumOf(recall, (one) => one.all)).toBeGreaterThanOrEqual(0.99);
		expect(sumOf(precision, (one) => one.right) / sumOf(precision, (one) => one.all)).toBeGreaterThanOrEqual(
			0.95,
		);
	});

	test("names are found on the list and off it", () => {
		expect(share(recall["name on the list"] ?? { found: 0, all: 1 })).toBeGreaterThanOrEqual(0.95);
		expect(share(recall["name off the list"] ?? { found: 0, all: 1 })).toBeGreaterThanOrEqual(0.75);
		const { right = 0, all = 1 } = precision.name ?? {};
		expect(right / all).toBeGreaterThanOrEqual(0.8);
	});

	test("a school, a group and an age together are found", () => {
		expect(share(recall.school_group_age ?? { found: 0, all: 1 })).toBeGreaterThanOrEqual(0.85);
	});

	test("at most one clean text in twenty gets a hint, and what is refused is right", () => {
		expect(cleanWithHints / clean).toBeLessThanOrEqual(0.05);
		expect(refusedRight).toBe(texts);
	});
});
