import * as Y from "yjs";
import { applyToBoard } from "#app/domain/live/board.ts";
import { createWorkbook, readWorkbook } from "#app/domain/live/workbook.ts";
import type { Db } from "#db/client.ts";
import { loadBoardAgreements } from "#db/queries/agreements.server.ts";
import { saveCheckpoint } from "#db/queries/checkpoints.server.ts";
import { loadBoardCards } from "#db/queries/contributions.server.ts";
import { appendUpdates, type DocumentHead, rebuildDocument } from "#db/queries/documents.server.ts";
import { boardMeta, findSession, type Session } from "#db/queries/sessions.server.ts";
import { loadBoardThemes } from "#db/queries/themes.server.ts";
import type { Room } from "../realtime/room.ts";
import type { Effect } from "./command-context.ts";
import { encodeBoard } from "./create-session.server.ts";

/** What a transaction did to a document: its new head, and the update or the rebuilt document behind it. */
export interface Written {
	head: DocumentHead;
	update: Uint8Array | null;
	rebuilt: Y.Doc | null;
}

/** What the documents follow from: the commands of one transaction together. */
interface Following {
	effects: Effect[];
	session: Session;
	actor: string;
	now: Date;
}

/** What follows for the board from all of these together. */
function boardOf(effects: Effect[]): Effect["board"] {
	const boards = effects.flatMap(({ board }) => board ?? []);
	if (boards.length === 0) return undefined;
	return {
		cards: boards.flatMap(({ cards }) => cards ?? []),
		meta: boards.some(({ meta }) => meta),
		themes: boards.some(({ themes }) => themes),
		agreements: boards.some(({ agreements }) => agreements),
		rebuild: boards.some(({ rebuild }) => rebuild),
	};
}

/** The update of the board that follows from the rows as they are now in `tx`. */
export async function writeBoard(
	tx: Db,
	room: Room,
	head: DocumentHead,
	{ effects, actor, now }: Following,
): Promise<Written> {
	const board = boardOf(effects);
	if (!board) return { head, update: null, rebuilt: null };
	if (board.rebuild) return rebuild(tx, head, await encodeBoard(tx, room.sessionId), now);
	const [session, cards, themes, agreements] = await Promise.all([
		board.meta ? findSession(tx, room.sessionId) : null,
		loadBoardCards(tx, room.sessionId, board.cards ?? []),
		board.themes ? loadBoardThemes(tx, room.sessionId) : undefined,
		board.agreements ? loadBoardAgreements(tx, room.sessionId) : undefined,
	]);
	const change = { meta: session ? boardMeta(session) : undefined, cards, themes, agreements };
	return append(tx, room, head, { change: (doc) => applyToBoard(doc, change), actor, now });
}

/** What all of these do to the texts, with a checkpoint of how they were before when one of them asks for it. */
export async function writeWorkbook(
	tx: Db,
	room: Room,
	head: DocumentHead,
	{ effects, session, actor, now }: Following,
): Promise<Written> {
	const all = effects.flatMap(({ workbook }) => workbook ?? []);
	const changes = all.flatMap(({ change }) => change ?? []);
	const change = (doc: Y.Doc) => {
		for (const each of changes) each(doc);
	};
	const checkpoint = all.find((each) => each.checkpoint)?.checkpoint;
	if (checkpoint) {
		const { phase } = session;
		await saveCheckpoint(tx, {
			sessionId: session.id,
			doc: room.doc,
			seq: head.headSeq,
			reason: checkpoint,
			phase,
			now,
		});
	}
	if (all.some(({ archive }) => archive)) {
		return rebuild(tx, head, createWorkbook(readWorkbook(changed(room.doc, change))), now);
	}
	if (changes.length === 0) return { head, update: null, rebuilt: null };
	return append(tx, room, head, { change, actor, now });
}

/** A copy with this change. */
function changed(doc: Y.Doc, change: (doc: Y.Doc) => void): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	copy.transact(() => change(copy));
	return copy;
}

async function rebuild(tx: Db, head: DocumentHead, content: Uint8Array, now: Date): Promise<Written> {
	const rebuilt = new Y.Doc();
	Y.applyUpdate(rebuilt, content);
	return { head: await rebuildDocument(tx, head, content, now), update: null, rebuilt };
}

async function append(
	tx: Db,
	room: Room,
	head: DocumentHead,
	{ change, actor, now }: { change: (doc: Y.Doc) => void; actor: string; now: Date },
): Promise<Written> {
	const update = room.stage(change);
	return {
		head: update ? await appendUpdates(tx, head, [{ data: update, actor }], now) : head,
		update,
		rebuilt: null,
	};
}
