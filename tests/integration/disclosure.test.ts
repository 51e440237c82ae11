import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { plainFigure, type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import { moveRelease } from "#db/queries/release-states.server.ts";
import { figure, figureRelease, indicator, publishedFigure, source } from "#db/schema/index.ts";
import { stopProtecting } from "#server/disclosure/protect-apart.ts";
import { protectFigures } from "#server/disclosure/protect-figures.server.ts";
import { publishRelease } from "#server/figures/publish-release.server.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const { db } = await houseForTests();

function figures(values: Record<string, number>, more: Partial<RawFigure> = {}): RawFigure[] {
	const key = { indicator: "jeugdhulp-clienten", period: "2030", breakdown: "" };
	return Object.entries(values).map(([place, value]) => ({
		...plainFigure,
		...key,
		place,
		value: rawValue(value),
		...more,
	}));
}

const releaseOf = (id: string, from = "demo") => ({
	id,
	source: from,
	label: id,
	publicFrom: new Date("2026-01-02"),
});
const wijken = { "zeist-noord": 30, "zeist-west": 20, "zeist-centrum": 12, "den-dolder": 8, "zeist-oost": 3 };

async function stored(release: string) {
	const rows = await db.select().from(publishedFigure).where(eq(publishedFigure.release, release));
	return Object.fromEntries(rows.map(({ place, state, reason }) => [place, { state, reason }]));
}

describe("the protection of a release", () => {
	test("is stored with the reason of each cell that is not shown", async () => {
		await publishRelease(db, releaseOf("reasons"), figures({ ...wijken, zeist: 73 }), { here: true });
		expect(await stored("reasons")).toMatchObject({
			zeist: { state: "shown", reason: null },
			"den-dolder": {
				state: "withheld",
				reason: { kind: "protects", cells: ["jeugdhulp-clienten|zeist-oost|2030|"] },
			},
			"zeist-oost": { state: "small", reason: { kind: "small" } },
		});
	});

	test("is the same in a process of its own, which tells how far it is", async () => {
		const given = figures({ ...wijken, zeist: 73 }, { period: "2031" });
		const told: { done: number; of: number }[] = [];
		const apart = await protectFigures(db, releaseOf("apart"), given, {
			onProgress: (one) => told.push(one),
		});
		const here = await protectFigures(db, releaseOf("apart"), given, { here: true });
		expect(apart).toEqual(here);
		expect(apart.protection.cells.map(({ state }) => state)).toContain("withheld");
		expect(told[0]).toEqual({ done: 0, of: 1 });
		expect(told.at(-1)).toEqual({ done: 2, of: 2 });
		await stopProtecting();
	});

	test("knows what a release under embargo tells, and one that was undone", async () => {
		const under = { ...releaseOf("embargo"), publicFrom: new Date("2099-01-01") };
		await publishRelease(db, under, figures({ ...wijken, zeist: 73 }, { period: "2032" }), { here: true });
		const again = figures({ "den-dolder": 8 }, { period: "2032" });
		const { protection } = await protectFigures(db, releaseOf("beside"), again, { here: true });
		expect(protection.cells).toMatchObject([{ state: "withheld", reason: { kind: "as-before" } }]);
		await db.update(figureRelease).set({ state: "undone" }).where(eq(figureRelease.id, "embargo"));
		const after = await protectFigures(db, releaseOf("beside"), again, { here: true });
		expect(after.protection.cells).toMatchObject([{ state: "withheld", reason: { kind: "as-before" } }]);
	});

	test("is made again when another release was published meanwhile", async () => {
		const two = ["at-once-1", "at-once-2"];
		await Promise.all(
			two.map((id, n) =>
				publishRelease(db, releaseOf(id), figures(wijken, { period: `${2040 + n}` }), { here: true }),
			),
		);
		const rows = await db
			.select({ sequence: figureRelease.sequence })
			.from(figureRelease)
			.where(and(inArray(figureRelease.id, two), eq(figureRelease.state, "published")));
		expect(new Set(rows.map(({ sequence }) => sequence)).size).toBe(2);
	});

	test("withholds another wijk where a total would tell the one that its source kept secret, or left out", async () => {
		const of = (period: string, values: Record<string, number>) =>
			figures(values, { indicator: "wmo-clienten", period });
		const four = { zeist: 51, "zeist-centrum": 22, "zeist-noord": 12, "zeist-west": 8, "den-dolder": 7 };
		const [template] = of("2034", { "zeist-oost": 1 });
		const secret = { ...(template ?? expect.fail("no figure")), value: null, missing: "geheim" as const };
		await publishRelease(db, releaseOf("secret"), [...of("2034", four), secret], { here: true });
		const states = Object.values(await stored("secret")).map(({ state }) => state);
		expect(states.sort()).toEqual(["missing", "shown", "shown", "shown", "shown", "withheld"]);
		expect((await stored("secret"))["zeist-oost"]?.state).toBe("missing");
		await publishRelease(db, releaseOf("left-out"), of("2035", four), { here: true });
		expect(Object.values(await stored("left-out")).filter(({ state }) => state === "withheld")).toHaveLength(
			1,
		);
	});

	test("asks consent where a part is all of its whole, and stores nothing before", async () => {
		await db.update(indicator).set({ openZero: true }).where(eq(indicator.id, "wmo-clienten"));
		const of = (value: number, breakdown: string) =>
			figures({ zeist: value }, { indicator: "wmo-clienten", period: "2033", breakdown });
		const given = [...of(30, "soort=a"), ...of(0, "soort=b"), ...of(30, "")];
		await expect(publishRelease(db, releaseOf("all"), given, { here: true })).rejects.toMatchObject({
			code: "consent",
			cells: ["wmo-clienten|zeist|2033|soort=a"],
		});
		expect(await stored("all")).toEqual({});
		await publishRelease(db, releaseOf("all"), given, { here: true, consent: true });
		expect((await stored("all")).zeist?.state).toBe("shown");
	});

	test("shows what a public source printed, and asks for a coarser table where hundreds are small", async () => {
		await db.insert(source).values({ id: "printed", title: "Monitor", publisher: "Gemeente", public: true });
		const small = figures({ "zeist-oost": 4 }, { period: "2034" });
		await publishRelease(db, releaseOf("printed", "printed"), small, { here: true });
		expect((await stored("printed"))["zeist-oost"]?.state).toBe("shown");
		const many = Array.from({ length: 501 }, (_, n) =>
			figures({ zeist: 2 }, { breakdown: `d=v${n}` }),
		).flat();
		await expect(protectFigures(db, releaseOf("many-small"), many, { here: true })).rejects.toMatchObject({
			code: "too-many-small",
		});
	});

	test("never puts a rounded count of another source beside the exact one, also not after an undo", async () => {
		const office = { id: "office", title: "StatLine", publisher: "CBS", rounding: 5 };
		await db.insert(source).values({ ...office, totals: "rounded" });
		const of = (value: number) => figures({ "zeist-oost": value }, { period: "2035" });
		await publishRelease(db, releaseOf("exact-count"), of(12), { here: true });
		const refused = { code: "rounded-beside-exact", cells: ["jeugdhulp-clienten|zeist-oost|2035|"] };
		const rounded = () => publishRelease(db, releaseOf("rounded-count", "office"), of(10), { here: true });
		await expect(rounded()).rejects.toMatchObject(refused);
		await moveRelease(db, "exact-count", "undone");
		await expect(rounded()).rejects.toMatchObject(refused);
		await publishRelease(db, releaseOf("exact-again"), of(13), { here: true });
	});

	test("leaves of a number that too few people answered for only that, where a survey says nothing else of its least", async () => {
		await db.insert(source).values({ id: "asked", title: "Peiling", publisher: "Gemeente", kind: "survey" });
		const of = (place: string, respondents: number) =>
			figures({ [place]: 60 }, { indicator: "kinderen-uitkeringsgezin", period: "2036", respondents });
		const given = [...of("zeist-oost", 49), ...of("zeist-noord", 50)];
		await publishRelease(db, releaseOf("answers", "asked"), given, { here: true });
		const rows = await db.select().from(figure).where(eq(figure.release, "answers"));
		expect(rows.map(({ place, value, missing }) => [place, value, missing])).toEqual([
			["zeist-oost", null, "te-weinig-antwoorden"],
			["zeist-noord", 60, null],
		]);
		expect((await stored("answers"))["zeist-oost"]?.state).toBe("missing");
	});

	test("tells a range or a limit of its source only where that is no small count, or as a public source printed it", async () => {
		const range = (low: number, high: number, period: string) => ({
			...plainFigure,
			indicator: "jeugdhulp-clienten",
			place: "zeist",
			breakdown: "",
			period,
			value: null,
			qualifier: "range" as const,
			low: rawValue(low),
			high: rawValue(high),
		});
		const given = [range(1, 4, "2035"), range(3, 6, "2036"), range(10, 12, "2037")];
		await publishRelease(db, releaseOf("ranges"), given, { here: true });
		const told = async (release: string) =>
			(await db.select().from(publishedFigure).where(eq(publishedFigure.release, release)))
				.sort((a, b) => a.period.localeCompare(b.period))
				.map(({ state, low, value }) => [state, low ?? value]);
		expect(await told("ranges")).toEqual([
			["small", null],
			["withheld", null],
			["range", 10],
		]);
		const limit = { ...range(0, 0, "2038"), qualifier: "less_than" as const, value: rawValue(3) };
		await db
			.insert(source)
			.values({ id: "printed-ranges", title: "Jaarverslag", publisher: "", public: true });
		const printed = [...given, { ...limit, low: null, high: null }];
		await publishRelease(db, releaseOf("printed-ranges", "printed-ranges"), printed, { here: true });
		expect(await told("printed-ranges")).toEqual([
			["range", 1],
			["range", 3],
			["range", 10],
			["shown", 3],
		]);
	});
});
