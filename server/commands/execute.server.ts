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
import { findCommand, insertCommands } from "#db/queries/commands.server.ts";
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
	ofTheCrowd,
	type Refusal,
	refuse,
	touchesWorkbook,
} from "./command-context.ts";
import { handlers } from "./handlers.server.ts";

/** The answer to a command: `seq` is the board's sequence number at the moment of its commit. */
export type CommandAnswer = { ok: true; seq: number; [key: string]: unknown };
export type CommandResult = CommandAnswer | Refusal;

/** One command and who gives it. `address` is the network address, for the audit log. */
interface Given {
	actor: CommandContext<CommandType>["actor"];
	command: Command;
	address: string;
}

/** `effect` is null for a command that was answered before. */
type Outcome = { ok: true; answer: CommandAnswer; effect: Effect | null } | Refusal;

/** A command that was done just now. */
interface Done {
	given: Given;
	answer: CommandAnswer;
	effect: Effect;
}

/** What one transaction did: the outcome of each command in order, and what became of the documents. */
interface Performed {
	outcomes: Outcome[];
	board: Written;
	workbook: Written | null;
}

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
 */
export async function executeCommand(
	services: Pick<Services, "db" | "hub">,
	request: { actor: Actor; sessionId: string; input: unknown; address: string },
): Promise<CommandResult> {
	const { actor, sessionId, address } = request;
	if (actor.kind === "anonymous") return refuse("not-logged-in");
	if (!partIn(actor, sessionId)) return refuse("not-found");
	const parsed = parseCommand(request.input);
	if (!parsed.ok) return { ok: false, code: "invalid-command", field: parsed.field, reason: parsed.reason };
	const given = { actor, command: parsed.command, address };
	const { type } = given.command;
	const rooms = await roomsFor(services, sessionId, type);
	if (!rooms) return refuse("not-found");

	const outcome = ofTheCrowd.has(type)
		? await together(rooms.board, given, (all) => attempt(services, rooms, all))
		: await alone(rooms, () => attemptOne(services, rooms, given));
	commandCount.inc({ type, answer: outcome.ok ? "ok" : outcome.code });
	return outcome.ok ? outcome.answer : outcome;
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

interface Waiting {
	given: Given;
	resolve(outcome: Outcome): void;
	reject(error: unknown): void;
}
const waiting = new WeakMap<Room, Waiting[]>();

/** Commands that come while the room is busy are saved together: one commit and one message for all of them. */
function together(
	board: Room,
	given: Given,
	work: (all: Given[]) => Promise<PromiseSettledResult<Outcome>[]>,
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const queue = waiting.get(board) ?? [];
		queue.push({ given, resolve, reject });
		waiting.set(board, queue);
		if (queue.length > 1) return;
		void board.exclusive(async () => {
			waiting.delete(board);
			const results = await work(queue.map((each) => each.given));
			for (const [index, result] of results.entries()) {
				if (result.status === "fulfilled") queue[index]?.resolve(result.value);
				else queue[index]?.reject(result.reason);
			}
		});
	});
}

/** Several commands in one transaction; when that fails for one of them, each in its own. */
async function attempt(
	services: Pick<Services, "db" | "hub">,
	rooms: Rooms,
	all: Given[],
): Promise<PromiseSettledResult<Outcome>[]> {
	if (all.length > 1) {
		try {
			const outcomes = await save(services, rooms, all);
			return outcomes.map((value) => ({ status: "fulfilled", value }));
		} catch {
			discard(rooms);
		}
	}
	const results: PromiseSettledResult<Outcome>[] = [];
	for (const given of all) {
		const one = attemptOne(services, rooms, given);
		results.push(
			await one.then(
				(value) => ({ status: "fulfilled", value }) as const,
				(reason: unknown) => ({ status: "rejected", reason }) as const,
			),
		);
	}
	return results;
}

async function attemptOne(
	services: Pick<Services, "db" | "hub">,
	rooms: Rooms,
	given: Given,
): Promise<Outcome> {
	try {
		const [outcome] = await save(services, rooms, [given]);
		return outcome as Outcome;
	} catch (error) {
		discard(rooms);
		if (error instanceof Refused) return error.refusal;
		// Another request with the same id was first: its answer is ours too.
		const before = isUniqueViolation(error) ? await answeredBefore(services.db, rooms.board, given) : null;
		if (before) return before;
		services.hub.saving.failed(error);
		throw error;
	}
}

/** Commits these commands, and lets everybody know. @throws {Refused}, and what the database throws */
async function save(services: Pick<Services, "db" | "hub">, rooms: Rooms, all: Given[]): Promise<Outcome[]> {
	const { outcomes, board, workbook } = await services.db.transaction((tx) => perform(tx, rooms, all));
	const effects = outcomes.flatMap((outcome) => (outcome.ok && outcome.effect ? [outcome.effect] : []));
	if (effects.length === 0) return outcomes;
	services.hub.saving.succeeded();
	finish(rooms.board, board);
	if (rooms.workbook && workbook) finish(rooms.workbook, workbook);
	if (effects.some((effect) => effect.workbook?.restart)) rooms.workbook?.closeAll(closeCode.restart);
	await tellOthers(services.hub, rooms.board.sessionId, effects);
	return outcomes;
}

function finish(room: Room, { head, update, rebuilt }: Written): void {
	if (rebuilt) room.replace(rebuilt, head);
	else room.commit(head, update);
}

function discard({ board, workbook }: Rooms): void {
	board.discard();
	workbook?.discard();
}

