import * as Y from "yjs";
import { applyToBoard } from "#app/domain/live/board.ts";
import { createWorkbook } from "#app/domain/live/workbook.ts";
import { sessionCodeLength } from "#app/domain/session/codes.ts";
import { type SessionSettings, standardSettings } from "#app/domain/session/session-settings.ts";
import { type Phase, standardMinutes } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { loadBoardAgreements } from "#db/queries/agreements.server.ts";
import { loadBoardCards } from "#db/queries/contributions.server.ts";
import { createDocument } from "#db/queries/documents.server.ts";
import { boardMeta, findSession, insertSession, upsertMember } from "#db/queries/sessions.server.ts";
import { loadBoardThemes } from "#db/queries/themes.server.ts";
import { newCode, newId } from "../auth/secrets.ts";

export interface NewSession {
	/** made by the form, so that a double press makes one session; otherwise a new one */
	id?: string;
	title: string;
	placeId: string;
	/** ISO date */
	heldOn: string;
	/** at most four to start with */
	indicators: string[];
	createdBy: string;
	/** the account that runs it; else who makes it, and of those an admin only prepares */
	facilitator?: string;
	previousId?: string | null;
	settings?: Partial<SessionSettings>;
	minutes?: Record<Phase, number>;
}

/** Makes a session with its documents and its facilitator, in `tx`. */
export async function createSession(
	tx: Db,
	input: NewSession,
	now = new Date(),
): Promise<{ id: string; code: string }> {
	const id = input.id ?? newId();
	const code = newCode(sessionCodeLength);
	await insertSession(
		tx,
		{
			id,
			code,
			title: input.title,
			placeId: input.placeId,
			heldOn: input.heldOn,
			minutes: input.minutes ?? standardMinutes,
			settings: { ...standardSettings, ...input.settings },
			previousId: input.previousId ?? null,
			createdBy: input.createdBy,
			phaseStartedAt: now,
			createdAt: now,
		},
		input.indicators,
	);
	await upsertMember(tx, {
		sessionId: id,
		accountId: input.facilitator ?? input.createdBy,
		role: "facilitator",
	});
	await createDocuments(tx, id, now);
	return { id, code };
}

/** Makes both documents of a session: the board out of its rows, and the workbook, which may begin with texts. */
export async function createDocuments(
	tx: Db,
	sessionId: string,
	now: Date,
	workbook = createWorkbook(),
): Promise<void> {
	await createDocument(tx, {
		id: newId(),
		sessionId,
		kind: "board",
		content: await encodeBoard(tx, sessionId),
		now,
	});
	await createDocument(tx, { id: newId(), sessionId, kind: "workbook", content: workbook, now });
}

/** The board of a session as it follows from the rows alone, as one Yjs update. */
export async function encodeBoard(tx: Db, sessionId: string): Promise<Uint8Array> {
	const session = await findSession(tx, sessionId);
	if (!session) throw new Error(`There is no session ${sessionId}`);
	const doc = new Y.Doc();
	applyToBoard(doc, {
		meta: boardMeta(session),
		cards: await loadBoardCards(tx, sessionId),
		themes: await loadBoardThemes(tx, sessionId),
		agreements: await loadBoardAgreements(tx, sessionId),
	});
	return Y.encodeStateAsUpdate(doc);
}
