import { beforeAll, describe, expect, test } from "vitest";
import { loader as editionLoader } from "#app/routes/public/edition.tsx";
import { loader as fileLoader } from "#app/routes/public/edition-file.ts";
import { findEdition } from "#db/queries/editions.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import {
	continueEdition,
	publishEdition,
	removeEdition,
	saveEdition,
	withdrawEdition,
} from "#server/editions/editions.server.ts";
import { loadEdition } from "#server/editions/read-edition.server.ts";
import { undoRelease } from "#server/imports/draft-import.server.ts";
import { loadEvaluation } from "#server/overview/evaluation.server.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { release } from "#tests/helpers/release.ts";
import { idOf, lastLine, problemsOf } from "#tests/helpers/saved-records.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const evening = await holdEvening(house);
let by: By = { actor: { kind: "anonymous" }, address: "" };
beforeAll(async () => {
	const manager = await evening.account(null, "data-manager");
	by = { actor: await manager.actor(), address: "192.0.2.7" };
});

/** Years of their own, so that nothing else has figures in them; each test has a series of its own. */
const figures = { framework: "sociaal-domein", place: "zeist", kind: "factsheet", title: "Wmo" };
const clients = (year: number, value: number, place = "zeist") => ({
	...{ indicator: "wmo-clienten", place, period: String(year), value },
});

const draft = async (from: number, until: number, more: object = {}) =>
	idOf(await saveEdition(db, null, { ...figures, from: String(from), until: String(until), ...more }, by));

async function publish(from: number, until: number, more: object = {}): Promise<string> {
	const id = await draft(from, until, more);
	const published = await publishEdition(db, id, {}, by);
	expect(published).toMatchObject({ ok: true });
	return id;
}

const read = async (id: string, drafts = false) => {
	const found = await loadEdition(db, id, { drafts, locale: "nl", now: new Date() });
	if (!found) throw new Error("There is no such edition");
	return found;
};
/** Every number that an edition tells of these clients, by period. */
const numbersOf = async (id: string) => {
	const { content } = await read(id);
	return content.chapters
		.flatMap((chapter) => chapter.figures)
		.flatMap(({ rows }) =>
			rows.map(({ period, value }) => [
				period,
				value?.value.state === "shown" ? value.value.value : value?.value.state,
			]),
		);
};
const changesOf = async (id: string) =>
	(await read(id)).changes?.map((change) =>
		"at" in change ? [change.kind, change.at.period] : [change.kind],
	);

describe("an edition that comes out", () => {
	test("bears the next number of its own series, and says who did what", async () => {
		await release(db, "ed-2050", "2026-01-02", [clients(2050, 700)]);
		const first = await publish(2050, 2050);
		expect(await lastLine(db)).toMatchObject({
			...{ action: "publish-edition", result: "ok", subject: `edition:${first}` },
		});
		const { number } = await read(first);
		expect((await read(await publish(2050, 2050))).number).toBe((number ?? 0) + 1);
		expect((await read(await publish(2050, 2050, { kind: "monitor" }))).number).toBe(1);
	});

	test("stays as it was, whatever comes out later; the next one says what changed", async () => {
		await release(db, "ed-2051", "2026-01-02", [clients(2051, 700)]);
		const first = await publish(2051, 2052);
		const stored = await findEdition(db, first);
		await release(db, "ed-2051-b", "2026-01-03", [clients(2051, 710), clients(2052, 720)]);
		expect(await numbersOf(first)).toEqual([["2051", 700]]);
		expect(await findEdition(db, first)).toEqual(stored);
		const next = idOf(await continueEdition(db, first, by));
		await publishEdition(db, next, {}, by);
		expect(await numbersOf(next)).toEqual([
			["2051", 710],
			["2052", 720],
		]);
		expect(await changesOf(next)).toEqual([
			["new-value", "2052"],
			["revised", "2051"],
		]);
		expect((await read(first)).next?.id).toBe(next);
	});

	test("is no draft any more: nobody changes it, drops it or publishes it again", async () => {
		await release(db, "ed-2053", "2026-01-02", [clients(2053, 700)]);
		const id = await publish(2053, 2053);
		const before = await findEdition(db, id);
		const published = [{ field: "away", code: "published" }];
		expect(
			problemsOf(await saveEdition(db, id, { ...figures, from: "2053", until: "2053", title: "Anders" }, by)),
		).toEqual(published);
		expect(problemsOf(await publishEdition(db, id, {}, by))).toEqual(published);
		expect(problemsOf(await removeEdition(db, id, by))).toEqual([{ field: "away", code: "in-use" }]);
		expect(await findEdition(db, id)).toEqual(before);
	});

	test("can be withdrawn, says so, and is compared with no more", async () => {
		await release(db, "ed-2054", "2026-01-02", [clients(2054, 700)]);
		const [first, second] = [
			await publish(2054, 2054, { place: "zeist-west" }),
			await publish(2054, 2054, { place: "zeist-west" }),
		];
		expect(await withdrawEdition(db, second, by)).toMatchObject({ ok: true });
		expect(await read(second)).toMatchObject({ state: "withdrawn", number: 2 });
		expect((await read(first)).next).toBeNull();
		const third = await publish(2054, 2054, { place: "zeist-west" });
		expect((await read(third)).previous?.id).toBe(first);
		expect(problemsOf(await withdrawEdition(db, second, by))).toEqual([{ field: "away", code: "unknown" }]);
	});
});

