import { describe, expect, test } from "vitest";
import { hostileTexts, withText } from "#tests/helpers/hostile-outcome.ts";
import { build, chapter, read } from "#tests/helpers/read-document.ts";
import { sampleMap, sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { buildDocument } from "./build-document.ts";
import type { OutcomeDocument } from "./document.ts";

describe("an agreement without a goal", () => {
	const action = "Het veld is twee avonden open";
	const [sample] = sampleOutcome().agreements;
	if (!sample) throw new Error("The sample has agreements");
	const made = { ...sample, kind: "behouden" as const, goal: "", action, passedTo: null };
	const chapterOf = (document: OutcomeDocument, title: string) => read(chapter(document, title).blocks);
	const times = (text: string) => text.split(action).length - 1;

	test("is called by what is to be done, once, wherever the document names it", () => {
		const handedOn = { ...made, kind: "doorgeven" as const, passedTo: "gemeente" as const };
		const document = build({ agreements: [made, handedOn], summaries: [] });
		expect(chapterOf(document, "Wijkafspraken")).toContain(`1. ${action}\n`);
		expect(chapterOf(document, "Wijkafspraken")).toContain("Doel | nog niet ingevuld");
		expect(times(chapterOf(document, "Wijkafspraken"))).toBe(2);
		expect(times(read(document.glance.blocks))).toBe(2);
		expect(read(document.glance.blocks)).toContain(`Gemeente: ${action}`);
		expect(times(chapterOf(document, "Gevraagde extra inzet en wie beslist"))).toBe(2);
		expect(times(chapterOf(document, "Doorgegeven aan"))).toBe(1);
		expect(chapterOf(document, "Wat gaat goed en houden we")).toContain(action);
		const [page] = document.handouts;
		expect(read(page?.blocks ?? [])).toContain(`1. ${action}\n`);
		expect(times(read(page?.blocks ?? []))).toBe(2);
	});

	test("has what is to be done whole where the heading shortens it", () => {
		const long = `${"Het veld is open. ".repeat(10)}Tot negen uur.`;
		expect(chapterOf(build({ agreements: [{ ...made, action: long }] }), "Wijkafspraken")).toContain(
			`Wat doen we? | ${long}`,
		);
	});

	test("says so when nothing was written at all", () => {
		const document = build({ agreements: [{ ...made, action: "" }], summaries: [] });
		expect(chapterOf(document, "Wijkafspraken")).toContain("1. Hier staat nog niet wat we afspreken");
		expect(read(document.glance.blocks)).toContain("Hier staat nog niet wat we afspreken");
	});

	test("is called so when it is looked back at", () => {
		const { lookback } = sampleOutcome();
		const [item] = lookback?.items ?? [];
		if (!lookback || !item) throw new Error("The sample looks back");
		const document = build({ lookback: { ...lookback, items: [{ ...item, goal: "", action }] } });
		expect(times(chapterOf(document, "Terugblik"))).toBe(1);
	});
});

test("an agreement's heading stays short, and its whole goal is kept", () => {
	const document = buildDocument(withText(hostileTexts.long), sampleMap());
	for (const block of document.chapters.flatMap(({ blocks }) => blocks))
		if (block.type === "heading") expect(block.text.length).toBeLessThan(130);
	expect(read(chapter(document, "Wijkafspraken").blocks)).toContain(hostileTexts.long);
});

test("a target is written in the unit of its figure, whatever that figure's own value looks like", () => {
	const [, sample] = sampleOutcome().agreements;
	if (!sample?.figure) throw new Error("The sample watches a figure");
	const figure = {
		...sample.figure,
		indicator: "elders",
		unit: "dagen" as const,
		value: "niet getoond",
		number: null,
	};
	const target = { value: 28, unit: "dagen" as const, direction: "at-most" as const, year: 2027 };
	const document = build({ agreements: [{ ...sample, figure, target }] });
	expect(read(chapter(document, "Wijkafspraken").blocks)).toContain("28 dagen");
});

test("a theme that an agreement is about is not told as not chosen", () => {
	const { agreements, themes } = sampleOutcome();
	const left = themes.map((theme) => ({ ...theme, chosen: false, ownChoiceOf: [] }));
	const about = themes[1]?.name ?? "";
	const made = agreements.slice(0, 1).map((one) => ({ ...one, theme: about }));
	for (const choice of [
		{ shown: true, voters: 29, stickers: 0 },
		{ shown: false, voters: null, stickers: 0 },
	]) {
		const told = read(
			chapter(build({ themes: left, agreements: made, choice }), "Wat we kozen, en wat niet").blocks,
		);
		const [first = ""] = told.split("\n").filter((line) => / gekozen|afspraak/.test(line));
		expect(first).toMatch(new RegExp(`^${about}.*Er is een afspraak over gemaakt$`));
		expect(told.match(/Er is een afspraak over gemaakt/g)).toHaveLength(1);
		expect(told.match(choice.shown ? /Niet gekozen/g : /Nog niet gekozen/g)).toHaveLength(themes.length - 1);
	}
});

test("the first page tells only of figures that have a number", () => {
	const [one, ...rest] = sampleOutcome().figures;
	if (!one) throw new Error("The sample has figures");
	const silent = { ...one, number: null, value: "geen gegevens", sentence: "Er zijn geen gegevens" };
	const glance = (figures: (typeof one)[]) => read(build({ figures }).glance.blocks);
	expect(glance([silent, ...rest])).not.toContain("geen gegevens");
	expect(glance([silent, ...rest])).toContain("Dit zagen we in de cijfers");
	expect(glance([silent])).not.toContain("Dit zagen we in de cijfers");
});
