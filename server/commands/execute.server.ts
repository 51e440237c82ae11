import * as Y from "yjs";
import { type Actor, actorKey, partIn } from "#app/domain/authorisation.ts";
import { applyToBoard } from "#app/domain/board.ts";
import { type Command, type CommandType, parseCommand } from "#app/domain/commands.ts";
import { closeCode } from "#app/domain/realtime-protocol.ts";
import type { Db } from "#db/client.ts";
import { isUniqueViolation } from "#db/errors.ts";
import { loadBoardAgreements } from "#db/queries/agreements.server.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { saveCheckpoint } from "#db/queries/checkpoints.server.ts";
import { findCommand, insertCommand } from "#db/queries/commands.server.ts";
import { loadBoardCards } from "#db/queries/contributions.server.ts";
import { appendUpdates, type DocumentHead, rebuildDocument } from "#db/queries/documents.server.ts";
import { boardMeta, findSession, type Session, toResource } from "#db/queries/sessions.server.ts";
import { loadBoardThemes } from "#db/queries/themes.server.ts";
import { contentHash } from "../content-hash.ts";
import type { Services } from "../context.server.ts";
import { log } from "../log.ts";
import { commandCount } from "../metrics.ts";
import type { Room } from "../realtime/room.ts";
import { encodeBoard } from "../sessions/create-session.server.ts";
import {
	type CommandContext,
	type Effect,
	type Refusal,
	refuse,
	touchesWorkbook,
} from "./command-context.ts";
import { handlers } from "./handlers.server.ts";

/** The answer to a command: `seq` is the board's sequence number at the moment of its commit. */
export type CommandAnswer = { ok: true; seq: number; [key: string]: unknown };
export type CommandResult = CommandAnswer | Refusal;

type Outcome =
	| {
			ok: true;
			answer: CommandAnswer;
			effect: Effect | null;
			board: Written;
			workbook: Written | null;
	  }
	| Refusal;

/** What a transaction did to a document: its new head, and the update or the rebuilt document behind it. */
interface Written {
	head: DocumentHead;
	update: Uint8Array | null;
	rebuilt: Y.Doc | null;
}

/** Breaks a transaction off: what a handler did before it refused is not kept. */
class Refused extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.code);
	}
}

/** The rooms that a command works on. The workbook is there for the commands that touch it. */
interface Rooms {
	board: Room;
	workbook: Room | null;
}

/**
 * The one way in which anything changes: checks the command, and does it in one transaction with its idempotency key
 * and the board update that follows from the rows. Returns after the commit; others see it in the same moment.
 * `address` is the network address, for the audit log.
 */
export async function executeCommand(
	services: Pick<Services, "db" | "hub">,
	request: { actor: Actor; sessionId: string; input: unknown; address: string },
): Promise<CommandResult> {
	const { actor, sessionId } = request;
	if (actor.kind === "anonymous") return refuse("not-logged-in");
	if (!partIn(actor, sessionId)) return refuse("not-found");
	const parsed = parseCommand(request.input);
	if (!parsed.ok) return { ok: false, code: "invalid-command", field: parsed.field, reason: parsed.reason };
	const { command } = parsed;
	const rooms = await roomsFor(services, sessionId, command.type);
	if (!rooms) return refuse("not-found");

	const outcome = await alone(rooms, async () => {
		try {
			const result = await services.db.transaction((tx) =>
				perform(tx, rooms, { actor, command, address: request.address }),
			);
			if (result.ok && result.effect) {
				finish(rooms.board, result.board);
				if (rooms.workbook && result.workbook) finish(rooms.workbook, result.workbook);
				if (result.effect.workbook?.restart) rooms.workbook?.closeAll(closeCode.restart);
			} else discard(rooms);
			return result;
		} catch (error) {
			discard(rooms);
			if (error instanceof Refused) return error.refusal;
			// Another request with the same id was first: its answer is ours too.
			if (isUniqueViolation(error)) return repeat(services.db, rooms.board, actor, command);
			throw error;
		}
	});
	commandCount.inc({ type: command.type, answer: outcome.ok ? "ok" : outcome.code });
	if (!outcome.ok) return outcome;
	if (outcome.effect) await tellOthers(services, sessionId, outcome.effect);
	return outcome.answer;
}

async function roomsFor(
	{ hub }: Pick<Services, "hub">,
	sessionId: string,
	type: CommandType,
): Promise<Rooms | null> {
	const board = await hub.room(sessionId, "board");
	const workbook = touchesWorkbook.has(type) ? await hub.room(sessionId, "workbook") : null;
	return board && { board, workbook };
}

/** No other writer of these documents meanwhile. The order is always the same, and both are held before a transaction. */
function alone<T>({ board, workbook }: Rooms, work: () => Promise<T>): Promise<T> {
	return board.exclusive(() => (workbook ? workbook.exclusive(work) : work()));
}

