import { type Actor, actorKey, joinsAsAccount } from "#app/domain/session/authorisation.ts";
import { readCode, returnCodeLength, sessionCodeLength } from "#app/domain/session/codes.ts";
import type { ParticipantRole, WritingLanguage } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import {
	findParticipant,
	insertParticipant,
	type Participant,
	setReturnCode,
} from "#db/queries/participants.server.ts";
import { findOpenSessionByCode, type Session, upsertMember } from "#db/queries/sessions.server.ts";
import { log } from "../process/log.ts";
import type { Services } from "../services.server.ts";
import type { JoinFields } from "./join-fields.server.ts";
import { startLogin } from "./login.server.ts";
import { derivedFrom, hashSecret, newCode, newToken } from "./secrets.ts";

export interface Visitor {
	actor: Actor;
	/** hash of the login that the browser sent, or null */
	loginHash: string | null;
	address: string;
}

export type Joined =
	/** `returnCode` is the only copy: the database keeps its hash. */
	| {
			as: "participant";
			session: string;
			participant: string;
			role: ParticipantRole;
			returnCode: string;
			cookie: string | null;
	  }
	| { as: "member"; session: string };

/** The open evening of a code as people type it; wrong, expired and closed ones are all null. */
export function findEvening(db: Db, typed: string): Promise<Session | null> {
	return findOpenSessionByCode(db, readCode(typed, sessionCodeLength));
}

/**
 * Lets somebody into an evening and logs their browser in. A partner with an account comes in as that account.
 * The same name and role from a browser that is in already is the same person, with a new return code; so is who presses
 * twice before the first answer came, with the same code.
 */
export async function joinEvening(
	services: Pick<Services, "db" | "env" | "hub">,
	session: Session,
	join: JoinFields,
	visitor: Visitor,
	now = new Date(),
): Promise<Joined> {
	const { actor } = visitor;
	const joined =
		join.role === "partner" && joinsAsAccount(actor)
			? await joinAsMember(services.db, session, actor, visitor, now)
			: await joinAsParticipant(services, session, join, visitor, now);
	await tellOthers(services.hub, session.id, visitor.loginHash);
	return joined;
}

async function joinAsMember(
	db: Db,
	session: Session,
	actor: Extract<Actor, { kind: "account" }>,
	{ address }: Visitor,
	now: Date,
): Promise<Joined> {
	// Whoever has a part already (facilitator, reader) keeps it.
	if (!actor.memberships[session.id]) {
		await db.transaction(async (tx) => {
			await upsertMember(tx, {
				sessionId: session.id,
				accountId: actor.id,
				role: "partner",
				joinedAt: now,
			});
			await auditJoin(tx, actorKey(actor), session.id, "partner", address, now);
		});
	}
	return { as: "member", session: session.id };
}

async function joinAsParticipant(
	{ db, env }: Pick<Services, "db" | "env">,
	session: Session,
	join: JoinFields,
	visitor: Visitor,
	now: Date,
): Promise<Joined> {
	const { role, nickname, organisation, language } = join;
	const { actor, loginHash, address } = visitor;
	const known = actor.kind === "participant" ? await findParticipant(db, session.id, actor.id) : null;
	if (known && known.role === role && known.nickname === nickname) {
		const returnCode = newCode(returnCodeLength);
		await setReturnCode(db, known.id, hashSecret(returnCode));
		return { as: "participant", session: session.id, participant: known.id, role, returnCode, cookie: null };
	}
	const pressed = join.id && [join.id, session.id, role, nickname].join(" ");
	const { id, code: returnCode } = derivedFrom(pressed || newToken(), returnCodeLength);
	const cookie = await db.transaction(async (tx) => {
		const isNew = await insertParticipant(tx, {
			id,
			sessionId: session.id,
			role,
			nickname,
			organisation,
			language: language satisfies WritingLanguage,
			returnCodeHash: hashSecret(returnCode),
			joinedAt: now,
		});
		if (isNew) await auditJoin(tx, `participant:${id}`, session.id, role, address, now);
		else if (!isSamePress(await findParticipant(tx, session.id, id), now)) return null;
		return startLogin(tx, env, { participantId: id }, loginHash, now);
	});
	if (cookie === null) {
		return joinAsParticipant({ db, env }, session, { ...join, id: undefined }, visitor, now);
	}
	return { as: "participant", session: session.id, participant: id, role, returnCode, cookie };
}

/** A page that was left open on a shared phone makes nobody somebody else. */
function isSamePress(before: Participant | null, now: Date): boolean {
	const age = before && !before.removedAt ? now.getTime() - before.joinedAt.getTime() : Infinity;
	return age < 60_000;
}

function auditJoin(
	tx: Db,
	actor: string,
	session: string,
	role: string,
	address: string,
	now: Date,
): Promise<void> {
	return writeAudit(tx, {
		at: now,
		actor,
		action: "join",
		subject: session,
		address,
		result: "ok",
		detail: { role },
	});
}

/** The person is in, whatever happens here: open screens also ask by themselves within seconds. */
async function tellOthers(
	hub: Services["hub"],
	sessionId: string,
	replacedLogin: string | null,
): Promise<void> {
	try {
		hub.notify(sessionId, [{ topic: "people", to: { parts: ["facilitator", "reader"] } }]);
		if (replacedLogin) await hub.recheck({ loginHash: replacedLogin });
	} catch (error) {
		log.error({ err: error }, "telling others about somebody who joined failed");
	}
}

/** Gives a participant a new return code; the one before stops working. @returns the only copy */
export async function renewReturnCode(db: Db, participantId: string, address: string): Promise<string> {
	const returnCode = newCode(returnCodeLength);
	await setReturnCode(db, participantId, hashSecret(returnCode));
	await writeAudit(db, {
		actor: `participant:${participantId}`,
		action: "renew-return-code",
		address,
		result: "ok",
	});
	return returnCode;
}