async function perform(tx: Db, rooms: Rooms, all: Given[]): Promise<Performed> {
	const { board, workbook } = rooms;
	// All at once on one connection: they run in this order, so what follows the locks is read under them.
	const [head, workbookHead, session, before] = await Promise.all([
		board.catchUp(tx),
		workbook?.catchUp(tx) ?? null,
		findSession(tx, board.sessionId),
		Promise.all(all.map((given) => answeredBefore(tx, board, given))),
	]);
	if (!session) throw new Refused(refuse("not-found"));
	const evening = { session, now: new Date(), workbook: workbook?.doc ?? null };
	const { now } = evening;
	const done: Done[] = [];
	for (const round of inRounds(all.filter((_, index) => !before[index]))) {
		// Also when one of them refuses all come to their end: none may go on behind the rollback.
		const results = await Promise.allSettled(round.map((given) => handle(tx, given, evening)));
		for (const [index, given] of round.entries()) {
			const result = results[index];
			if (result?.status !== "fulfilled") throw result?.reason;
			const effect = result.value;
			done.push({ given, effect, answer: { ok: true, seq: 0, ...effect.answer } });
		}
	}
	const outcomes = all.map((given, index): Outcome => {
		const made = done.find((each) => each.given === given);
		return before[index] ?? { ok: true, ...(made as Done) };
	});
	const effects = done.map(({ effect }) => effect);
	const actor = [...new Set(done.map(({ given }) => actorKey(given.actor)))].join(" ");
	const written = await writeBoard(tx, board, head, { board: boardOf(effects), actor, now });
	const writtenTexts =
		workbook && workbookHead
			? await writeWorkbook(tx, workbook, workbookHead, { effects, session, actor, now })
			: null;
	for (const { answer } of done) answer.seq = written.head.headSeq;
	await keep(tx, session, done, now);
	return { outcomes, board: written, workbook: writtenTexts };
}

/** What different people do is done at once, and what one person does in order. */
function inRounds(all: Given[]): Given[][] {
	const rounds: Given[][] = [];
	for (const given of all) {
		const key = actorKey(given.actor);
		const round = rounds.findLast((each) => each.some(({ actor }) => actorKey(actor) === key));
		const next = rounds[round ? rounds.indexOf(round) + 1 : 0];
		if (next) next.push(given);
		else rounds.push([given]);
	}
	return rounds;
}

async function handle(
	tx: Db,
	{ actor, command }: Given,
	evening: { session: Session; now: Date; workbook: Y.Doc | null },
): Promise<Effect> {
	const handler = handlers[command.type] as (context: unknown) => Promise<Effect | Refusal>;
	const effect = await handler({ tx, actor, command, resource: toResource(evening.session), ...evening });
	if (!effect.ok) throw new Refused(effect);
	return effect;
}

/** The answers, for who asks again, and a line each in the audit log. */
async function keep(tx: Db, session: Session, done: Done[], now: Date): Promise<void> {
	if (done.length === 0) return;
	await Promise.all([
		insertCommands(
			tx,
			done.map(({ given: { actor, command }, answer }) => ({
				sessionId: session.id,
				actor: actorKey(actor),
				id: command.id,
				contentHash: contentHash(command, "base64url"),
				answer,
				createdAt: now,
			})),
		),
		writeAudit(
			tx,
			...done.map(({ given: { actor, command, address }, effect }) => ({
				at: now,
				actor: actorKey(actor),
				action: command.type,
				subject: effect.subject ?? "",
				address,
				result: "ok" as const,
				detail: { session: session.id },
			})),
		),
	]);
}

/** The answer that this command got before, or null when it is new. */
async function answeredBefore(db: Db, room: Room, { actor, command }: Given): Promise<Outcome | null> {
	const saved = await findCommand(db, { sessionId: room.sessionId, actor: actorKey(actor), id: command.id });
	if (!saved) return null;
	if (saved.contentHash !== contentHash(command, "base64url")) return refuse("id-used-for-other-content");
	return { ok: true, answer: saved.answer as CommandAnswer, effect: null };
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
async function writeBoard(
	tx: Db,
	room: Room,
	head: DocumentHead,
	{ board, actor, now }: { board: Effect["board"]; actor: string; now: Date },
): Promise<Written> {
	if (!board) return { head, update: null, rebuilt: null };
	if (board.rebuild) {
		const content = await encodeBoard(tx, room.sessionId);
		const rebuilt = new Y.Doc();
		Y.applyUpdate(rebuilt, content);
		return { head: await rebuildDocument(tx, head, content, now), update: null, rebuilt };
	}
	const [session, cards, themes, agreements] = await Promise.all([
		board.meta ? findSession(tx, room.sessionId) : null,
		loadBoardCards(tx, room.sessionId, board.cards ?? []),
		board.themes ? loadBoardThemes(tx, room.sessionId) : undefined,
		board.agreements ? loadBoardAgreements(tx, room.sessionId) : undefined,
	]);
	const change = { meta: session ? boardMeta(session) : undefined, cards, themes, agreements };
	return append(tx, room, head, { change: (doc) => applyToBoard(doc, change), actor, now });
}

/** What a command does to the texts, with a checkpoint of how they were before it when it asks for one. */
async function writeWorkbook(
	tx: Db,
	room: Room,
	head: DocumentHead,
	request: { effects: Effect[]; session: Session; actor: string; now: Date },
): Promise<Written> {
	const { effects, session, actor, now } = request;
	const { change, checkpoint } = effects.find((effect) => effect.workbook)?.workbook ?? {};
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

async function tellOthers(hub: Services["hub"], sessionId: string, effects: Effect[]): Promise<void> {
	try {
		await hub.notify(
			sessionId,
			effects.flatMap(({ notices }) => notices ?? []),
		);
		for (const { rightsOf } of effects) if (rightsOf) await hub.recheck({ actor: rightsOf });
	} catch (error) {
		// The command is committed and must be acknowledged; sockets ask after their rights again within seconds.
		log.error({ err: error }, "telling others about a command failed");
	}
}
