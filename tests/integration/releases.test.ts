import { readFileSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { type Audience, plainFigure } from "#app/domain/figure/figures.ts";
import { describeFigureRefs, resolveFigureRef } from "#db/queries/figure-refs.server.ts";
import { listFigures, loadFigureCards } from "#db/queries/figures.server.ts";
import { loadPublished } from "#db/queries/published.server.ts";
import { registerMoment } from "#db/queries/register.server.ts";
import { moveRelease, showToSessions } from "#db/queries/release-states.server.ts";
import { insertDraft, insertDraftFigures, publishDraft } from "#db/queries/releases.server.ts";
import { publishedFigure } from "#db/schema/index.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { release } from "#tests/helpers/release.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const today = new Date("2026-11-12T19:00:00Z");
const everybody = { audience: "public", today } as const;
const house = await houseForTests();
const { db } = house;

describe("a release", () => {
	const key = { indicator: "wmo-clienten", place: "zeist-west", period: "2024", breakdown: "" };
	const asked = { indicator: "wmo-clienten", area: "WK035503", period: "2024", ...everybody };
	const later = { ...everybody, today: new Date("2026-11-20T00:00:00Z") };

	/** What every query of figures gives for this key, with the release that it came in. */
	async function read() {
		const [shown] = await loadFigureCards(db, {
			wijk: key.place,
			indicators: [{ indicator: key.indicator, period: key.period }],
			locale: "nl",
			...later,
		});
		const [listed] = await listFigures(db, { ...asked, ...later });
		const found = await resolveFigureRef(db, { ...asked, ...later });
		const published = (await loadPublished(db, later, [key.indicator])).figures;
		const overview = published.find((one) => one.place === key.place && one.period === key.period);
		return [shown?.ref.release, listed?.release, found?.release, overview?.release];
	}

	/** What is told of a contribution that was written about this key in a release. */
	async function described(of: string) {
		const [found] = await describeFigureRefs(db, [{ ...key, release: of }], { ...later, locale: "nl" });
		return { value: found?.value, revised: found?.revised };
	}

	test("that was left half-way is read by nobody, and makes room for the next attempt", async () => {
		const before = await read();
		expect(before).toEqual(Array(4).fill(before[0]));
		const about = { id: "half-way", source: "demo", label: "", publicFrom: new Date("2026-11-15") };
		const stored = { ...key, release: about.id, ...plainFigure, value: 901 };
		await insertDraft(db, about);
		await insertDraftFigures(db, [
			{
				raw: stored,
				published: { ...stored, state: "shown", lessThan: null, reason: null, periodEnd: "2024-12-31" },
			},
		]);
		expect(await read()).toEqual(before);
		expect(await resolveFigureRef(db, { ...asked, ...later, release: about.id })).toBeNull();
		expect((await described(about.id)).value).toBeNull();
		expect((await described(before[0] ?? "")).revised).toBeNull();

		await release(db, about.id, "2026-11-15", [{ ...key, value: 902 }]);
		expect(await read()).toEqual(Array(4).fill(about.id));
		expect(await described(about.id)).toEqual({ value: { state: "shown", value: 902 }, revised: null });
	});

	test("that is undone is read by nobody, and the one before shows again", async () => {
		const before = await read();
		await release(db, "undone", "2026-11-16", [{ ...key, value: 903 }]);
		expect(await read()).toEqual(Array(4).fill("undone"));
		await moveRelease(db, "undone", "undone");
		expect(await read()).toEqual(before);
		expect(await resolveFigureRef(db, { ...asked, ...later, release: "undone" })).toBeNull();
		expect((await described("undone")).value).toBeNull();
		expect((await described(before[0] ?? "")).revised).toBeNull();
	});

	test("that was protected before another one was undone is protected anew", async () => {
		await release(db, "taken-back", "2026-11-16", [{ ...key, value: 903 }]);
		const about = { id: "overtaken", source: "demo", label: "", publicFrom: null };
		const protectedAt = await registerMoment(db);
		await insertDraft(db, about);
		await moveRelease(db, "taken-back", "undone");
		expect(await publishDraft(db, about.id, protectedAt)).toBe(false);
		expect(await publishDraft(db, about.id, await registerMoment(db))).toBe(true);
	});

	test("that is published stays as it is when its id is used again", async () => {
		await release(db, "once", "2026-11-17", [{ ...key, value: 904 }]);
		await expect(release(db, "once", "2026-11-17", [{ ...key, value: 905 }])).rejects.toThrow();
		expect((await described("once")).value).toEqual({ state: "shown", value: 904 });
	});

	test("with several thousand figures comes in whole, each with its own protection", async () => {
		const years = Array.from({ length: 300 }, (_, n) => String(1700 + n));
		const places = ["zeist", "zeist-noord", "zeist-oost", "zeist-west", "zeist-centrum", "den-dolder"];
		// In every thirtieth year Oost has too few.
		const isSmall = (n: number) => n % 30 === 0;
		const counts = (n: number) => ({
			"zeist-oost": isSmall(n) ? 2 : 1_000 + n,
			"zeist-noord": 1_000 + n,
			"zeist-west": 2_000 + n,
			"zeist-centrum": 3_000 + n,
			"den-dolder": 4_000 + n,
		});
		const countIn = (place: string, n: number) =>
			Object.entries(counts(n)).reduce(
				(sum, [of, count]) => sum + (place === "zeist" || place === of ? count : 0),
				0,
			);
		const many = ["jeugdhulp-clienten", "wmo-clienten"].flatMap((indicator) =>
			years.flatMap((period, n) =>
				places.map((place) => ({ indicator, place, period, value: countIn(place, n) })),
			),
		);
		await release(db, "many", "2026-01-02", many);
		const published = (await listFigures(db, everybody)).filter((one) => one.release === "many");
		expect(published).toHaveLength(many.length);
		const known = new Map(published.map((one) => [`${one.indicator} ${one.place} ${one.period}`, one.value]));
		for (const { indicator, place, period, value } of many) {
			const hidden = isSmall(Number(period) - 1700) && place === "zeist-noord";
			const told =
				value < 5
					? { state: "small", lessThan: 5 }
					: hidden
						? { state: "withheld" }
						: { state: "shown", value };
			expect(known.get(`${indicator} ${place} ${period}`)).toEqual(told);
		}
	});

	test("that is named for an evening is seen there, and by everybody once that evening has closed", async () => {
		const evening = await holdEvening(house, { phase: "close" });
		const elsewhere = await holdEvening(house);
		const before = (await loadPublished(db, later, [key.indicator])).figures;
		await release(db, "for-one", null, [{ ...key, value: 907 }]);
		await showToSessions(db, "for-one", [evening.id]);
		const seenBy = async (audience: Audience) =>
			(await listFigures(db, { ...key, audience, today: new Date() })).find(
				({ place }) => place === key.place,
			)?.release;
		expect(await seenBy({ sessions: [evening.id] })).toBe("for-one");
		expect(await seenBy({ sessions: [elsewhere.id] })).not.toBe("for-one");
		expect((await loadPublished(db, later, [key.indicator])).figures).toEqual(before);

		expect((await evening.does(evening.facilitator, "close-session")).ok).toBe(true);
		expect(await seenBy("public")).toBe("for-one");
	});

	test("is invisible until it is public, and again when it is undone", async () => {
		await release(db, "embargoed", "2026-12-01", [
			{ indicator: "jeugdhulp-clienten", place: "zeist", period: "2026", value: 98765 },
		]);
		const seen = (at: Date) => listFigures(db, { ...everybody, period: "2026", today: at });
		expect(await seen(today)).toEqual([]);
		expect(await seen(new Date("2026-12-02T00:00:00Z"))).toHaveLength(1);
		await moveRelease(db, "embargoed", "undone");
		expect(await seen(new Date("2026-12-02T00:00:00Z"))).toEqual([]);
	});

	test("leaves a contribution with the value it was written about", async () => {
		const key = { indicator: "wmo-clienten", area: "WK035502", period: "2024", ...everybody };
		const before = await resolveFigureRef(db, key);
		if (!before) throw new Error("wmo-clienten of Noord is not found");
		expect(await describeFigureRefs(db, [before], { ...everybody, locale: "nl" })).toMatchObject([
			{ value: { value: 760 }, revised: null, place: { shortName: "Noord" } },
		]);
		await release(db, "revision", "2026-02-01", [
			{ indicator: "wmo-clienten", place: "zeist-noord", period: "2024", value: 771 },
		]);
		expect(await describeFigureRefs(db, [before], { ...everybody, locale: "nl" })).toMatchObject([
			{ value: { value: 760 }, revised: { value: 771 } },
		]);
		expect(await resolveFigureRef(db, key)).toMatchObject({ release: "revision" });
		expect(await resolveFigureRef(db, { ...key, release: before.release })).toEqual(before);
	});

	test("knows no figure of an unknown area", async () => {
		const key = { indicator: "wmo-clienten", area: "WK999999", period: "2024", ...everybody };
		expect(await resolveFigureRef(db, key)).toBe(null);
	});

	test("takes a card's own part when none is named, and the whole where that is asked for and told", async () => {
		const key = { indicator: "jeugdigen", area: "GM0355", period: "2025-01-01", ...everybody };
		expect(await resolveFigureRef(db, key)).toMatchObject({ breakdown: "leeftijd=4-12" });
		expect(await resolveFigureRef(db, { ...key, breakdown: "" })).toMatchObject({ breakdown: "" });
		const parts = { indicator: "jeugd-verwijzer", area: "GM0355", ...everybody };
		expect(await resolveFigureRef(db, { ...parts, breakdown: "" })).toMatchObject({
			breakdown: "verwijzer=Gemeente (CJG)",
		});
		const whole = { indicator: "jeugdhulp-clienten", area: "GM0355", ...everybody };
		expect(await resolveFigureRef(db, whole)).toMatchObject({ breakdown: "" });
	});

	test("finds what is stored once under both of its names", async () => {
		const asked = { period: "2024", area: "GM0355", ...everybody };
		const part = { indicator: "wor-aanmeldingen", breakdown: "doelgroep=jeugd" };
		const ref = await resolveFigureRef(db, { ...asked, ...part });
		expect(ref).toMatchObject(part);
		const stored = await resolveFigureRef(db, { ...asked, indicator: "wor-jeugd" });
		expect(stored?.release).toBe(ref?.release);
		const described = await describeFigureRefs(
			db,
			[ref, stored].flatMap((one) => one ?? []),
			{ ...everybody, locale: "nl" },
		);
		expect(described.map(({ value }) => value)).toEqual(Array(2).fill({ state: "shown", value: 52 }));
	});
});

describe("the upgrade of a register", () => {
	test("gives each figure the last day of its period", async () => {
		const ends = {
			"1901": "1901-12-31",
			"1901-H1": "1901-06-30",
			"1901-H2": "1901-12-31",
			"1901-01-01": "1901-01-01",
			"1904-02-29": "1904-02-29",
		};
		const figures = Object.keys(ends).map((period) => ({
			indicator: "wmo-clienten",
			place: "zeist",
			period,
			value: 900,
		}));
		await release(db, "of-before", "2026-01-02", figures);
		const ofBefore = eq(publishedFigure.release, "of-before");
		await db.update(publishedFigure).set({ periodEnd: "1800-01-01" }).where(ofBefore);
		const statements = readFileSync("db/migrations/0003_figure_register.sql", "utf8").split(
			"--> statement-breakpoint",
		);
		const fill = statements.find((one) => /^UPDATE "published_figure"/m.test(one)) ?? "";
		await db.execute(sql.raw(fill));
		const filled = await db
			.select({ period: publishedFigure.period, end: publishedFigure.periodEnd })
			.from(publishedFigure)
			.where(ofBefore);
		expect(Object.fromEntries(filled.map(({ period, end }) => [period, end]))).toEqual(ends);
	});
});
