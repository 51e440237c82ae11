import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { countsPeople } from "#app/domain/figure/figures.ts";
import { loadEveningChoices } from "#app/evening/prepare/evening-choices.server.ts";
import { caveatTexts } from "#app/words/figure-text.ts";
import { listDrawnAreas } from "#db/queries/areas.server.ts";
import { listFigures, loadFigureCards } from "#db/queries/figures.server.ts";
import { listIndicators, listOwnIndicators } from "#db/queries/indicators.server.ts";
import { indicator, seriesBreak, source } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { release } from "#tests/helpers/release.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const today = new Date("2026-11-12T19:00:00Z");
const everybody = { audience: "public", today } as const;
const { db } = await houseForTests();

async function card(
	indicator: string,
	more: { period?: string; breakdown?: string } = {},
): Promise<FigureCard> {
	const [found] = await loadFigureCards(db, {
		wijk: "zeist-noord",
		indicators: [{ indicator, ...more }],
		locale: "nl",
		...everybody,
	});
	if (!found) throw new Error(`No card for ${indicator}`);
	return found;
}

describe("a wijk's evening", () => {
	test("has a card of each indicator with a figure of the wijk or its gemeente", async () => {
		const shown = new Map((await listOwnIndicators(db)).map((one) => [one.id, one.shownBreakdown]));
		const own = (await listFigures(db, { ...everybody, indicators: [...shown.keys()] })).filter(
			({ place, value }) => ["zeist-noord", "zeist"].includes(place) && value.state !== "missing",
		);
		const told = new Set(
			own.filter((one) => one.breakdown === shown.get(one.indicator)).map((one) => one.indicator),
		);
		expect(told.size).toBeGreaterThan(40);
		for (const id of told) expect((await card(id)).wijk.id).toBe("zeist-noord");
	});

	test("shows the whole of a figure where the part that its cards show is not told, and so does the choice", async () => {
		expect((await card("jeugdigen")).ref.breakdown).toBe("leeftijd=4-12");
		const coverage = async () =>
			(await loadEveningChoices(db)).figures.find(({ id }) => id === "kosten-aandeel-laag")?.coverage;
		expect((await card("kosten-aandeel-laag")).ref).toMatchObject({ breakdown: "laag=aanvullende-zorg" });
		expect(await coverage()).toMatchObject({ "zeist-noord": "gemeente" });
		const hidden = "laag=nergens";
		await db.update(indicator).set({ shownBreakdown: hidden }).where(eq(indicator.id, "kosten-aandeel-laag"));
		expect(await coverage()).toMatchObject({ "zeist-noord": "none" });
		await release(db, "whole", "2026-01-02", [
			{ indicator: "kosten-aandeel-laag", place: "zeist-noord", period: "2024", value: 100 },
		]);
		expect((await card("kosten-aandeel-laag")).ref).toMatchObject({ place: "zeist-noord", breakdown: "" });
		expect(await coverage()).toMatchObject({ "zeist-noord": "own" });
	});

	test("chooses from nothing that only another gemeente has a figure of", async () => {
		const choices = (await loadEveningChoices(db)).figures.map(({ id }) => id);
		expect(choices).toContain("ceo-cjg-tijdig");
		for (const foreign of ["jongeren-met-jeugdzorg", "vt-meldingen", "klachten-sociaal-team"]) {
			expect(choices).not.toContain(foreign);
			expect((await listIndicators(db)).map(({ id }) => id)).toContain(foreign);
		}
		const own = (await listFigures(db, everybody)).filter(({ place }) => place.startsWith("zeist"));
		expect(choices).toEqual(expect.arrayContaining([...new Set(own.map((one) => one.indicator))]));
	});

	test("sees the wijk's own figure on the map of five wijken", async () => {
		const found = await card("kinderen-uitkeringsgezin");
		expect(found).toMatchObject({
			fallback: false,
			value: { state: "shown", value: 7 },
			period: "2023",
			age: 3,
		});
		expect(found.areas.map((area) => [area.place.code, area.value])).toEqual([
			["WK035501", { state: "shown", value: 2 }],
			["WK035502", { state: "shown", value: 7 }],
			["WK035503", { state: "shown", value: 7 }],
			["WK035504", { state: "shown", value: 3 }],
			["WK035505", { state: "shown", value: 2 }],
		]);
		expect((await listDrawnAreas(db)).map((area) => area.code)).toEqual(
			found.areas.map((area) => area.place.code),
		);
	});

	test("gets the gemeente's figure, said so, where the wijk has none", async () => {
		const found = await card("jongeren-gestrest");
		expect(found).toMatchObject({ fallback: true, perWijk: false, place: { id: "zeist" } });
		expect(found.comparison.map((one) => [one.place.name, one.value])).toEqual([
			["GGD-regio Utrecht", { state: "shown", value: 47.8 }],
			["Nederland", { state: "shown", value: 50.2 }],
		]);
	});

	test("never sees figures about other people side by side", async () => {
		expect(await card("gezinnen-uitkering")).toMatchObject({ comparison: [], leftOut: ["Nederland"] });
		expect((await card("kinderen-uitkeringsgezin")).comparison).toEqual([]);
	});

	test("reads which comparison is from another year", async () => {
		const { comparison } = await card("jeugdhulp-0-23");
		expect(comparison).toMatchObject([{ place: { name: "Nederland" }, period: "2023", otherPeriod: true }]);
	});

	test("compares a count with nothing but the whole it is part of", async () => {
		const found = await card("jeugdhulp-clienten");
		expect(found.comparison).toMatchObject([{ place: { name: "Zeist" }, whole: true }]);
		expect(found.trend.map((point) => [point.period, point.value])).toEqual([
			["2023", { state: "shown", value: 645 }],
			["2024", { state: "shown", value: 640 }],
		]);
		expect(found.areas.at(-1)).toMatchObject({ place: { level: "overig" }, value: { value: 30 } });
	});

	test("follows a count over whole years only, and a rate over half years too", async () => {
		expect((await card("wor-aanmeldingen", { period: "2024" })).trend.map((one) => one.period)).toEqual([
			"2024",
		]);
		expect((await card("begeleiding-basis")).trend.map((one) => one.period)).toEqual([
			"2021",
			"2022",
			"2023",
			"2024-H1",
		]);
		const [half] = (await card("begeleiding-basis")).trend.slice(-1);
		expect(half).toMatchObject({ breakBefore: true, countedFrom: null });
	});
});

