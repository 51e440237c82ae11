import { expect, vi } from "vitest";
import * as Y from "yjs";
import { plainText, richTextOf } from "#app/domain/live/rich-text.ts";
import { readWorkbook, writeText } from "#app/domain/live/workbook.ts";
import { findDocument, loadDocument } from "#db/queries/documents.server.ts";
import type { Evening, House } from "./evening.ts";
import { type Follower, within } from "./socket.ts";

/** Writes as the editor does, and resolves when the server said that it is kept. */
export async function writes({ doc, acknowledged }: Follower, key: string, words: string): Promise<void> {
	// The first acknowledgement is of the answer to the server's own question.
	await vi.waitFor(() => expect(acknowledged()).toBeGreaterThan(0), within);
	const before = acknowledged();
	writeText(doc, key, richTextOf(words));
	await vi.waitFor(() => expect(acknowledged()).toBeGreaterThan(before), within);
}

/** The texts as another process would find them in the database. */
export async function keptTexts(house: House, evening: Evening): Promise<Record<string, string>> {
	const head = await findDocument(house.db, evening.id, "workbook");
	const doc = new Y.Doc();
	if (!head) throw new Error("The evening has no workbook");
	const { updates } = await loadDocument(house.db, head);
	for (const update of updates) Y.applyUpdate(doc, update);
	return Object.fromEntries(Object.entries(readWorkbook(doc)).map(([key, text]) => [key, plainText(text)]));
}
