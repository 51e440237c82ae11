import * as Y from "yjs";
import { readWorkbook, writeText } from "#app/domain/live/workbook.ts";
import { findCheckpoint } from "#db/queries/checkpoints.server.ts";
import { type Handler, refuse } from "./command-context.ts";

/**
 * Puts the texts back as they were, text by text, after keeping them as they are now. It is an ordinary change of the
 * document: whoever is writing goes on, and a text that is the same already is left alone.
 */
export const restoreCheckpoint: Handler<"restore-checkpoint"> = async ({ tx, session, command }) => {
	const found = await findCheckpoint(tx, session.id, command.checkpoint);
	if (!found) return refuse("unknown-checkpoint");
	const earlier = textsOf(found.data);
	return {
		ok: true,
		subject: found.id,
		workbook: {
			checkpoint: "restore",
			change: (doc) => {
				const present = readWorkbook(doc);
				for (const key of new Set([...Object.keys(present), ...Object.keys(earlier)])) {
					writeText(doc, key, earlier[key] ?? []);
				}
			},
		},
	};
};

/** The texts of a kept document. */
export function textsOf(data: Uint8Array): ReturnType<typeof readWorkbook> {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, data);
	const texts = readWorkbook(doc);
	doc.destroy();
	return texts;
}