describe("a figure that was counted otherwise from a period on", () => {
	const registered = (indicator: string, more: Partial<typeof seriesBreak.$inferInsert> = {}) =>
		db.insert(seriesBreak).values({
			...{ id: newId(), indicator, period: "2024", kind: "system" },
			...{ text: { nl: "nieuw systeem", en: "new system" }, ...more },
		});
	const ofTrend = ({ trend }: FigureCard) =>
		trend.map(({ period, breakBefore, countedFrom }) => [period, breakBefore, countedFrom?.text ?? null]);

	test("has an interrupted line, with the reason among what has to be minded", async () => {
		await registered("jeugdhulp-clienten", { place: "zeist-west" });
		await registered("jeugdhulp-clienten", { breakdown: "verwijzer=Huisarts" });
		await registered("jeugdhulp-clienten", { retired: true });
		const whole = [
			["2023", false, null],
			["2024", false, null],
		];
		expect(ofTrend(await card("jeugdhulp-clienten"))).toEqual(whole);
		await registered("jeugdhulp-clienten");
		const found = await card("jeugdhulp-clienten");
		expect(ofTrend(found)).toEqual([whole[0], ["2024", true, "nieuw systeem"]]);
		expect(found.caveats).toContainEqual({ kind: "reeksbreuk", text: "nieuw systeem", since: "2024" });
		expect(inLocale("nl", () => caveatTexts(found))).toContain(
			"Andere telling vanaf 2024: nieuw systeem. Vergelijk de cijfers ervoor en erna niet.",
		);
		const before = await card("jeugdhulp-clienten", { period: "2023" });
		expect(before.caveats.filter(({ kind }) => kind === "reeksbreuk")).toEqual([]);
	});

	test("says so beside a comparison from before", async () => {
		expect((await card("jeugdhulp-0-23")).comparison).toMatchObject([
			{ place: { name: "Nederland" }, period: "2023", countedOtherwise: false },
		]);
		await registered("jeugdhulp-0-23", { place: "nederland" });
		expect((await card("jeugdhulp-0-23")).comparison).toMatchObject([{ countedOtherwise: true }]);
	});
});

