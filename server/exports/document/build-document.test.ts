import { describe, expect, test } from "vitest";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { hostileTexts } from "#tests/helpers/hostile-outcome.ts";
import { large, largeOutcome } from "#tests/helpers/large-outcome.ts";
import { build, chapter, read } from "#tests/helpers/read-document.ts";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { buildDocument } from "./build-document.ts";
import type { OutcomeDocument } from "./document.ts";

const nothing: Partial<Outcome> = {
	present: { groups: [], total: null, correction: null, throughPaper: 0, organisations: [], absent: [] },
	vision: [],
	lookback: null,
	figures: [],
	heard: [],
	themes: [],
	choice: { shown: false, voters: null, stickers: 0 },
	agreements: [],
	rights: [],
	confirmations: [],
	summaries: [],
};

describe("the document", () => {
	test("has its chapters in the order of the evening", () => {
		const { glance, chapters } = build();
		expect([glance.title, ...chapters.map(({ title }) => title)]).toEqual([
			"In een oogopslag",
			"Wie waren er, wie ontbraken",
			"Onze visie in deze wijk",
			"Terugblik",
			"Wat gaat goed en houden we",
			"Wat we zagen: cijfers",
			"Wat we hoorden",
			"Wat het kan betekenen",
			"Wat we kozen, en wat niet",
			"Wijkafspraken",
			"Gevraagde extra inzet en wie beslist",
			"Doorgegeven aan",
			"Kinderrechtentoets",
			"Open vragen en wie het uitzoekt",
			"Bijlage: bronnen, privacy, begrippen",
		]);
	});

	test("says on every page whether it was adopted", () => {
		expect(build().status).toBe("Concept van 13 november 2026, nog niet vastgesteld");
		const adopted = build({ version: "1.0", adoptedAt: "2026-11-27T10:00:00.000Z" });
		expect(adopted.status).toBe("Versie 1.0, vastgesteld op 27 november 2026");
		expect(adopted.concept).toBe(false);
	});

	test("says so in a sentence where there is nothing, and leaves no table empty", () => {
		const document = build(nothing);
		for (const { title, blocks } of [document.glance, ...document.chapters]) {
			expect(read(blocks).trim(), title).not.toBe("");
			for (const block of blocks) if (block.type === "table") expect(block.rows.length).toBeGreaterThan(0);
		}
		expect(read(chapter(document, "Onze visie in deze wijk").blocks)).toContain("nog geen visie");
		expect(read(chapter(document, "Terugblik").blocks)).toContain("geen afspraken van een eerdere wijkavond");
		expect(read(chapter(document, "Kinderrechtentoets").blocks)).toContain("nog niet langs de rechten");
		expect(read(document.glance.blocks)).toContain("minder dan 5 mensen");
	});

	test("gives every column of a table its part of the width", () => {
		const { chapters, glance } = build();
		for (const block of [glance, ...chapters].flatMap(({ blocks }) => blocks)) {
			if (block.type !== "table") continue;
			expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
			for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
		}
	});
});

describe("the first page", () => {
	test("says what was chosen, who pulls it, and the first step with its date", () => {
		const page = read(build().glance.blocks);
		expect(page).toContain("38 mensen");
		for (const text of [
			"Niemand wacht alleen",
			"CJG Noord",
			"14 januari 2027",
			"Gemeente: De gemeente kijkt",
		])
			expect(page).toContain(text);
	});

	test("says beside a figure that it is made up or provisional, as the chapter does", () => {
		expect(read(build().glance.blocks)).toContain("luisterend oor (2024, voorlopig, fictief)");
		expect(read(build().glance.blocks)).toContain("jeugdhulp (2024)");
	});

	test("tells how many spoke on paper, unless that tells of fewer than five", () => {
		const { present } = sampleOutcome();
		const sentences = (throughPaper: number | null) => {
			const document = build({ present: { ...present, throughPaper } });
			return [document.glance, chapter(document, "Wie waren er, wie ontbraken")].map(({ blocks }) =>
				read(blocks),
			);
		};
		for (const text of sentences(12)) expect(text).toContain("Nog 12 mensen deden mee op papier");
		for (const text of sentences(null))
			expect(text).toContain("Groepen van minder dan 5 mensen tellen we niet");
		for (const text of sentences(0)) expect(text).not.toContain("via een bijeenkomst");
	});

	test("cuts long words and points to the agreements that it has no room for", () => {
		const outcome = sampleOutcome();
		const [first] = outcome.agreements;
		if (!first) throw new Error("The sample has agreements");
		const agreements = Array.from({ length: 9 }, () => ({ ...first, goal: hostileTexts.long }));
		const many = build({ agreements });
		expect(read(many.glance.blocks)).toContain("Er zijn nog 4 afspraken");
		expect(read(many.glance.blocks).length).toBeLessThan(2500);
	});
});

