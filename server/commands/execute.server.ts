import {
	type CommandType,
	type ParsedCommand,
	parseCommand,
	type SentCommand,
} from "#app/domain/command/commands.ts";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { type Actor, partIn } from "#app/domain/session/authorisation.ts";
import { isDatabaseTrouble, isUniqueViolation } from "#db/errors.ts";
import { isId } from "../auth/secrets.ts";
import { auditRefusal } from "../process/audit-refusal.server.ts";
import { log } from "../process/log.ts";
import { commandCount } from "../process/metrics.ts";
import type { Room } from "../realtime/room.ts";
import type { Services } from "../services.server.ts";
import {
	type CommandResult,
	type Effect,
	ofTheCrowd,
	type Refusal,
	refuse,
	touchesWorkbook,
} from "./command-context.ts";
import { answeredBefore, type Given, type Handled, perform, Refused, type Rooms } from "./perform.server.ts";
import type { Written } from "./write-documents.server.ts";

type Process = Pick<Services, "db" | "hub">;

/** A command as somebody sends it. `address` is the network address, for the audit log. */
interface Sending<Input = unknown> {
	actor: Actor;
	sessionId: string;
	input: Input;
	address: string;
}

export async function executeCommand<T extends CommandType>(
	process: Process,
	request: Sending<SentCommand<T>>,
): Promise<CommandResult<T>>;
export async function executeCommand(process: Process, request: Sending): Promise<CommandResult>;
/**
 * The one way in which anything changes: checks the command, and does it in one transaction with its idempotency key
 * and the board update that follows from the rows. Returns after the commit; others see it in the same moment.
 * A refusal leaves a line in the audit log. `try-again` when it could not be saved, or nobody knows whether it was: the same id again finds out.
 */
export async function executeCommand(process: Process, request: Sending): Promise<CommandResult> {
	const { actor, sessionId, address } = request;
	const parsed = parseCommand(request.input);
	const result = await answerFor(process, request, parsed);
	// What could not be saved was refused by nobody, and a database in trouble takes no line either.
	if (!result.ok && result.code !== "try-again") {
		const action = (parsed.ok ? parsed.command.type : parsed.type) ?? "unknown";
		const session = isId(sessionId) ? sessionId : null;
		await auditRefusal(process.db, { actor, address, action, code: result.code, session });
	}
	return result;
}

async function answerFor(
	process: Process,
	{ actor, sessionId, address }: Sending,
	parsed: ParsedCommand,
): Promise<CommandResult> {
	if (actor.kind === "anonymous") return refuse("not-logged-in");
	if (!partIn(actor, sessionId)) return refuse("not-found");
	if (!parsed.ok) {
		const { field, reason, readings } = parsed;
		return { ok: false, code: "invalid-command", field, reason, readings };
	}
	const given = { actor, command: parsed.command, address };
	const outcome = await inTurn(process, sessionId, given).catch(unsaved);
	commandCount.inc({ type: given.command.type, answer: outcome.ok ? "ok" : outcome.code });
	return outcome.ok ? outcome.answer : outcome;
}

async function inTurn(process: Process, sessionId: string, given: Given): Promise<Handled> {
	const { type } = given.command;
	const rooms = await roomsFor(process.hub, sessionId, type);
	if (!rooms) return refuse("not-found");
	return new Promise((resolve, reject) => {
		const own = { given, resolve, reject };
		const crowd = ofTheCrowd.has(type) ? crowds.get(rooms.board) : undefined;
		if (crowd) {
			crowd.push(own);
			return;
		}
		const all = [own];
		if (ofTheCrowd.has(type)) crowds.set(rooms.board, all);
		run(process, rooms, all).catch((error: unknown) => {
			for (const each of all) each.reject(error);
		});
	});
}

function unsaved(error: unknown): Refusal {
	log.error({ err: error }, "a command failed");
	return refuse("try-again");
}