describe("small numbers", () => {
	test("while Oost is small one other wijk is not shown, that by which least is lost, and the total stays", async () => {
		const found = await card("wor-jeugd");
		expect(found).toMatchObject({ fallback: false, value: { state: "shown", value: 18 } });
		expect(Object.fromEntries(found.areas.map((area) => [area.place.shortName, area.value]))).toEqual({
			Centrum: { state: "shown", value: 10 },
			Noord: { state: "shown", value: 18 },
			West: { state: "shown", value: 14 },
			Oost: { state: "small", lessThan: 5 },
			"Den Dolder": { state: "withheld" },
		});
		expect(found.comparison).toMatchObject([{ place: { name: "Zeist" }, value: { value: 52 }, whole: true }]);
	});

	test("no count of people below five is shown that its source did not print", async () => {
		const people = (await listIndicators(db)).filter(countsPeople).map((one) => one.id);
		const counts = (await listFigures(db, everybody)).filter((one) => people.includes(one.indicator));
		const shown = counts.filter(({ fictional }) => fictional);
		expect(shown.length).toBeGreaterThan(30);
		for (const { value } of shown) if (value.state === "shown") expect(value.value).toBeGreaterThanOrEqual(5);
		const printed = counts.find(
			({ indicator: id, breakdown }) =>
				id === "participatie-deelnemers" && breakdown === "bijeenkomst=focusgroep-ouders",
		);
		expect(printed?.value).toEqual({ state: "shown", value: 3 });
	});

	test("raw counts that were withheld are in nothing a page or the API is given", async () => {
		const figure = { indicator: "jeugdhulp-clienten", period: "2022" };
		await release(db, "planted", "2026-01-02", [
			{ ...figure, place: "zeist-noord", value: 31337 },
			{ ...figure, place: "zeist-oost", value: 3 },
			{ ...figure, place: "zeist-west", value: 54321 },
			{ ...figure, place: "zeist", value: 31337 + 3 + 54321 },
		]);
		const indicators = (await listIndicators(db)).map((one) => ({ indicator: one.id, period: "2022" }));
		const everything = JSON.stringify([
			await loadFigureCards(db, { wijk: "zeist-noord", indicators, locale: "nl", ...everybody }),
			await loadFigureCards(db, { wijk: "zeist-oost", indicators, locale: "en", ...everybody }),
			await listFigures(db, everybody),
		]);
		expect(everything).toContain("54321");
		expect(everything).not.toContain("31337");
		const counted = (
			await listFigures(db, { indicator: "jeugdhulp-clienten", period: "2022", ...everybody })
		).map((one) => [one.place, one.value]);
		expect(Object.fromEntries(counted)).toEqual({
			zeist: { state: "shown", value: 31337 + 3 + 54321 },
			"zeist-west": { state: "shown", value: 54321 },
			"zeist-noord": { state: "withheld" },
			"zeist-oost": { state: "small", lessThan: 5 },
		});
	});
});

test("what is worked out with a model says so, and has no course over time", async () => {
	const own = { indicator: "jeugdhulp-clienten", place: "zeist-west" };
	await release(db, "course", "2026-01-02", [
		{ ...own, period: "2008", value: 400 },
		{ ...own, period: "2009", value: 500 },
	]);
	const at2009 = async () => {
		const [found] = await loadFigureCards(db, {
			wijk: own.place,
			indicators: [{ indicator: own.indicator, period: "2009" }],
			locale: "nl",
			...everybody,
		});
		return { years: found?.trend.map(({ period }) => period) ?? [], texts: found ? caveatTexts(found) : [] };
	};
	expect((await at2009()).years).toEqual(expect.arrayContaining(["2008", "2009"]));
	await db.update(source).set({ kind: "model" }).where(eq(source.id, "demo"));
	expect(await at2009()).toMatchObject({
		years: [],
		texts: expect.arrayContaining([expect.stringContaining("Geschat met een model")]),
	});
	await db.update(source).set({ kind: "register" }).where(eq(source.id, "demo"));
});