describe("figures", () => {
	test("come as a sentence first, then their map, then all of them in a table", () => {
		const { blocks } = chapter(build(), "Wat we zagen: cijfers");
		expect(blocks.map(({ type }) => type)).toEqual([
			"paragraph",
			"picture",
			"paragraph",
			"paragraph",
			"paragraph",
			"picture",
			"table",
		]);
	});

	test("name the year of a comparison when it is another one", () => {
		const outcome = sampleOutcome();
		const [, figure] = outcome.figures;
		if (!figure) throw new Error("The sample has figures");
		figure.comparison = [{ place: "Nederland", value: "10,8%", number: 10.8, periodText: "2023" }];
		const text = read(chapter(build({ figures: outcome.figures }), "Wat we zagen: cijfers").blocks);
		expect(text).toContain("Nederland 10,8% (2023)");
		expect(text).toContain("Zeist-West 7%\n");
	});

	test("have no map where no wijk has a number to show, or where there is no map", () => {
		const outcome = sampleOutcome();
		for (const figure of outcome.figures) for (const one of figure.areas) one.value = { state: "withheld" };
		const pictures = (document: OutcomeDocument) =>
			chapter(document, "Wat we zagen: cijfers").blocks.filter(({ type }) => type === "picture");
		expect(pictures(build({ figures: outcome.figures }))).toEqual([]);
		expect(pictures(buildDocument(sampleOutcome(), null))).toEqual([]);
	});

	test("no change is named where none may be computed", () => {
		const outcome = sampleOutcome();
		const move = outcome.lookback?.items[1]?.figure;
		if (!move) throw new Error("The sample looks back on a figure");
		expect(read(chapter(build(), "Terugblik").blocks)).toContain("toen 8% (2022), nu 7% (2023).");
		move.comparable = false;
		expect(read(chapter(build(outcome), "Terugblik").blocks)).toContain("kun je niet met elkaar vergelijken");
		move.now = null;
		expect(read(chapter(build(outcome), "Terugblik").blocks)).toContain("nog geen nieuwer cijfer");
	});
});

describe("what was said", () => {
	test("stands as a quote where that is allowed, with its translation, and else as a count per theme", () => {
		const text = read(chapter(build(), "Wat we hoorden").blocks);
		expect(text).toContain("“Er is best veel voor ouders in Noord.");
		expect(text).toContain("Vertaling: “Ik wil een plek in de wijk");
		expect(text).toContain("5 keer over: Wachten en snel een label");
		expect(text).toContain("Bijeenkomst Jongerenraad\njongeren\n3 bijdragen\nminder dan 5 mensen");
	});

	test("keeps the language of a quote, so that it is read aloud and set in its own direction", () => {
		const table = chapter(build(), "Wat we hoorden").blocks.find((block) => block.type === "table");
		const blocks = table?.type === "table" ? table.rows.flatMap(({ cells }) => cells.flat()) : [];
		expect(blocks.some((block) => block.language === "ar")).toBe(true);
	});

	test("is spread over rows that fit on a page, each of which says whose words it holds", () => {
		const outcome = sampleOutcome();
		const row = outcome.heard[0];
		if (!row) throw new Error("The sample has heard rows");
		const [quote] = row.lenses["gaat-goed"];
		if (!quote) throw new Error("The sample has a quote");
		row.lenses["gaat-goed"] = Array.from({ length: 40 }, () => quote);
		const { blocks } = chapter(build({ heard: [row] }), "Wat we hoorden");
		const table = blocks.find((block) => block.type === "table");
		const rows = table?.type === "table" ? table.rows : [];
		expect(rows.length).toBeGreaterThan(3);
		for (const { cells } of rows) expect(read(cells[0] ?? [])).toContain("jongeren");
		expect(rows.every(({ whole }) => whole)).toBe(true);
	});

	test("is there in full on a large evening", () => {
		const text = read(chapter(buildDocument(largeOutcome(), null), "Wat we hoorden").blocks);
		for (let at = 1; at <= large.contributions; at++) expect(text).toContain(`“Bijdrage ${at}. `);
	});

	test("votes stay hidden until they are shown", () => {
		const outcome = sampleOutcome();
		const themes = outcome.themes.map((theme) => ({ ...theme, votes: null }));
		const hidden = build({ themes, choice: { shown: false, voters: 29, stickers: 12 } });
		const text = read(chapter(hidden, "Wat we kozen, en wat niet").blocks);
		expect(text).toContain("nog niet getoond");
		expect(text).not.toMatch(/Stemmen|29|12/);
	});
});

