import { describe, expect, test } from "vitest";
import type { RawFigure } from "#app/domain/figure/figures.ts";
import type { PastAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import type { FigureMove } from "#app/domain/outcome/outcome-figure.ts";
import { loader as loadPage } from "#app/routes/evening/session-lookback.tsx";
import { findOutcome } from "#db/queries/outcomes.server.ts";
import { findSession, upsertMember } from "#db/queries/sessions.server.ts";
import { loadFigureMoves } from "#server/outcome/figure-move.server.ts";
import { loadLookback } from "#server/outcome/lookback.server.ts";
import { createAgreement, done, type Evening, type Guest, holdEvening } from "#tests/helpers/evening.ts";
import { release } from "#tests/helpers/release.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const nextYear = new Date("2027-11-11T19:00:00Z");
const house = await houseForTests();

/** An evening with these agreements, adopted. @returns also the ids of the agreements */
async function adopted(
	agreements: Record<string, unknown>[],
): Promise<{ evening: Evening; items: string[] }> {
	const evening = await holdEvening(house, { phase: "agree" });
	const items: string[] = [];
	for (const fields of agreements) items.push(await createAgreement(evening, fields));
	await done(evening.does(evening.facilitator, "adopt"));
	return { evening, items };
}

/** What an evening opens with whose last year's evening is `previous`. */
const opensWith = (previous: Evening | null) =>
	loadLookback(house.db, { previousId: previous?.id ?? null }, nextYear);

/** How the figure moved that an agreement of this year watches. */
async function moveOf(indicator: string, now = nextYear): Promise<FigureMove | undefined> {
	const { evening, items } = await adopted([{ goal: "Samen kijken", indicator }]);
	return movesOf(evening, now).then((moves) => moves.get(items[0] ?? ""));
}

async function movesOf(evening: Evening, now = nextYear): Promise<Map<string, FigureMove>> {
	const outcome = await findOutcome(house.db, evening.id);
	if (!outcome) throw new Error("Nothing is adopted");
	return loadFigureMoves(house.db, outcome, now);
}

/** A release of one figure, of Noord by default, that everybody sees from the first of January 2027 on. */
async function published(
	indicator: string,
	period: string,
	value: number,
	{ place = "zeist-noord", caveats = [] }: Partial<Pick<RawFigure, "place" | "caveats">> = {},
): Promise<void> {
	const figure = { indicator, place, period, value, caveats };
	await release(house.db, `${indicator} ${period} ${value}`, "2027-01-01", [figure]);
}

describe("an evening opens with last year's agreements", () => {
	test("there are none without an earlier evening, or when nothing was adopted there", async () => {
		expect(await opensWith(null)).toBe(null);
		expect(await opensWith(await holdEvening(house, { phase: "agree" }))).toBe(null);
	});

	test("each tells how it goes by its newest report, with the reason or the answer", async () => {
		const { evening, items } = await adopted([
			{ goal: "Samen eten", action: "Elke maand", lead: "Buurthuis", kind: "behouden" },
			{ goal: "Het veld open", lead: "Sportclub" },
			{ goal: "Kortere wachttijd", kind: "doorgeven" },
		]);
		const [meals, , waiting] = items;
		const report = (item: string | undefined, state: string, note = "") =>
			evening.does(evening.facilitator, "report-progress", { item, state, note });
		await report(meals, "loopt");
		await report(meals, "gestopt", "De kok is verhuisd.");
		await report(waiting, "doorgegeven", "De gemeente antwoordt in mei.");

		const lookback = await opensWith(evening);
		expect(lookback).toMatchObject({ title: "Wijkavond Zeist-Noord", heldOn: "2026-11-12" });
		expect(lookback?.items).toEqual<PastAgreement[]>([
			{
				kind: "behouden",
				goal: "Samen eten",
				action: "Elke maand",
				lead: "Buurthuis",
				state: "gestopt",
				note: "De kok is verhuisd.",
				figure: null,
			},
			{
				kind: "verbeteren",
				goal: "Het veld open",
				action: "",
				lead: "Sportclub",
				state: null,
				note: "",
				figure: null,
			},
			{
				kind: "doorgeven",
				goal: "Kortere wachttijd",
				action: "",
				lead: "",
				state: "doorgegeven",
				note: "De gemeente antwoordt in mei.",
				figure: null,
			},
		]);
	});

	test("it is the newest adopted version, and not what is changed after it", async () => {
		const { evening, items } = await adopted([{ goal: "Eerst zo" }]);
		await evening.does(evening.facilitator, "reopen-agenda");
		await evening.does(evening.facilitator, "set-agenda-item", { item: items[0], goal: "Toen zo" });
		expect((await opensWith(evening))?.items.map((item) => item.goal)).toEqual(["Eerst zo"]);
		await evening.does(evening.facilitator, "adopt");
		expect((await opensWith(evening))?.items.map((item) => item.goal)).toEqual(["Toen zo"]);
	});

	test("the evening of the year before is the one that the facilitator named", async () => {
		const { evening: before } = await adopted([{ goal: "Van vorig jaar" }]);
		const evening = await holdEvening(house);
		await evening.does(evening.facilitator, "prepare-session", { previous: before.id });
		const session = await findSession(house.db, evening.id);
		const lookback = session && (await loadLookback(house.db, session, nextYear));
		expect(lookback?.items).toMatchObject([{ goal: "Van vorig jaar" }]);
	});
});

describe("an earlier evening of which nothing was adopted", () => {
	const open = async ({ id }: Evening, who: Guest) =>
		loadPage(asked(await who.actor(), `/sessies/${id}/terugkijken`, { id }));

	test("has its address for a facilitator who was there, and for nobody else", async () => {
		const before = await holdEvening(house, { phase: "agree" });
		const evening = await holdEvening(house);
		const { facilitator } = evening;
		const partner = await evening.account("partner");
		for (const { id } of [facilitator, partner]) {
			await upsertMember(house.db, { sessionId: before.id, accountId: id, role: "partner" });
		}
		await done(evening.does(facilitator, "prepare-session", { previous: before.id }));
		expect((await open(evening, facilitator)).page.previous).toMatchObject({ href: `/sessies/${before.id}` });
		const newHere = await evening.account("facilitator", "facilitator");
		for (const who of [newHere, partner, await evening.joins("ouder")]) {
			const sent = await open(evening, who);
			expect(sent.page).toEqual({
				lookback: null,
				previous: { title: "Wijkavond Zeist-Noord", heldOn: "2026-11-12", href: null },
			});
			expect(JSON.stringify(sent)).not.toContain(before.id);
		}
	});
});

describe("the figure beside an agreement", () => {
	test("has not moved while no newer period is published, however old it gets", async () => {
		const move = await moveOf("kinderen-uitkeringsgezin");
		expect(move).toEqual({
			indicator: "kinderen-uitkeringsgezin",
			label: expect.stringContaining("uitkering"),
			unit: "percentage",
			// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
			then: { value: "7%", number: 7, period: "2023" },
			now: null,
			age: 4,
			comparable: false,
		});
	});

	test("is compared with its newest published value, with the age of that one", async () => {
		const { evening, items } = await adopted([{ goal: "Minder armoede", indicator: "wmo-clienten" }]);
		await published("wmo-clienten", "2025", 741);
		expect((await movesOf(evening)).get(items[0] ?? "")).toMatchObject({
			// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
			then: { value: "760", period: "2024" },
			now: { value: "741", period: "2025" },
			age: 2,
			comparable: true,
		});
		const underEmbargo = await movesOf(evening, new Date("2026-12-31T12:00:00Z"));
		expect(underEmbargo.get(items[0] ?? "")).toMatchObject({ now: null, comparable: false });
	});

	test("is not compared across a break in the series", async () => {
		const { evening } = await adopted([{ goal: "Eerder hulp", indicator: "jeugdhulp-clienten" }]);
		await published("jeugdhulp-clienten", "2025", 601, { caveats: [{ kind: "reeksbreuk" }] });
		await published("jeugdhulp-clienten", "2026", 612);
		const [move] = (await movesOf(evening)).values();
		expect(move).toMatchObject({
			now: { value: "612", period: "2026" },
			comparable: false,
		});
	});

	test("is not compared when one of the two is not shown", async () => {
		const { evening } = await adopted([
			{ goal: "Meer ontmoeten", indicator: "wor-jeugd" },
			{ goal: "Minder alleen", indicator: "wor-volwassenen" },
		]);
		await published("wor-jeugd", "2026", 2);
		await published("wor-volwassenen", "2026", 3);
		expect([...(await movesOf(evening)).values()]).toMatchObject([
			// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
			{ then: { value: "18" }, now: { value: "minder dan 5" }, comparable: false },
			// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
			{ then: { value: "64" }, now: { value: "minder dan 5" }, comparable: false },
		]);
	});

	test("is not compared once the value of then was revised", async () => {
		const { evening } = await adopted([{ goal: "Eerder erbij", indicator: "jeugdhulp-0-18" }]);
		await published("jeugdhulp-0-18", "2024", 17.1, { place: "zeist" });
		await published("jeugdhulp-0-18", "2026", 15.2, { place: "zeist" });
		const [move] = (await movesOf(evening)).values();
		// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
		expect(move).toMatchObject({ then: { value: "16,2%" }, now: { value: "15,2%" }, comparable: false });
	});

	test("of the gemeente is not compared with one that the wijk has by now", async () => {
		const { evening } = await adopted([{ goal: "Kleiner", indicator: "gezinnen-uitkering" }]);
		await published("gezinnen-uitkering", "2026", 4);
		const [move] = (await movesOf(evening)).values();
		// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
		expect(move).toMatchObject({ then: { value: "4,2%" }, now: { value: "4%" }, comparable: false });
	});
});
