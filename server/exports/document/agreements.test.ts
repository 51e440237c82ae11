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
