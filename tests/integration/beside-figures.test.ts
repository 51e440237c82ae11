import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { pictureOf, sharesOfPeople } from "#app/domain/figure/picture.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { listNotes } from "#db/queries/published-notes.server.ts";
import {
	area,
	assessment,
	frameworkNode,
	indicatorNode,
	place,
	placeMember,
	readingNote,
	target,
} from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { release } from "#tests/helpers/release.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const of = { indicator: "wmo-clienten", place: "zeist-noord" };
const today = new Date("2050-11-12T19:00:00Z");

async function card(indicator = of.indicator): Promise<FigureCard> {
	const [found] = await loadFigureCards(db, {
		...{ wijk: "zeist-noord", indicators: [{ indicator }], locale: "nl", beside: true },
		...{ audience: "public" as const, today },
	});
	if (!found) throw new Error(`No card for ${indicator}`);
	return found;
}

const aim = (more: Partial<typeof target.$inferInsert>) =>
	db.insert(target).values({ ...of, period: "2046", basis: "beleid", release: "shown", value: 600, ...more });
const note = (more: Partial<typeof readingNote.$inferInsert>) =>
	db.insert(readingNote).values({
		...{ id: newId(), indicator: of.indicator, period: "2046", kind: "zien", text: { nl: "Iets." } },
		...more,
	});

beforeAll(async () => {
	await release(db, "small", "2045-01-01", [
		{ ...of, period: "2044", value: 3 },
		{ indicator: of.indicator, place: "zeist-west", period: "2044", value: 900 },
	]);
	await release(db, "shown", "2047-01-01", [
		{ ...of, period: "2045", value: 700 },
		{ ...of, period: "2046", value: 640 },
		{ indicator: of.indicator, place: "nederland", period: "2046", value: 620 },
	]);
	await release(db, "later", null, []);
});

describe("targets beside a card", () => {
	test("are those of its figures that are shown, in every year", async () => {
		await aim({ period: "2045", note: { nl: "Er kwam een wachtlijst." } });
		await aim({ verdict: "ja" });
		await aim({ period: "2044", verdict: "nee", note: { nl: "Het waren er drie." } });
		await aim({ place: "zeist-west", value: 1 });
		await aim({ document: "Nog niet openbaar", release: "later" });
		const { targets } = (await card()).beside;
		expect(targets.map(({ period, aim: at, difference }) => [period, at?.value, difference])).toEqual([
			["2045", 600, 100],
			["2046", 600, 40],
		]);
		expect(targets[0]).toMatchObject({ note: "Er kwam een wachtlijst.", said: null });
	});

	test("tell the source's word and what the numbers say", async () => {
		const at = (await card()).beside.targets.find(({ period }) => period === "2046");
		expect(at).toMatchObject({ said: "ja", computed: expect.stringMatching(/^(nee|niet-te-zeggen)$/) });
	});

	test("that are relative are told with the other place, and of the norm a line is drawn", async () => {
		await aim({ basis: "contract", value: null, relativeTo: "nederland" });
		const relative = (await card()).beside.targets.find(({ basis }) => basis === "contract");
		expect(relative).toMatchObject({ aim: { place: "Nederland" }, difference: 20 });
		const picture = pictureOf(await card("plan-na-gesprek-sociaal-team"));
		expect(picture).toMatchObject({ kind: "duration", norms: [{ basis: "wettelijke-norm", value: 42 }] });
	});
});

test("days until a plan stand beside the legal norm for both groups, and money beside its budget for two years", async () => {
	const plan = pictureOf(await card("plan-van-aanpak"));
	const rows = plan && "rows" in plan ? plan.rows : [];
	expect(rows.map(({ part, value, verdict }) => [part, value, verdict])).toEqual([
		["Sociaal Team", { state: "shown", value: 34 }, "ja"],
		["CJG", { state: "shown", value: 60 }, "nee"],
	]);
	const { budgets, targets } = (await card("jongerenwerk-kosten")).beside;
	expect(targets.map(({ period, difference }) => [period, difference])).toEqual([
		["2024", 15_000],
		["2025", -500],
	]);
	expect(budgets.map(({ period, fictional, whole }) => [period, fictional, whole?.difference])).toEqual([
		["2024", true, 15_000],
		["2025", true, -500],
	]);
	expect(budgets[0]?.rows.map(({ label, difference }) => [label, difference])).toEqual([
		["jongerenwerkers", 11_000],
		["zalen en velden", -2_000],
		["activiteiten", 6_000],
	]);
});

test("the demo's table has a judgement, and a series of months whose tail is not complete", async () => {
	expect((await card("wor-jeugd")).beside.assessment).toMatchObject({
		colour: "amber",
		words: expect.stringMatching(/^Fictief/),
	});
	const visits = await card("inloop-bezoeken");
	expect(visits).toMatchObject({ period: "2025-10", fictional: true });
	expect(visits.trend.map(({ completeUntil }) => completeUntil).filter(Boolean)).toEqual(["2025-12-10"]);
	expect(visits.trend).toHaveLength(24);
});

