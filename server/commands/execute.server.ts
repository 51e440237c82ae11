import { type Actor, partIn } from "#app/domain/authorisation.ts";
import { type CommandType, parseCommand } from "#app/domain/commands.ts";
import { closeCode } from "#app/domain/realtime-protocol.ts";
import { isUniqueViolation } from "#db/errors.ts";
import type { Services } from "../context.server.ts";
import { log } from "../log.ts";
import { commandCount } from "../metrics.ts";
import type { Room } from "../realtime/room.ts";
import { type CommandResult, type Effect, ofTheCrowd, refuse, touchesWorkbook } from "./command-context.ts";
import { answeredBefore, type Given, type Outcome, perform, Refused, type Rooms } from "./perform.server.ts";
import type { Written } from "./write-documents.server.ts";

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
