import { beforeAll, describe, expect, test } from "vitest";
import { plainText, type RichText, richTextOf } from "#app/domain/live/rich-text.ts";
import { sharedTextBounds as most } from "#app/domain/live/text-limits.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { overwriteGetLocale } from "#app/words/index.ts";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { cutTexts } from "./cut-texts.ts";

beforeAll(() => overwriteGetLocale(() => "nl"));

const withVision = (vision: RichText): Outcome => ({ ...sampleOutcome(), vision });
const mark = /\[Hier breekt de tekst af/;

describe("the texts of a document", () => {
	test("stay as they are when they are no longer than the server takes", () => {
		const outcome = withVision(richTextOf("x".repeat(most.signs)));
		expect(cutTexts(outcome)).toEqual(outcome);
	});

	test("break off with a sentence that says so when they are longer", () => {
		const before = "x".repeat(most.signs - 1);
		const { vision } = cutTexts(withVision(richTextOf(`${before}😀\nen nog wat`)));
		const [kept, said, ...more] = plainText(vision).split("\n");
		expect(kept).toBe(before);
		expect(said).toMatch(mark);
		expect(more).toEqual([]);
	});

	test("break off when they hold too many items or changes of emphasis", () => {
		const items = Array.from({ length: most.blocks + 1 }, (_, at) => [{ text: String(at) }]);
		const { vision } = cutTexts(withVision([{ type: "list", items }]));
		expect(vision[0]).toEqual({ type: "list", items: items.slice(0, most.blocks) });
		expect(plainText(vision)).toMatch(mark);
	});

	test("break off when they hold too many lines, of whatever kind", () => {
		const { vision } = cutTexts(withVision([{ type: "paragraph", runs: [{ text: "a\n".repeat(5_000) }] }]));
		expect(
			plainText(vision)
				.split("\n")
				.filter((line) => line === "a"),
		).toHaveLength(most.blocks);
		const items = Array.from({ length: most.blocks }, () => [{ text: "a" }]);
		const rights = sampleOutcome().rights.map((each) => ({
			...each,
			text: [{ type: "list" as const, items }],
		}));
		const cut = cutTexts({ ...sampleOutcome(), rights });
		expect(plainText(cut.rights[0]?.text ?? [])).not.toMatch(mark);
		expect(plainText(cut.rights[1]?.text ?? [])).toMatch(mark);
	});

	test("fit together, the first ones whole", () => {
		const long = richTextOf("x".repeat(most.signs));
		const [theme] = sampleOutcome().themes;
		if (!theme) throw new Error("The sample has a theme");
		const themes = Array.from({ length: 50 }, () => ({ ...theme, see: long, mean: long, unknown: long }));
		const cut = cutTexts({ ...sampleOutcome(), themes });
		expect(cut.themes[0]).toEqual(themes[0]);
		expect(plainText(cut.themes.at(-1)?.unknown ?? [])).toMatch(mark);
		expect(JSON.stringify(cut).length).toBeLessThan(most.allSigns * 1.2);
	});
});
