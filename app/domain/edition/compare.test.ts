import { describe, expect, test } from "vitest";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import type { PublishedValue } from "../figure/figures.ts";
import { compareEditions } from "./compare.ts";
import { type EditionContent, type EditionRow, freeze, readEdition, withoutUndone } from "./edition.ts";
import { frozenCard } from "./frozen-card.ts";

const shown = (value: number): PublishedValue => ({ state: "shown", value });
const plain = { status: "definitief", fictional: false, completeUntil: null, respondents: null, caveats: [] };
const valueAt = (period: string, value: PublishedValue, more: object = {}) => ({
	...plain,
	period,
	value,
	...more,
});

interface Given {
	/** by period, the last one is the card's */
	values: Record<string, PublishedValue>;
	brokenAt?: string;
	provisional?: boolean;
	verdict?: "ja" | "nee";
	id?: string;
}

/** An edition with one figure of Zeist. */
function edition(...figures: Given[]): EditionContent {
	return readEdition(
		freeze({
			nl: {
				place: "Zeist",
				framework: "Denkkader",
				chapters: [
					{
						...{ node: "a", code: "1", kind: "goal", depth: 0, label: "Doel", text: null, takenBack: [] },
						...{ introduction: "Let op.", assessment: null },
						figures: figures.map(figureOf),
					},
				],
			},
		}),
		"nl",
	);
}

function figureOf({ values, brokenAt, provisional, verdict, id = "wachttijd" }: Given) {
	const place = { id: "zeist", name: "Zeist" };
	const points = Object.entries(values);
	const [period = "", value = shown(0)] = points.at(-1) ?? [];
	const status = provisional ? { status: "voorlopig" } : {};
	const sample = onBenefits;
	const card = frozenCard.parse({
		...sample,
		...valueAt(period, value),
		place: { ...sample.place, ...place },
		breakdown: null,
		ref: { ...sample.ref, breakdown: "" },
		trend: points.map(([at, one]) => ({
			...valueAt(at, one),
			breakBefore: at === brokenAt,
			countedFrom: at === brokenAt ? { period: at, text: "andere wet" } : null,
		})),
	});
	const target = {
		basis: "begroting",
		document: "",
		aim: null,
		difference: null,
		note: null,
		otherSource: null,
	};
	const rows = points.map(([at, one]) => ({
		...{ place, period: at, breakdown: "", part: null, value: valueAt(at, one, status) },
		targets: verdict ? [{ ...target, said: null, computed: verdict }] : [],
	})) as EditionRow[];
	const indicator = { ...frozenCard.shape.indicator.parse(sample.indicator), id };
	return { indicator, role: "result" as const, card, byPlace: false, rows, releases: [`${id}-1`] };
}

/** What changed, without what it is about. */
const changes = (before: EditionContent, now: EditionContent) =>
	compareEditions(before, now).map(({ indicator: _, ...change }) => change);
const at = (period: string) => ({ place: { id: "zeist", name: "Zeist" }, part: null, period });

describe("what changed since the edition before", () => {
	test("is a newer number beside the one before", () => {
		const [first] = changes(
			edition({ values: { "2023": shown(8) } }),
			edition({ values: { "2023": shown(8), "2024": shown(9) } }),
		);
		expect(first).toMatchObject({
			...{ kind: "new-value", at: { period: "2024" }, value: shown(9), countedOtherwise: false },
			before: { period: "2023", value: shown(8) },
		});
	});

	test("sets no two numbers side by side across a break", () => {
		const [first] = changes(
			edition({ values: { "2023": shown(8) } }),
			edition({ values: { "2023": shown(8), "2024": shown(9) }, brokenAt: "2024" }),
		);
		expect(first).toMatchObject({ kind: "new-value", before: null, countedOtherwise: true });
	});

	test("is another number for the same period, and one that is final now", () => {
		expect(
			changes(edition({ values: { "2023": shown(8) } }), edition({ values: { "2023": shown(7) } })),
		).toEqual([{ kind: "revised", at: at("2023"), before: shown(8), value: shown(7) }]);
		expect(
			changes(
				edition({ values: { "2023": shown(8) }, provisional: true }),
				edition({ values: { "2023": shown(8) } }),
			),
		).toEqual([{ kind: "final", at: at("2023") }]);
	});

	test("is another verdict, and a figure that is new or gone", () => {
		const values = { "2023": shown(8) };
		expect(changes(edition({ values, verdict: "ja" }), edition({ values, verdict: "nee" }))).toEqual([
			{ kind: "verdict", at: at("2023"), before: "ja", verdict: "nee" },
		]);
		const told = compareEditions(edition({ values, id: "oud" }), edition({ values, id: "nieuw" }));
		expect(told.map(({ kind, indicator }) => `${kind} ${indicator.id}`)).toEqual([
			"new-figure nieuw",
			"gone-figure oud",
		]);
	});

	test("tells nothing of what one of the two does not show", () => {
		const hidden: PublishedValue[] = [{ state: "withheld" }, { state: "small", lessThan: 5 }];
		for (const value of hidden) {
			const [open, closed] = [
				edition({ values: { "2023": shown(8) } }),
				edition({ values: { "2023": value } }),
			];
			expect(changes(open, closed)).toEqual([]);
			expect(changes(closed, open)).toEqual([]);
			expect(changes(open, edition({ values: { "2023": shown(8), "2024": value } }))).toEqual([]);
			const [next] = changes(closed, edition({ values: { "2023": value, "2024": shown(9) } }));
			expect(next).toMatchObject({ before: null });
		}
	});

	test("tells nothing of what was taken back from either", () => {
		const now = edition({ values: { "2023": shown(7) } });
		const before = edition({ values: { "2023": shown(8) } });
		const undone = new Set(["wachttijd-1"]);
		expect(changes(withoutUndone(before, undone), now)).toEqual([]);
		expect(changes(before, withoutUndone(now, undone))).toEqual([]);
	});
});

describe("an edition", () => {
	test("whose release was undone keeps neither its figure nor the words around it", () => {
		const left = withoutUndone(
			edition({ values: { "2023": shown(8) } }, { values: { "2023": shown(3) }, id: "lek" }),
			new Set(["lek-1"]),
		);
		const [chapter] = left.chapters;
		expect(chapter?.figures.map(({ indicator }) => indicator.id)).toEqual(["wachttijd"]);
		expect(chapter?.introduction).toBe("");
		expect(chapter?.takenBack.map(({ id }) => id)).toEqual(["lek"]);
		expect(JSON.stringify(left)).not.toContain('"value":3');
	});

	test("is read in Dutch by who reads in a language that it was not published in, and by no later version", () => {
		const nl = edition({ values: { "2023": shown(8) } });
		const stored = freeze({ nl, en: { ...nl, place: "the town" } });
		expect(readEdition(stored, "en").place).toBe("the town");
		expect(readEdition(stored, "tr").place).toBe("Zeist");
		expect(() => readEdition({ ...stored, schema: 2 }, "nl")).toThrow();
	});
});
