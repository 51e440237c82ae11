import { isDeepStrictEqual } from "node:util";
import * as Y from "yjs";
import { readBoard } from "#app/domain/live/board.ts";
import { readWorkbook } from "#app/domain/live/workbook.ts";
import type { DocumentKind } from "#db/schema/index.ts";

/** What each kind of document says to whoever reads it. */
const readers: Record<DocumentKind, (doc: Y.Doc) => unknown> = { board: readBoard, workbook: readWorkbook };

/** A document as a snapshot and what came after it. */
export interface CompactionJob {
	kind: DocumentKind;
	updates: Uint8Array[];
}

/**
 * The same document as one update, which was read again and found to say the same.
 * @returns null when it holds something that waits for what never came
 * @throws when what was read again differs
 */
export function compact({ kind, updates }: CompactionJob): Uint8Array | null {
	const doc = docOf(updates);
	if (isIncomplete(doc)) return null;
	const data = Y.encodeStateAsUpdate(doc);
	const again = docOf([data]);
	const read = readers[kind];
	const same =
		Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(again)) && isDeepStrictEqual(read(doc), read(again));
	if (!same) throw new Error(`A ${kind} differs from its snapshot`);
	return data;
}

/** Whether a document holds updates that cannot be applied before others come. */
export const isIncomplete = ({ store }: Y.Doc): boolean =>
	store.pendingStructs !== null || store.pendingDs !== null;

function docOf(updates: Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update);
	});
	return doc;
}
