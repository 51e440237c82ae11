import type * as Y from "yjs";
import { readWorkbook } from "#app/domain/live/workbook.ts";
import type { SharedTexts } from "#app/domain/live/workbook-keys.ts";
import { services } from "../services.server.ts";

/** The texts of each live document, read once per change, whoever asks. */
const known = new WeakMap<Y.Doc, SharedTexts>();

/** What was written together in a session, as it is committed now, for whoever may read the session. */
export async function loadTexts(sessionId: string): Promise<SharedTexts> {
	const room = await services().hub.room(sessionId, "workbook");
	if (!room) throw new Error("The session has no workbook");
	const { doc, head } = room;
	const before = known.get(doc);
	if (before?.seq === head.headSeq) return before;
	const texts = { seq: head.headSeq, texts: readWorkbook(doc) };
	known.set(doc, texts);
	return texts;
}
