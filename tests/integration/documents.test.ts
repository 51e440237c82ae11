import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { boardSchema, readBoard } from "#app/domain/live/board.ts";
import { type DocumentNews, newsHeader } from "#app/domain/live/our-answers.ts";
import { workbookSchema } from "#app/domain/live/workbook.ts";
import { findDocument } from "#db/queries/documents.server.ts";
import { createHttp } from "#server/http/http.ts";
import { log } from "#server/process/log.ts";
import { services } from "#server/services.server.ts";
import { type Evening, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { within } from "#tests/helpers/socket.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

log.level = "warn";
const app = createHttp(
	services(),
	() => () => Promise.reject(new Error("no page is asked for")),
	(_request, _response, next) => next(),
);
const http = app.listen(0, "127.0.0.1");
await once(http, "listening");
afterAll(() => {
	http.closeAllConnections();
	http.close();
});

async function get(
	evening: Evening,
	who: Guest | null,
	kind = "board",
	schema: number = kind === "board" ? boardSchema : workbookSchema,
	known: { mark?: string; tag?: string } = {},
): Promise<Response> {
	const news = known.mark === undefined ? "" : `&news=${known.mark}`;
	const { port } = http.address() as AddressInfo;
	const path = `/api/v1/sessions/${evening.id}/documents/${kind}?schema=${schema}${news}`;
	return fetch(`http://127.0.0.1:${port}${path}`, {
		headers: { cookie: who?.cookie ?? "", ...(known.tag && { "If-None-Match": known.tag }) },
	});
}

async function docOf(response: Response): Promise<Y.Doc> {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
	return doc;
}

/** Somebody without a socket, who asks for the board again and again. */
function withoutSocket(evening: Evening, who: Guest) {
	const known = { mark: "", tag: "" };
	return async () => {
		const response = await get(evening, who, "board", boardSchema, known);
		const news = JSON.parse(response.headers.get(newsHeader) ?? "") as DocumentNews;
		known.mark = news.mark;
		known.tag = response.headers.get("ETag") ?? "";
		return { ...news, status: response.status, epoch: response.headers.get("Document-Epoch") };
	};
}

describe("a whole document over HTTP", () => {
	it("holds what the board says, with the epoch to connect with", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		await tell(evening, partner, { text: "Het veldje is fijn." });
		const response = await get(evening, await evening.joins("ouder"));
		expect(response.headers.get("Content-Encoding")).toBe("gzip");
		expect(response.headers.get("Cache-Control")).toBe("no-store");
		const head = await findDocument(house.db, evening.id, "board");
		expect(response.headers.get("Document-Epoch")).toBe(String(head?.epoch));
		expect(readBoard(await docOf(response))).toEqual(await evening.board());
	});

	it("never holds what was taken off the board", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner, { text: "Dit moet weg." });
		const before = await get(evening, partner);
		await evening.does(partner, "withdraw-contribution", { contribution: told });
		const after = await get(evening, partner);
		expect(after.headers.get("Document-Epoch")).not.toBe(before.headers.get("Document-Epoch"));
		expect(readBoard(await docOf(after))?.cards).toEqual([]);
	});

	it("is the same bytes for all who come in within a second", async () => {
		const evening = await holdEvening(house);
		const [one, other] = await Promise.all([
			get(evening, evening.facilitator),
			get(evening, await evening.joins("ouder")),
		]);
		expect(await one.arrayBuffer()).toEqual(await other.arrayBuffer());
	});

	it("is refused to whoever may not read it, and to a page of another version", async () => {
		const evening = await holdEvening(house);
		const elsewhere = await holdEvening(house);
		const parent = await evening.joins("ouder");
		expect((await get(evening, null)).status).toBe(401);
		expect((await get(evening, elsewhere.facilitator)).status).toBe(404);
		expect((await get(evening, parent, "workbook")).status).toBe(403);
		expect((await get(evening, parent, "secrets")).status).toBe(404);
		const old = await get(evening, parent, "board", boardSchema - 1);
		expect(old.status).toBe(409);
		expect(await old.json()).toMatchObject({ code: "other-schema" });
	});
});

describe("following a board without a socket", () => {
	it("asks for what changed alone, and sees a board that was built anew", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const ask = withoutSocket(evening, await evening.joins("ouder"));
		const first = await ask();
		expect(first.status).toBe(200);
		expect((await ask()).status).toBe(304);
		const told = await tell(evening, partner, { text: "Het veldje is fijn." });
		await vi.waitFor(async () => expect((await ask()).status).toBe(200), within);
		expect((await ask()).status).toBe(304);
		await evening.does(partner, "withdraw-contribution", { contribution: told });
		expect(await ask()).toMatchObject({ status: 200, epoch: String(Number(first.epoch) + 1) });
	});

	it("says what only this person may fetch, once, as a socket would", async () => {
		const evening = await holdEvening(house);
		const elsewhere = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const [asParent, asOther, asFacilitator] = [
			parent,
			await evening.joins("jongere"),
			evening.facilitator,
		].map((who) => withoutSocket(evening, who));
		const missed = ["session", "texts"];
		for (const ask of [asParent, asOther, asFacilitator]) {
			expect(await ask?.()).toMatchObject({ topics: missed });
			expect(await ask?.()).toMatchObject({ topics: [] });
		}
		await tell(evening, parent, { text: "Bij de speeltuin is het donker." });
		await tell(elsewhere, elsewhere.facilitator, { text: "Dit is een andere avond." });
		expect((await asParent?.())?.topics).toEqual(["mine"]);
		expect((await asFacilitator?.())?.topics).toEqual(["queue"]);
		expect((await asOther?.())?.topics).toEqual([]);
		for (const ask of [asParent, asOther, asFacilitator]) expect((await ask?.())?.topics).toEqual([]);
	});

	it("counts who asks as present, and a mark of another process as something missed", async () => {
		const evening = await holdEvening(house);
		for (let n = 0; n < 5; n += 1) await withoutSocket(evening, await evening.joins("ouder"))();
		const ask = withoutSocket(evening, await evening.joins("ouder"));
		await vi.waitFor(async () => expect((await ask()).presence).toEqual({ ouder: 6 }), within);
		const response = await get(evening, evening.facilitator, "board", boardSchema, { mark: "12.abc" });
		expect(JSON.parse(response.headers.get(newsHeader) ?? "")).toMatchObject({
			topics: ["session", "texts"],
			mark: expect.stringMatching(/^12\.\d+$/),
		});
	});
});
