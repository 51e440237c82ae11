import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { loader as figuresLoader } from "#app/routes/api/figures.ts";
import { action as importsAction } from "#app/routes/api/imports.ts";
import { loader as latestLoader } from "#app/routes/api/publications-latest.ts";
import { findImport } from "#db/queries/imports.server.ts";
import { figure, indicator, publishedFigure, source } from "#db/schema/index.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { pageOf, press, settled } from "#tests/helpers/delivery-page.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { call, publish } from "#tests/helpers/sent-imports.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const evening = await holdEvening(house, { indicators: ["wmo-clienten"] });
const manager = await (await evening.account(null, "data-manager")).actor();
await db.insert(source).values({ id: "small", title: "Registratie van weinigen", publisher: "Zeist" });
afterAll(stopImports);

async function deliver(...rows: string[]): Promise<string> {
	const form = new FormData();
	form.set("pasted", rows.join("\n"));
	form.set("source", "small");
	const request = new Request("http://localhost/api/v1/imports", { method: "POST", body: form });
	return (await call(importsAction, manager, request)).body.id;
}
/** Presses a button of its page and waits until that is done. */
async function page(id: string, fields: Record<string, string>) {
	await press(manager, id, fields);
	await settled(db, id);
	return pageOf(db, id);
}
const wijken = (period: string) => [
	"Indicator;Wijk;Jaar;Waarde",
	`jeugdhulp-clienten;Zeist;${period};4321`,
	`jeugdhulp-clienten;Noord;${period};3`,
	`jeugdhulp-clienten;Oost;${period};2`,
	`jeugdhulp-clienten;West;${period};4316`,
];

/** What everybody is given about a period. */
async function publicAnswers(period: string): Promise<string> {
	const get = async (loader: typeof figuresLoader, path: string) =>
		(
			await loader({ request: new Request(`http://localhost${path}`), params: {}, context: {} as never })
		).json();
	const { figures } = (await get(figuresLoader, `/api/v1/figures?period=${period}`)) as { figures: object[] };
	const latest = (await get(latestLoader, "/api/v1/publications/latest.json")) as { cells: object[] };
	const cells = latest.cells.filter((cell) => JSON.stringify(cell).includes(period));
	return JSON.stringify([figures, cells]);
}
const storedOf = async (period: string) =>
	(await db.select().from(figure).where(eq(figure.period, period))).map(({ place, breakdown }) =>
		[place, breakdown].join("|"),
	);

test("where most would be hidden the page offers the gemeente alone, shows what that leaves, and publishes no more", async () => {
	const id = await deliver(...wijken("2060"));
	expect(await pageOf(db, id)).toMatchObject({ needsWayOut: false, chosen: null });
	expect(await page(id, { intent: "protect" })).toMatchObject({
		needsWayOut: true,
		ways: [{ only: "gemeente", name: "Alleen heel Zeist", hint: expect.stringContaining("3 van de 4") }],
	});
	expect(await page(id, { intent: "protect", only: "gemeente" })).toMatchObject({
		state: "draft",
		needsWayOut: false,
		ways: [],
		chosen: { only: "gemeente", left: expect.stringContaining("1 van de 4 rijen") },
		protection: { counts: { shown: 1, small: 0, withheld: 0 } },
	});
	expect(await storedOf("2060")).toEqual([]);
	const done = await page(id, { intent: "publish", when: "now", only: "gemeente" });
	expect(done).toMatchObject({ state: "published" });
	expect(await storedOf("2060")).toEqual(["zeist|"]);
	const told = await publicAnswers("2060");
	expect(told).toContain("4321");
	for (const left of ["4316", "WK035502", "zeist-noord", "zeist-oost", "zeist-west"])
		expect(told).not.toContain(left);
});

test("all of it can be taken after all, and an unknown part changes nothing", async () => {
	const id = await deliver(...wijken("2061"));
	await page(id, { intent: "protect", only: "gemeente" });
	for (const intent of ["protect", "publish"])
		expect(await press(manager, id, { intent, when: "now", only: "wijk" })).toBeNull();
	expect(await pageOf(db, id)).toMatchObject({ state: "draft", chosen: { only: "gemeente" } });
	const all = await page(id, { intent: "protect" });
	expect(all).toMatchObject({ chosen: null, needsWayOut: true });
	expect(all.protection?.counts.small).toBeGreaterThan(0);
});

test("where a part is all of its whole, the whole can be published without it", async () => {
	await db.update(indicator).set({ openZero: true }).where(eq(indicator.id, "jeugdigen"));
	const id = await deliver(
		"Indicator;Wijk;Jaar;leeftijd;Waarde",
		...["0-4;7654", "4-12;0", ";7654"].map((rest) => `jeugdigen;Noord;2062;${rest}`),
	);
	expect(await page(id, { intent: "publish", when: "now" })).toMatchObject({
		state: "draft",
		needsWayOut: true,
		ways: [{ only: "whole", hint: expect.stringContaining("2 van de 3") }],
	});
	const seen = await page(id, { intent: "protect", only: "whole" });
	expect(seen).toMatchObject({ refusal: null, needsWayOut: false, needsConsent: false });
	await page(id, { intent: "publish", when: "now", only: "whole" });
	expect(await storedOf("2062")).toEqual(["zeist-noord|"]);
	expect(await publicAnswers("2062")).not.toContain("leeftijd");
});

test("the former figures stay when the delivery is thrown away, which is asked about first", async () => {
	const cells = (value: number) => [
		"Indicator;Wijk;Jaar;Waarde",
		`jeugdhulp-clienten;Zeist;2063;${value}`,
		"jeugdhulp-clienten;Noord;2063;2",
	];
	const former = await deliver(...cells(5432));
	await publish(manager, former, { only: "gemeente" });
	const id = await deliver(...cells(5555));
	expect(await page(id, { intent: "protect" })).toMatchObject({ needsWayOut: true });
	expect(await press(manager, id, { intent: "drop" })).toContain("?weggooien");
	expect(await findImport(db, id)).toMatchObject({ state: "draft" });
	await press(manager, id, { intent: "drop", sure: "yes" });
	expect(await findImport(db, id)).toMatchObject({ state: "dropped" });
	const told = await publicAnswers("2063");
	expect(told).toContain("5432");
	expect(told).not.toContain("5555");
});

test("hundreds of small counts are refused with the ways out, also when only looked at", async () => {
	const month = (n: number) => `${1900 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
	const rows = Array.from({ length: 501 }, (_, n) => [
		`wmo-clienten;Zeist;${month(n)};900`,
		`wmo-clienten;West;${month(n)};2`,
	]);
	const id = await deliver("Indicator;Wijk;Periode;Waarde", ...rows.flat());
	expect(await page(id, { intent: "protect" })).toMatchObject({
		refusal: { text: expect.stringContaining("bewaard") },
		protection: null,
		needsWayOut: true,
		ways: [{ only: "gemeente" }],
	});
	expect(await publish(manager, id)).toMatchObject({ status: 409, body: { code: "too-many-small" } });
	expect(await pageOf(db, id)).toMatchObject({ needsWayOut: true, ways: [{ only: "gemeente" }] });
	expect(await publish(manager, id, { only: "wijk" })).toMatchObject({ status: 422 });
	expect(await publish(manager, id, { only: "gemeente" })).toMatchObject({
		status: 200,
		body: { figures: 501 },
	});
	const told = await db.select().from(publishedFigure).where(eq(publishedFigure.period, "1900-01"));
	expect(told.map(({ place, value }) => [place, value])).toEqual([["zeist", 900]]);
});