describe("pages to hand out", () => {
	test("there is always one in Dutch, made of the agreements when nobody wrote it", () => {
		const [dutch, arabic] = build().handouts;
		expect(dutch?.language).toBe("nl");
		expect(read(dutch?.blocks ?? [])).toContain("3. Niemand wacht alleen");
		expect(read(dutch?.blocks ?? [])).toContain("Dit is een concept.");
		expect(arabic?.language).toBe("ar");
		expect(arabic?.blocks.every((block) => "language" in block && block.language === "ar")).toBe(true);
	});

	test("an agreement has one number, also where what is passed on stands apart", () => {
		const [first, second] = sampleOutcome().agreements;
		if (!first || !second) throw new Error("The sample has agreements");
		const passedOn = {
			...second,
			kind: "doorgeven" as const,
			passedTo: "gemeente" as const,
			goal: "Naar boven",
		};
		const document = build({ agreements: [first, passedOn, { ...second, goal: "Daarna" }] });
		const page = read(document.handouts[0]?.blocks ?? []);
		const whole = read(chapter(document, "Wijkafspraken").blocks);
		for (const words of [page, whole]) expect(words).toContain("3. Daarna");
		expect(whole).toContain("2. Naar boven");
		expect(page).toContain("2. Gemeente: Naar boven");
	});

	test("names of organisations stay apart, though they hold commas", () => {
		const organisations = ["Gemeente Zeist", "Gemeente Zeist, wijkmanager", "Politie, wijkagent"];
		const document = build({ present: { ...sampleOutcome().present, organisations } });
		expect(read(chapter(document, "Wie waren er, wie ontbraken").blocks)).toContain(
			"Gemeente Zeist; Gemeente Zeist, wijkmanager; Politie, wijkagent.",
		);
	});

	test("what there is no room for is counted, there and on the first page", () => {
		const [first] = sampleOutcome().agreements;
		if (!first) throw new Error("The sample has agreements");
		const many = (count: number, kind: "uitproberen" | "doorgeven") =>
			Array.from({ length: count }, () => ({ ...first, kind }));
		const { handouts, glance } = build({ agreements: [...many(8, "uitproberen"), ...many(6, "doorgeven")] });
		const page = read(handouts[0]?.blocks ?? []);
		expect(page).toContain("En nog 3 andere.");
		expect(page).toContain("En nog 4 andere.");
		expect(read(glance.blocks)).toContain("En nog 4 andere.");
		expect(read(build().handouts[0]?.blocks ?? [])).not.toContain("En nog");
	});

	test("what somebody wrote in Dutch takes the place of what was made", () => {
		const text = [{ type: "paragraph" as const, runs: [{ text: "Zo zeggen wij het zelf." }] }];
		const { handouts } = build({
			summaries: [
				{ language: "tr", text: [] },
				{ language: "nl", text },
			],
		});
		expect(handouts.map(({ language }) => language)).toEqual(["nl"]);
		expect(read(handouts[0]?.blocks ?? [])).toBe("Zo zeggen wij het zelf.");
	});
});

test("the promise about small numbers is about figures and people, not about votes and stickers", () => {
	const text = read(chapter(build(), "Bijlage: bronnen, privacy, begrippen").blocks);
	expect(text).not.toContain("Een getal over minder dan 5 mensen");
	expect(text).toContain("Een cijfer over de wijk of de gemeente laten we niet zien");
	expect(text).toContain("Hoeveel stemmen, stickers en bijdragen er waren, laten we wel zien.");
});
