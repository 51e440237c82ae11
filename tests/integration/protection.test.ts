import { beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { plainFigure, rawValue } from "#app/domain/figure/figures.ts";
import { type AcceptedFigure, emptyPreview } from "#app/domain/import/preview.ts";
import type { NewTarget } from "#db/queries/imports.server.ts";
import { setInstallationValue } from "#db/queries/installation.server.ts";
import { moveRelease } from "#db/queries/release-states.server.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { offer, readingNote, seriesBreak } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { publishRelease } from "#server/figures/publish-release.server.ts";
import { storeImport } from "#server/imports/store-import.server.ts";
import { type Evening, type Guest, holdEvening, story, tell } from "#tests/helpers/evening.ts";
import { loadEverything } from "#tests/helpers/loaders.ts";
import { release } from "#tests/helpers/release.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

/** Raw counts that may never leave the server, and the total beside them that may. */
const raw = { dolder: 31337, oost: 4, noord: 54321, total: 31337 + 4 + 54321 + 14 + 10 };
const waiting = "woord-dat-nog-niemand-mag-lezen";
const rejected = "woord-dat-is-afgewezen";
const withdrawn = "woord-dat-is-ingetrokken";
const reason = "reden-voor-de-schrijver-alleen";

/** What stands beside figures that nobody may read yet, or not any more; each stands nowhere else. */
const unread = {
	embargoed: 7_654_321,
	"a target under embargo": 7_654_322,
	undone: 7_654_323,
	"a target that was undone": 7_654_324,
	"a remark at a hidden figure": "toelichting-bij-wat-verborgen-is",
	"a relative target of a hidden figure": 7_654_325,
	"a note on a hidden figure": "duiding-van-wat-verborgen-is",
	"a note on a figure under embargo": "duiding-van-een-embargo",
	"a retired note": "duiding-die-is-ingetrokken",
	"a retired break": "trendbreuk-die-is-ingetrokken",
	"a retired service": "voorziening-die-is-gestopt",
};
/** Of a delivery that nobody published. */
const draft = { value: 7_654_326, remark: "opmerking-uit-een-concept", name: "concept-van-de-bron" };

const house = await houseForTests();
let evening: Evening;
let writer: Guest;
let told: string;
let delivery: string;
const others: Record<string, Guest> = {};

beforeAll(async () => {
	const figure = { indicator: "wor-jeugd", period: "2024" };
	await release(house.db, "planted", "2026-01-02", [
		{ ...figure, place: "zeist-noord", value: raw.noord },
		{ ...figure, place: "den-dolder", value: raw.dolder },
		{ ...figure, place: "zeist-oost", value: raw.oost },
		{ ...figure, place: "zeist", value: raw.total },
	]);
	evening = await holdEvening(house, { indicators: ["wor-jeugd"] });
	await setInstallationValue(house.db, "demo", evening.id);
	writer = await evening.joins("ouder");
	delivery = await plantUnread();
	told = await tell(evening, writer, { text: waiting });
	const bad = await tell(evening, writer, { text: rejected });
	await evening.does(evening.facilitator, "reject", { contribution: bad, reason });
	const gone = await tell(evening, writer, { text: withdrawn });
	await evening.does(evening.facilitator, "approve", { contribution: gone });
	await evening.does(writer, "withdraw-contribution", { contribution: gone });
	others.parent = await evening.joins("ouder");
	others.young = await evening.joins("jongere");
	others.resident = await evening.joins("bewoner");
	others.partner = await evening.account("partner");
	others["confirmed partner"] = await evening.joins("partner", { confirmed: true });
	others["unconfirmed partner"] = await evening.joins("partner");
	others["facilitator of another evening"] = (await holdEvening(house)).facilitator;
	others["data manager"] = await evening.account(null, "data-manager");
	others.admin = await evening.account(null, "admin");
	others.stranger = { ...writer, actor: async () => ({ kind: "anonymous" }) };
});

/** @returns the id of the draft */
async function plantUnread(): Promise<string> {
	const { db } = house;
	const hidden = { indicator: "wor-jeugd", place: "zeist-oost", period: "2024" };
	const later = { indicator: "wmo-clienten", place: "zeist", period: "2027" };
	const add = (id: string, publicFrom: Date | null, value: number | null, targets: object[]) =>
		publishRelease(
			db,
			{ id, source: "demo", label: id, publicFrom },
			value === null ? [] : [{ ...plainFigure, ...later, breakdown: "", value: rawValue(value) }],
			{ here: true, targets: targets as NewTarget[] },
		);
	const past = new Date("2026-01-03");
	await add("embargo", null, unread.embargoed, [
		{ ...later, basis: "beleid", value: unread["a target under embargo"] },
	]);
	await add("taken-back", past, unread.undone, [
		{ ...later, basis: "contract", value: unread["a target that was undone"] },
	]);
	await moveRelease(db, "taken-back", "undone");
	await add("beside-hidden", past, null, [
		{ ...hidden, basis: "beleid", value: 10, note: { nl: unread["a remark at a hidden figure"] } },
		{
			...{ ...hidden, basis: "contract", relativeTo: "zeist-noord" },
			value: unread["a relative target of a hidden figure"],
		},
	]);
	const note = (nl: string, more: object) => ({
		...{ id: newId(), kind: "zien" as const, text: { nl }, indicator: hidden.indicator },
		...more,
	});
	await db
		.insert(readingNote)
		.values([
			note(unread["a note on a hidden figure"], hidden),
			note(unread["a note on a figure under embargo"], later),
			note(unread["a retired note"], { retired: true }),
		]);
	await db.insert(seriesBreak).values({
		...{ id: newId(), indicator: hidden.indicator, period: "2024", kind: "law", retired: true },
		text: { nl: unread["a retired break"] },
	});
	const name = { nl: unread["a retired service"] };
	await db.insert(offer).values({
		...{ id: newId(), name, what: name, forWhom: name, layer: "maatwerk", place: "zeist", languages: [] },
		retired: true,
	});
	const preview = {
		...emptyPreview,
		accepted: [
			{
				...{ ...plainFigure, ...later, breakdown: "", area: "GM0355", unit: "aantal", kind: "figure" },
				...{ value: draft.value, note: draft.remark, published: null, basis: null, source: null },
				...{ row: 2, cell: "D2", change: "new", before: null },
			} satisfies AcceptedFigure,
		],
	};
	const stored = await storeImport(
		db,
		{ actor: await (await evening.account(null, "data-manager")).actor(), address: "" },
		{ name: draft.name, bytes: new Uint8Array([1]) },
		preview,
		{ source: null, mapping: {} },
	);
	if (!stored.ok) throw new Error("The draft was not stored");
	return stored.answer;
}

async function everything(guest: Guest): Promise<Record<string, string>> {
	const session = await findSession(house.db, evening.id);
	const params = { id: evening.id, contribution: told, code: session?.code ?? "", delivery };
	return loadEverything(await guest.actor(), params);
}

/** The routes whose answer holds `word`. */
const routesWith = (sent: Record<string, string>, word: string | number) =>
	Object.keys(sent).filter((route) => sent[route]?.includes(String(word)));

const json = <T>(sent: Record<string, string>, route: string): T =>
	JSON.parse(sent[route]?.split("\n").at(-1) ?? "null") as T;

async function boardBytes(): Promise<string> {
	const room = await house.hub.room(evening.id, "board");
	if (!room) throw new Error("The evening has no board");
	return Buffer.from(Y.encodeStateAsUpdate(room.doc)).toString("utf8");
}

describe("a text that nobody has approved", () => {
	test("is given to its writer and to those who moderate", async () => {
		expect(routesWith(await everything(writer), waiting)).toContain("evening/session-mine.tsx");
		expect(routesWith(await everything(evening.facilitator), waiting)).toEqual([
			"evening/session-moderate.tsx",
		]);
		expect(routesWith(await everything(await evening.account("reader")), waiting)).toEqual([
			"evening/session-moderate.tsx",
		]);
	});

	test("is in nothing that any page or address gives to anybody else", async () => {
		for (const [who, guest] of Object.entries(others)) {
			const sent = await everything(guest);
			expect(Object.keys(sent).length).toBeGreaterThan(20);
			for (const word of [waiting, rejected, withdrawn, reason]) {
				expect({ who, routes: routesWith(sent, word) }).toEqual({ who, routes: [] });
			}
		}
	});

	test("is in no byte of the board", async () => {
		const bytes = await boardBytes();
		for (const word of [waiting, rejected, withdrawn, reason]) expect(bytes).not.toContain(word);
	});
});

describe("who wrote something", () => {
	test("is in no byte of the board, and in nothing that others are given", async () => {
		const shown = await evening.joins("partner", { confirmed: true });
		await evening.does(shown, "contribute", { ...story, text: "zichtbaar" });
		expect(await boardBytes()).not.toContain(shown.id);
		for (const [who, guest] of Object.entries(others)) {
			const sent = await everything(guest);
			expect({ who, routes: [...routesWith(sent, shown.id), ...routesWith(sent, writer.id)] }).toEqual({
				who,
				routes: [],
			});
		}
	});
});

describe("what nobody may read yet, or not any more", () => {
	test("is in nothing that any page or address gives, and a draft only in what those who manage figures get", async () => {
		const manages = ["data manager", "admin"];
		for (const [who, guest] of Object.entries({ ...others, writer, facilitator: evening.facilitator })) {
			const sent = await everything(guest);
			const mayRead = manages.includes(who);
			for (const [what, word] of Object.entries(unread)) {
				// Whoever writes targets and notes finds them on those pages; a figure stands nowhere.
				const isWritten = typeof word === "string" || what.includes("target");
				const own = (route: string) =>
					mayRead && isWritten && /^manage\/(?:target|note|break|offer)s\.tsx$/.test(route);
				const routes = routesWith(sent, word).filter((route) => !own(route));
				expect({ who, what, routes }).toEqual({ who, what, routes: [] });
			}
			for (const word of Object.values(draft)) {
				const routes = routesWith(sent, word);
				const allowed = ["manage/import.tsx", "manage/imports.tsx", "api/imports.ts"];
				const wrong = routes.filter((route) => !mayRead || !allowed.includes(route));
				expect({ who, word, wrong }).toEqual({ who, word, wrong: [] });
			}
			// What stands beside them is there, so that an empty answer would not pass.
			expect(routesWith(sent, "beside-hidden")).toContain("api/targets.ts");
			expect(routesWith(sent, draft.name).length > 0).toBe(mayRead);
		}
		const bytes = await boardBytes();
		for (const word of [...Object.values(unread), ...Object.values(draft)])
			expect(bytes).not.toContain(String(word));
	});
});

describe("a raw count", () => {
	test("is given to nobody, whatever they ask, while its total is", async () => {
		for (const [who, guest] of Object.entries({ ...others, writer, facilitator: evening.facilitator })) {
			const sent = await everything(guest);
			expect({ who, routes: routesWith(sent, raw.dolder) }).toEqual({ who, routes: [] });
			expect(routesWith(sent, raw.total)).toContain("api/figures.ts");
		}
		expect(routesWith(await everything(evening.facilitator), raw.total)).toContain("evening/session.tsx");
	});

	test("below five is sent as fewer than five, and the one that would give it away as withheld", async () => {
		const sent = await everything(evening.facilitator);
		const [card] = json<{ cards: { areas: { place: { id: string }; value: unknown }[] }[] }>(
			sent,
			"evening/session.tsx",
		).cards;
		const shown = Object.fromEntries(card?.areas.map((area) => [area.place.id, area.value]) ?? []);
		expect(shown["zeist-oost"]).toEqual({ state: "small", lessThan: 5 });
		expect(shown["den-dolder"]).toEqual({ state: "withheld" });
		expect(shown["zeist-noord"]).toEqual({ state: "shown", value: raw.noord });

		const { figures } = json<{ figures: { indicator: string; release: string; value: number | null }[] }>(
			sent,
			"api/figures.ts",
		);
		const planted = figures
			.filter(({ indicator, release }) => indicator === "wor-jeugd" && release === "planted")
			.map((figure) => figure.value);
		expect(planted.filter((value) => value !== null).sort()).toEqual([raw.noord, raw.total]);

		const { cells } = json<{ cells: { id: string; value: unknown }[] }>(sent, "api/publications-latest.ts");
		const published = cells.filter((cell) => cell.id.includes("wor-jeugd")).map((cell) => cell.value);
		expect(published).toContain(raw.total);
		expect(published).not.toContain(raw.oost);
		expect(published).not.toContain(raw.dolder);
	});

	test("does not come onto the board with a story about it", async () => {
		const figure = { indicator: "wor-jeugd", area: "WK035505", period: "2024" };
		const answer = await evening.does(await evening.account("partner"), "contribute", { ...story, figure });
		expect(answer).toMatchObject({ ok: true });
		const bytes = await boardBytes();
		expect(bytes).toContain("wor-jeugd");
		expect(bytes).not.toContain(String(raw.dolder));
	});
});
