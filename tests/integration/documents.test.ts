import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { boardSchema, readBoard } from "#app/domain/board.ts";
import { workbookSchema } from "#app/domain/workbook.ts";
import { loader } from "#app/routes/api/document.ts";
import { findDocument } from "#db/queries/documents.server.ts";
import { type Evening, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

async function get(
	evening: Evening,
	who: Guest | null,
	kind = "board",
	schema: number = kind === "board" ? boardSchema : workbookSchema,
): Promise<Response> {
	const path = `/api/v1/sessions/${evening.id}/documents/${kind}?schema=${schema}`;
	const actor = who ? await who.actor() : ({ kind: "anonymous" } as const);
	return loader(asked(actor, path, { id: evening.id, kind }));
}

async function docOf(response: Response): Promise<Y.Doc> {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, gunzipSync(Buffer.from(await response.arrayBuffer())));
	return doc;
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
