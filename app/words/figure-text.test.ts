import { afterEach, describe, expect, test } from "vitest";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { onBenefits, zeist } from "#tests/helpers/sample-card.ts";
import {
	ageText,
	caveatTexts,
	fallbackText,
	numberText,
	periodText,
	remarkTexts,
	sentenceText,
	valueText,
} from "./figure-text.ts";
import { overwriteGetLocale } from "./index.ts";

const withValue = (value: number) => sentenceText({ ...onBenefits, value: { state: "shown", value } });

overwriteGetLocale(() => "nl");
afterEach(() => overwriteGetLocale(() => "nl"));

describe("the sentence of a figure", () => {
	test("counts people out of a hundred", () => {
		expect(withValue(7)).toBe("7 van de 100 kinderen in Noord groeien op in een gezin met een uitkering");
		expect(withValue(1)).toBe("1 van de 100 kinderen in Noord groeit op in een gezin met een uitkering");
	});

	test("says so when it rounds", () => {
		expect(withValue(16.2)).toMatch(/^Ongeveer 16 van de 100 kinderen in Noord groeien op/);
		expect(withValue(0.6)).toMatch(/^Minder dan 1 van de 100 kinderen in Noord groeit op/);
		expect(withValue(0)).toMatch(/^0 van de 100 kinderen in Noord groeien op/);
	});

	test("speaks of millions of euros, and names the breakdown", () => {
		const spent: FigureCard = {
			...onBenefits,
			place: zeist,
			indicator: { ...onBenefits.indicator, unit: "euro", decimals: 0 },
			sentence: { other: "{area} gaf {value} uit aan {breakdown}" },
			breakdown: { id: "kind=care", label: "zorg" },
			value: { state: "shown", value: 40908672 },
		};
		expect(sentenceText(spent)).toBe("Zeist gaf ongeveer 40,9 miljoen euro uit aan zorg");
	});

	test("is plain where the indicator's own has no place for the part, or asks for one that is not there", () => {
		const part: FigureCard = { ...onBenefits, breakdown: { id: "age=0-4", label: "0 tot 4 jaar" } };
		expect(sentenceText(part)).toBe("Kinderen in een uitkeringsgezin (0 tot 4 jaar): in Noord 7%");
		const asks = { ...onBenefits, sentence: { other: "In {area} wonen {value} kinderen van {breakdown}" } };
		expect(sentenceText(asks)).toBe("Kinderen in een uitkeringsgezin: in Noord 7%");
	});

	test("gives away nothing that is hidden", () => {
		expect(sentenceText({ ...onBenefits, value: { state: "withheld" } })).toBe(
			"Kinderen in een uitkeringsgezin: voor Noord tonen we geen getal",
		);
		expect(sentenceText({ ...onBenefits, value: { state: "small", lessThan: 5 } })).toBe(
			"Kinderen in een uitkeringsgezin: in Noord minder dan 5",
		);
	});

	test("is led in by what is not known of the wijk", () => {
		expect(fallbackText(onBenefits)).toBe(null);
		expect(fallbackText({ ...onBenefits, place: zeist, fallback: true })).toBe(
			"Voor Zeist-Noord niet bekend. Voor heel Zeist:",
		);
	});
});

test("numbers are written with their unit, in the reader's language", () => {
	expect(numberText(21.89, { unit: "percentage", decimals: 1 })).toBe("21,9%");
	expect(numberText(13, { unit: "percentage", decimals: 1 })).toBe("13%");
	expect(numberText(684759, { unit: "aantal", decimals: 0 })).toBe("684.759");
	expect(numberText(28, { unit: "dagen", decimals: 0 })).toBe("28 dagen");
	overwriteGetLocale(() => "en");
	expect(numberText(40908672, { unit: "euro", decimals: 0 })).toBe("€40,908,672");
});

test("hidden, small and unknown are three different words", () => {
	const style = { unit: "aantal", decimals: 0 } as const;
	expect(valueText({ state: "withheld" }, style)).toBe("niet getoond");
	expect(valueText({ state: "small", lessThan: 5 }, style)).toBe("minder dan 5");
	expect(valueText({ state: "missing" }, style)).toBe("geen gegevens");
});

test("periods and ages are read out", () => {
	expect(periodText("2024-H1")).toBe("de eerste helft van 2024");
	expect(periodText("2025-01-01")).toBe("1 januari 2025");
	expect([ageText(0), ageText(1), ageText(3)]).toEqual(["van dit jaar", "van vorig jaar", "3 jaar oud"]);
});

test("a reader hears the margin that a source gives around its number", () => {
	const measured = { ...onBenefits, value: { state: "shown", value: 7, low: 5.5, high: 8.5 } as const };
	expect(caveatTexts(measured)).toContain("marge 5,5 tot 8,5");
	expect(remarkTexts(measured)).toContain("marge 5,5 tot 8,5");
	expect(caveatTexts(onBenefits).join()).not.toContain("marge");
});

test("a reader hears that few people answered, once and with the number", () => {
	const texts = caveatTexts({
		...onBenefits,
		respondents: 71,
		caveats: [{ kind: "lage-respons", text: null }],
	});
	expect(texts).toEqual(["71 mensen gaven antwoord. Dat is weinig."]);
	expect(caveatTexts({ ...onBenefits, status: "voorlopig", fictional: true })).toHaveLength(2);
});