function finish(room: Room, { head, update, rebuilt }: Written): void {
	if (rebuilt) room.replace(rebuilt, head);
	else room.commit(head, update);
}

function discard({ board, workbook }: Rooms): void {
	board.discard();
	workbook?.discard();
}

async function perform(
	tx: Db,
	rooms: Rooms,
	request: { actor: CommandContext<CommandType>["actor"]; command: Command; address: string },
): Promise<Outcome> {
	const { actor, command } = request;
	const { board, workbook } = rooms;
	const head = await board.catchUp(tx);
	const before = await repeat(tx, board, actor, command);
	if (before.ok || before.code !== "not-found") return before;
	const session = await findSession(tx, board.sessionId);
	if (!session) return refuse("not-found");
	const now = new Date();
	const workbookHead = workbook ? await workbook.catchUp(tx) : null;
	const handler = handlers[command.type] as (context: unknown) => Promise<Effect | Refusal>;
	const resource = toResource(session);
	const texts = workbook?.doc ?? null;
	const effect = await handler({ tx, actor, session, resource, command, now, workbook: texts });
	if (!effect.ok) throw new Refused(effect);

	const written = await writeBoard(tx, board, head, effect, actorKey(actor), now);
	const writtenTexts =
		workbook && workbookHead
			? await writeWorkbook(tx, workbook, workbookHead, { effect, session, actor: actorKey(actor), now })
			: null;
	const answer: CommandAnswer = { ok: true, seq: written.head.headSeq, ...effect.answer };
	await insertCommand(tx, {
		sessionId: session.id,
		actor: actorKey(actor),
		id: command.id,
		contentHash: contentHash(command, "base64url"),
		answer,
		createdAt: now,
	});
	await writeAudit(tx, {
		at: now,
		actor: actorKey(actor),
		action: command.type,
		subject: effect.subject ?? "",
		address: request.address,
		result: "ok",
		detail: { session: session.id },
	});
	return { ok: true, answer, effect, board: written, workbook: writtenTexts };
}

/** The answer that this command got before; "not-found" when it is new. */
async function repeat(db: Db, room: Room, actor: Actor, command: Command): Promise<Outcome> {
	const saved = await findCommand(db, { sessionId: room.sessionId, actor: actorKey(actor), id: command.id });
	if (!saved) return refuse("not-found");
	if (saved.contentHash !== contentHash(command, "base64url")) return refuse("id-used-for-other-content");
	return {
		ok: true,
		answer: saved.answer as CommandAnswer,
		effect: null,
		board: { head: room.head, update: null, rebuilt: null },
		workbook: null,
	};
}

/** The update of the board that follows from the rows as they are now in `tx`. */
async function writeBoard(
	tx: Db,
	room: Room,
	head: DocumentHead,
	{ board }: Effect,
	actor: string,
	now: Date,
): Promise<Written> {
	if (!board) return { head, update: null, rebuilt: null };
	const session = await findSession(tx, room.sessionId);
	if (!session) throw new Error("The session disappeared inside its own transaction");
	if (board.rebuild) {
		const content = await encodeBoard(tx, session.id);
		const rebuilt = new Y.Doc();
		Y.applyUpdate(rebuilt, content);
		return { head: await rebuildDocument(tx, head, content, now), update: null, rebuilt };
	}
	const cards = await loadBoardCards(tx, session.id, board.cards ?? []);
	const change = {
		meta: board.meta ? boardMeta(session) : undefined,
		cards,
		themes: board.themes ? await loadBoardThemes(tx, session.id) : undefined,
		agreements: board.agreements ? await loadBoardAgreements(tx, session.id) : undefined,
	};
	return append(tx, room, head, { change: (doc) => applyToBoard(doc, change), actor, now });
}

/** What a command does to the texts, with a checkpoint of how they were before it when it asks for one. */
async function writeWorkbook(
	tx: Db,
	room: Room,
	head: DocumentHead,
	request: { effect: Effect; session: Session; actor: string; now: Date },
): Promise<Written> {
	const { effect, session, actor, now } = request;
	const { change, checkpoint } = effect.workbook ?? {};
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
	if (!change) return { head, update: null, rebuilt: null };
	return append(tx, room, head, { change, actor, now });
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

async function tellOthers(services: Pick<Services, "hub">, sessionId: string, effect: Effect): Promise<void> {
	try {
		for (const notice of effect.notices ?? []) {
			await services.hub.notify(sessionId, notice.topic, notice.to);
		}
		if (effect.rightsOf) await services.hub.recheck({ actor: effect.rightsOf });
	} catch (error) {
		// The command is committed and must be acknowledged; sockets ask after their rights again within seconds.
		log.error({ err: error }, "telling others about a command failed");
	}
}