test("notes beside a card are about what it shows", async () => {
	const evening = await holdEvening(house);
	await note({ text: { nl: "Er zijn er minder." } });
	await note({ text: { nl: "Heel weinig." }, period: "2044" });
	await note({ text: { nl: "Van een ander." }, place: "zeist-west" });
	await note({ text: { nl: "Altijd." }, period: null, kind: "verklaring", sessionId: evening.id });
	await note({ text: { nl: "Uit gebruik." }, retired: true });
	const { notes } = (await card()).beside;
	expect(notes.map(({ text }) => text).sort()).toEqual(["Altijd.", "Er zijn er minder."]);
	expect(notes.find(({ text }) => text === "Altijd.")?.evening).toMatchObject({ wijk: expect.any(String) });
	expect(notes.find(({ text }) => text === "Er zijn er minder.")?.evening).toBeNull();
});

test("a note about everywhere is told nowhere while one of its numbers is held back, beside a card as in the list", async () => {
	const text = { nl: "In West drie keer zo veel." };
	await note({ text, period: "2040" });
	const told = async () => {
		const listed = await listNotes(db, { audience: "public", today, indicator: of.indicator });
		return [listed, (await card()).beside.notes].map((notes) =>
			notes.some(({ text: said }) => said === text.nl || JSON.stringify(said) === JSON.stringify(text)),
		);
	};
	const both = (west: number) => [
		{ ...of, period: "2040", value: 300 },
		{ indicator: of.indicator, place: "zeist-west", period: "2040", value: west },
	];
	await release(db, "open-2040", "2041-01-01", both(900));
	expect(await told()).toEqual([true, true]);
	await release(db, "small-2040", "2042-01-01", both(3));
	expect(await told()).toEqual([false, false]);
});

test("a card tells the newest judgement of what it hangs under, and none where nobody judged", async () => {
	expect((await card()).beside.assessment).toBeNull();
	const [tie] = await db.select().from(indicatorNode).where(eq(indicatorNode.indicator, of.indicator));
	const judged = (period: string, colour: "green" | "red", at = of.place) =>
		db.insert(assessment).values({
			...{ node: tie?.node ?? "", place: at, period, colour, words: { nl: `Oordeel ${period}` } },
		});
	await judged("2045", "green");
	await judged("2046", "red");
	await judged("2047", "green", "zeist-west");
	expect((await card()).beside.assessment).toMatchObject({ colour: "red", words: "Oordeel 2046" });
});

test("a judgement of one number alone is not told beside that number where it is not shown", async () => {
	const { indicator } = of;
	const node = "jeugd-alleen";
	const [framework] = await db.select({ id: frameworkNode.framework }).from(frameworkNode).limit(1);
	await db.insert(frameworkNode).values({
		...{ id: node, framework: framework?.id ?? "", kind: "goal", code: "alleen", label: { nl: "Alleen" } },
		position: 99,
	});
	await db.insert(indicatorNode).values({ indicator, node });
	await db.insert(assessment).values({
		...{ node, place: of.place, period: "2048", colour: "red", words: { nl: "Slecht." } },
	});
	const colour = async () => (await card(indicator)).beside.assessment?.words;
	await release(db, "alone-open", "2049-01-01", [{ indicator, place: of.place, period: "2048", value: 300 }]);
	expect(await colour()).toBe("Slecht.");
	await release(db, "alone-small", "2049-06-01", [{ indicator, place: of.place, period: "2048", value: 3 }]);
	expect(await colour()).not.toBe("Slecht.");
	await db.insert(indicatorNode).values({ indicator: "jongeren-gestrest", node });
	expect(await colour()).toBe("Slecht.");
});

test("money is told with its amounts, and with the inhabitants over the same parts", async () => {
	const found = await card("kosten-aandeel-laag");
	expect(found.parts.map(({ divided }) => divided?.numerator)).toEqual([5624393, 10818052, 40908672]);
	expect(pictureOf(found)).toMatchObject({ kind: "shares" });
	expect(sharesOfPeople(found)?.map(({ share }) => share)).toEqual([80, 11, 9]);
	expect(found.beside.account).toContain("ZorgNed");
});

test("a group that a rate is compared with has its members of that year", async () => {
	await db.insert(place).values({
		...{ id: "vergelijkbaar", level: "groep", name: "Vergelijkbare gemeenten", shortName: "Vergelijkbaar" },
	});
	await db.insert(area).values({ place: "vergelijkbaar", year: 2025, code: "GR9" });
	await db.insert(placeMember).values([
		{ group: "vergelijkbaar", year: 2020, member: "soest" },
		{ group: "vergelijkbaar", year: 2023, member: "druten" },
		{ group: "vergelijkbaar", year: 2049, member: "soest" },
	]);
	await release(db, "group", "2026-01-05", [
		{ indicator: "jongeren-gestrest", place: "vergelijkbaar", period: "2023", value: 48 },
	]);
	const found = await card("jongeren-gestrest");
	expect(found.comparison.map((one) => one.place.name)).toEqual([
		...["GGD-regio Utrecht", "Nederland", "Vergelijkbare gemeenten"],
	]);
	expect(found.beside.members.vergelijkbaar).toEqual({ year: 2023, names: ["Druten"] });
});