describe("a release that is undone", () => {
	test("takes its figures out of every edition, with the words around them and what changed", async () => {
		await release(db, "ed-2055", "2026-01-02", [clients(2055, 700)]);
		const before = await publish(2055, 2056, { kind: "penc" });
		await release(db, "ed-2056-leak", "2026-01-03", [clients(2056, 777)]);
		const id = await draft(2055, 2056, { kind: "penc" });
		const found = await findEdition(db, id);
		const node = found?.plan.find(({ indicators }) => indicators.includes("wmo-clienten"))?.node ?? "";
		const fields = {
			...{ ...figures, kind: "penc", from: "2055", until: "2056", composing: "1" },
			[`chapter.${node}`]: "on",
			[`figure.${node}.wmo-clienten`]: "on",
			[`introduction.${node}`]: "Zoveel waren het er nog nooit.",
		};
		expect(await saveEdition(db, id, fields, by)).toMatchObject({ ok: true });
		expect(await publishEdition(db, id, {}, by)).toMatchObject({ ok: true });
		expect(JSON.stringify(await read(id))).toContain("777");
		expect(await changesOf(id)).toEqual([["new-value", "2056"]]);

		expect((await undoRelease(db, by, "ed-2056-leak")).ok).toBe(true);
		const now = await read(id);
		expect(JSON.stringify(now)).not.toMatch(/777|nog nooit/);
		expect(now.content.chapters.flatMap(({ takenBack }) => takenBack)).toMatchObject([
			{ id: "wmo-clienten" },
		]);
		expect(now.changes).toEqual([]);
		expect(await numbersOf(before)).toEqual([["2055", 700]]);
		const file = await fileLoader(
			asked({ kind: "anonymous" }, `/edities/${id}/editie.docx`, { edition: id }),
		);
		expect(file.status).toBe(200);
		expect(
			Buffer.from(await file.arrayBuffer())
				.subarray(0, 2)
				.toString(),
		).toBe("PK");
	});
});

describe("what an edition may not tell", () => {
	test("is a figure that not everybody may read yet, or one that is hidden", async () => {
		await release(db, "ed-2057-later", null, [clients(2057, 700)]);
		const id = await draft(2057, 2057);
		expect(problemsOf(await publishEdition(db, id, {}, by))).toEqual([{ field: "away", code: "nothing" }]);
		await release(db, "ed-2058", "2026-01-02", [
			clients(2058, 3, "zeist-noord"),
			clients(2058, 700, "zeist-west"),
		]);
		const told = await publish(2058, 2058);
		expect(await numbersOf(told)).toEqual([
			["2058", "small"],
			["2058", 700],
		]);
		expect(JSON.stringify((await findEdition(db, told))?.content)).not.toMatch(/"value":3\b/);
	});

	test("is a hidden number in its title or introduction, or words by which somebody could be found", async () => {
		await release(db, "ed-2059", "2026-01-02", [clients(2059, 4, "zeist-oost")]);
		const save = (title: string, more: object = {}) =>
			saveEdition(db, null, { ...figures, from: "2059", until: "2059", title, ...more }, by);
		expect(problemsOf(await save("Vier mensen in Zeist-Oost"))).toEqual([{ field: "title", code: "tells" }]);
		expect(problemsOf(await save("Mijn zoon Sem"))).toEqual([{ field: "title", code: "hints" }]);
		expect(await save("Mijn zoon Sem", { read: "on" })).toMatchObject({ ok: true });
		expect(problemsOf(await save("", { from: "2060", kind: "krant" }))).toEqual([
			{ field: "title", code: "empty" },
			{ field: "kind", code: "choice" },
		]);
		expect(problemsOf(await save("Om", { from: "2060" }))).toEqual([{ field: "until", code: "order" }]);
		expect(problemsOf(await save("Druten", { place: "druten" }))).toEqual([
			{ field: "place", code: "choice" },
		]);
	});
});

describe("who may", () => {
	test("read what came out is everybody; a draft is for who manages figures alone", async () => {
		await release(db, "ed-2061", "2026-01-02", [clients(2061, 700)]);
		const id = await draft(2061, 2061);
		const open = async (actor: By["actor"], edition: string) => {
			try {
				await editionLoader(asked(actor, `/edities/${edition}`, { edition }));
				return 200;
			} catch (thrown) {
				return thrown instanceof Response ? thrown.status : thrown;
			}
		};
		const file = async (edition: string) =>
			(await fileLoader(asked(by.actor, `/edities/${edition}/editie.pdf`, { edition }))).status;
		const policy = await (await evening.account(null, "policy")).actor();
		expect([await open(by.actor, id), await open(policy, id), await file(id)]).toEqual([200, 404, 404]);
		expect(await publishEdition(db, id, {}, { actor: policy, address: "" })).toMatchObject({ ok: false });
		expect(await saveEdition(db, null, {}, { actor: policy, address: "" })).toMatchObject({ ok: false });
		expect((await findEdition(db, id))?.state).toBe("draft");
		await publishEdition(db, id, {}, by);
		expect(await open({ kind: "anonymous" }, id)).toBe(200);
		expect(await open({ kind: "anonymous" }, "x")).toBe(404);
	});
});

test("the evaluation of two years names what came out in them, until it is withdrawn", async () => {
	await release(db, "ed-2098", "2026-01-02", [clients(2098, 700)]);
	const id = await publish(2098, 2099, { kind: "monitor" });
	const named = async (last: number) =>
		(await loadEvaluation(db, last, new Date())).editions.some((one) => one.id === id);
	const now = new Date().getFullYear();
	expect([await named(now), await named(now + 1), await named(now + 2)]).toEqual([true, true, false]);
	expect(await withdrawEdition(db, id, by)).toMatchObject({ ok: true });
	expect(await named(now)).toBe(false);
});
