import type * as Y from "yjs";
import { type Command, type CommandType, commands } from "#app/domain/command/commands.ts";
import { actorKey, can } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { findCommand, insertCommands } from "#db/queries/commands.server.ts";
import { findSession, type Session, toResource } from "#db/queries/sessions.server.ts";
import { contentHash } from "../process/content-hash.ts";
import type { Room } from "../realtime/room.ts";
import {
	type CommandAnswer,
	type CommandContext,
	type Effect,
	type Refusal,
	refuse,
} from "./command-context.ts";
import { handlers } from "./handlers.server.ts";
import { type Written, writeBoard, writeWorkbook } from "./write-documents.server.ts";

/** One command and who gives it. `address` is the network address, for the audit log. */
export interface Given {
	actor: CommandContext<CommandType>["actor"];
	command: Command;
	address: string;
}

/** `effect` is null for a command that was answered before. */
export type Handled = { ok: true; answer: CommandAnswer; effect: Effect | null } | Refusal;

/** A command that was done just now. */
interface Done {
	given: Given;
	answer: CommandAnswer;
	effect: Effect;
}

/** What one transaction did: the outcome of each command in order, and what became of the documents. */
interface Performed {
	outcomes: Handled[];
	board: Written;
	workbook: Written | null;
}

/** Breaks a transaction off: what a handler did before it refused is not kept. */
export class Refused extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.code);
	}
}

/** The rooms that a command works on. The workbook is there for the commands that touch it. */
export interface Rooms {
	board: Room;
	workbook: Room | null;
}

/**
 * Does these commands inside `tx`, and writes what follows from them for the documents. Memory is as it was: the caller
 * takes over `board` and `workbook` after the commit.
 * @throws {Refused} when one of them is refused, and what the database throws
 */
export async function perform(tx: Db, rooms: Rooms, all: Given[]): Promise<Performed> {
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
			done.push({ given, effect, answer: { ok: true, seq: 0, ...effect.answer } as CommandAnswer });
		}
	}
	const outcomes = all.map((given, index): Handled => {
		const made = done.find((each) => each.given === given);
		return before[index] ?? { ok: true, ...(made as Done) };
	});
	const effects = done.map(({ effect }) => effect);
	const actor = [...new Set(done.map(({ given }) => actorKey(given.actor)))].join(" ");
	const following = { effects, session, actor, now };
	const written = await writeBoard(tx, board, head, following);
	const writtenTexts =
		workbook && workbookHead ? await writeWorkbook(tx, workbook, workbookHead, following) : null;
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

/** Asks who may, for every command alike, and does it. */
async function handle(
	tx: Db,
	{ actor, command }: Given,
	evening: { session: Session; now: Date; workbook: Y.Doc | null },
): Promise<Effect> {
	const resource = toResource(evening.session);
	const decision = can(actor, commands[command.type].may, resource);
	if (!decision.allowed) throw new Refused(refuse(decision.code));
	const handler = handlers[command.type] as (context: unknown) => Promise<Effect | Refusal>;
	const effect = await handler({ tx, actor, command, resource, ...evening });
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
export async function answeredBefore(db: Db, room: Room, { actor, command }: Given): Promise<Handled | null> {
	const saved = await findCommand(db, { sessionId: room.sessionId, actor: actorKey(actor), id: command.id });
	if (!saved) return null;
	if (saved.contentHash !== contentHash(command, "base64url")) return refuse("id-used-for-other-content");
	return { ok: true, answer: saved.answer as CommandAnswer, effect: null };
}
