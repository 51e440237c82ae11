import { createHash } from "node:crypto";
import * as Y from "yjs";
import { type Actor, actorKey, partIn } from "#app/domain/authorisation.ts";
import { applyToBoard } from "#app/domain/board.ts";
import { type Command, type CommandType, parseCommand } from "#app/domain/commands.ts";
import type { Db } from "#db/client.ts";
import { isUniqueViolation } from "#db/errors.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { findCommand, insertCommand } from "#db/queries/commands.server.ts";
import { loadBoardCards } from "#db/queries/contributions.server.ts";
import { appendUpdates, type DocumentHead, rebuildDocument } from "#db/queries/documents.server.ts";
import { boardMeta, findSession, toResource } from "#db/queries/sessions.server.ts";
import type { Services } from "../context.server.ts";
import { log } from "../log.ts";
import { commandCount } from "../metrics.ts";
import type { Room } from "../realtime/room.ts";
import { encodeBoard } from "../sessions/create-session.server.ts";
import { type CommandContext, type Effect, type Handlers, type Refusal, refuse } from "./command-context.ts";
import * as contributions from "./contribution-commands.server.ts";
import { prepareSession } from "./prepare-commands.server.ts";
import * as sessions from "./session-commands.server.ts";

const handlers: Handlers = {
	contribute: contributions.contribute,
	"edit-contribution": contributions.editContribution,
	"withdraw-contribution": contributions.withdrawContribution,
	approve: contributions.approve,
	reject: contributions.reject,
	"set-phase": sessions.setPhase,
	"set-focus": sessions.setFocus,
	"set-follow-me": sessions.setFollowMe,
	"confirm-partner": sessions.confirmPartner,
	"remove-participant": sessions.removeParticipant,
	"set-member-role": sessions.setMemberRole,
	"prepare-session": prepareSession,
	"close-session": sessions.closeSession,
};

/** The answer to a command: `seq` is the board's sequence number at the moment of its commit. */
export type CommandAnswer = { ok: true; seq: number; [key: string]: unknown };
export type CommandResult = CommandAnswer | Refusal;

type Outcome =
	| {
			ok: true;
			answer: CommandAnswer;
			effect: Effect | null;
			head: DocumentHead;
			update: Uint8Array | null;
			rebuilt: Y.Doc | null;
	  }
	| Refusal;

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
	const room = await services.hub.room(sessionId, "board");
	if (!room) return refuse("not-found");

	const { command } = parsed;
	const outcome = await room.exclusive(async () => {
		try {
			const result = await services.db.transaction((tx) =>
				perform(tx, room, { actor, command, address: request.address }),
			);
			if (!result.ok || result.effect === null) room.discard();
			else if (result.rebuilt) room.replace(result.rebuilt, result.head);
			else room.commit(result.head, result.update);
			return result;
		} catch (error) {
			room.discard();
			// Another request with the same id was first: its answer is ours too.
			if (isUniqueViolation(error)) return repeat(services.db, room, actor, command);
			throw error;
		}
	});
	commandCount.inc({ type: command.type, answer: outcome.ok ? "ok" : outcome.code });
	if (!outcome.ok) return outcome;
	if (outcome.effect) await tellOthers(services, sessionId, outcome.effect);
	return outcome.answer;
}

async function perform(
	tx: Db,
	room: Room,
	request: { actor: CommandContext<CommandType>["actor"]; command: Command; address: string },
): Promise<Outcome> {
	const { actor, command } = request;
	const head = await room.catchUp(tx);
	const before = await repeat(tx, room, actor, command);
	if (before.ok || before.code !== "not-found") return before;
	const session = await findSession(tx, room.sessionId);
	if (!session) return refuse("not-found");
	const now = new Date();
	const handler = handlers[command.type] as (context: unknown) => Promise<Effect | Refusal>;
	const effect = await handler({ tx, actor, session, resource: toResource(session), command, now });
	if (!effect.ok) return effect;

	const written = await writeBoard(tx, room, head, effect, actorKey(actor), now);
	const answer: CommandAnswer = { ok: true, seq: written.head.headSeq, ...effect.answer };
	await insertCommand(tx, {
		sessionId: session.id,
		actor: actorKey(actor),
		id: command.id,
		contentHash: contentHash(command),
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
	return { ok: true, answer, effect, ...written };
}

/** The answer that this command got before; "not-found" when it is new. */
async function repeat(db: Db, room: Room, actor: Actor, command: Command): Promise<Outcome> {
	const saved = await findCommand(db, { sessionId: room.sessionId, actor: actorKey(actor), id: command.id });
	if (!saved) return refuse("not-found");
	if (saved.contentHash !== contentHash(command)) return refuse("id-used-for-other-content");
	return {
		ok: true,
		answer: saved.answer as CommandAnswer,
		effect: null,
		head: room.head,
		update: null,
		rebuilt: null,
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
): Promise<{ head: DocumentHead; update: Uint8Array | null; rebuilt: Y.Doc | null }> {
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
	const update = room.stage((doc) =>
		applyToBoard(doc, { meta: board.meta ? boardMeta(session) : undefined, cards }),
	);
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

/** Same command, same hash, whatever the order of its fields. */
function contentHash(command: Command): string {
	const sorted = (value: unknown): unknown =>
		value && typeof value === "object" && !Array.isArray(value)
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, inner]) => [key, sorted(inner)]),
				)
			: value;
	return createHash("sha256")
		.update(JSON.stringify(sorted(command)))
		.digest("base64url");
}