async function roomsFor(hub: Services["hub"], sessionId: string, type: CommandType): Promise<Rooms | null> {
	const board = await hub.room(sessionId, "board");
	const workbook = touchesWorkbook.has(type) ? await hub.room(sessionId, "workbook") : null;
	return board && { board, workbook };
}

/** A command, and who waits for what became of it. */
interface Waiting {
	given: Given;
	resolve(outcome: Handled): void;
	reject(error: unknown): void;
}

/** By board, what the whole room does at the same moment: one commit and one message for all that waits. */
const crowds = new WeakMap<Room, Waiting[]>();

/** Does these commands while nobody else writes in their documents, and then lets everybody know. */
async function run(process: Process, rooms: Rooms, all: Waiting[]): Promise<void> {
	const { board, workbook } = rooms;
	const work = () => {
		if (crowds.get(board) === all) crowds.delete(board);
		return attempt(
			process,
			rooms,
			all.map(({ given }) => given),
		);
	};
	// The order is always the same, and both are held before a transaction.
	const outcomes = await board.exclusive(() => (workbook ? workbook.exclusive(work) : work()));
	await tellOthers(process.hub, board.sessionId, effectsOf(outcomes));
	for (const [index, { resolve }] of all.entries()) resolve(outcomes[index] as Handled);
}

/** Several commands in one transaction; when one of them makes it fail, each in its own. */
async function attempt(process: Process, rooms: Rooms, all: Given[]): Promise<Handled[]> {
	try {
		return await save(process, rooms, all);
	} catch (error) {
		rooms.board.discard();
		rooms.workbook?.discard();
		process.hub.saving.failed(error);
		if (isDatabaseTrouble(error)) return Array<Handled>(all.length).fill(unsaved(error));
		const [first, ...others] = all as [Given, ...Given[]];
		if (others.length === 0) return [await answerTo(process, rooms, first, error)];
		const outcomes: Handled[] = [];
		for (const given of all) outcomes.push(...(await attempt(process, rooms, [given])));
		return outcomes;
	}
}

async function answerTo(process: Process, rooms: Rooms, given: Given, error: unknown): Promise<Handled> {
	if (error instanceof Refused) return error.refusal;
	// Another request with the same id was first: its answer is ours too.
	const before = isUniqueViolation(error) ? answeredBefore(process.db, rooms.board, given) : null;
	return (await before?.catch(unsaved)) ?? unsaved(error);
}

/** Commits these commands; the documents change in the same moment. @throws {Refused}, and what the database throws */
async function save(process: Process, rooms: Rooms, all: Given[]): Promise<Handled[]> {
	const { outcomes, board, workbook } = await process.db.transaction((tx) => perform(tx, rooms, all));
	const effects = effectsOf(outcomes);
	if (effects.length === 0) return outcomes;
	process.hub.saving.succeeded();
	finish(rooms.board, board);
	if (rooms.workbook && workbook) finish(rooms.workbook, workbook);
	if (effects.some((effect) => effect.workbook?.restart)) rooms.workbook?.closeAll(closeCode.restart);
	return outcomes;
}

function finish(room: Room, { head, update, rebuilt }: Written): void {
	if (rebuilt) room.replace(rebuilt, head);
	else room.commit(head, update);
}

const effectsOf = (outcomes: Handled[]): Effect[] =>
	outcomes.flatMap((outcome) => (outcome.ok && outcome.effect ? [outcome.effect] : []));

async function tellOthers(hub: Services["hub"], sessionId: string, effects: Effect[]): Promise<void> {
	try {
		hub.notify(
			sessionId,
			effects.flatMap(({ notices }) => notices ?? []),
		);
		for (const { rightsOf } of effects) if (rightsOf) await hub.recheck({ actor: rightsOf });
		// Here they were closed with the commit; this is for those who write in other processes.
		if (effects.some(({ workbook }) => workbook?.restart)) await hub.recheck({ sessionId, kind: "workbook" });
	} catch (error) {
		// The command is committed and must be acknowledged; sockets ask after their rights again within seconds.
		log.error({ err: error }, "telling others about a command failed");
	}
}
