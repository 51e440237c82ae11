import { and, eq, gt, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import { type Actor, isConfirmed, partOfMember } from "#app/domain/session/authorisation.ts";
import type { Db } from "../client.ts";
import { account, login, participant, sessionMember } from "../schema/index.ts";

/** Whose login this is, or anonymous when it is unknown, expired, or its participant was removed. */
export async function actorOfLogin(db: Db, tokenHash: string, now: Date): Promise<Actor> {
	const [row] = await db
		.select({ account, participant })
		.from(login)
		.leftJoin(account, eq(account.id, login.accountId))
		.leftJoin(participant, eq(participant.id, login.participantId))
		.where(and(eq(login.tokenHash, tokenHash), gt(login.expiresAt, now)));
	if (row?.account) return accountActor(db, row.account);
	if (row?.participant && !row.participant.removedAt) return participantActor(row.participant);
	return { kind: "anonymous" };
}

async function accountActor(db: Db, row: typeof account.$inferSelect): Promise<Actor> {
	const memberships = await db
		.select({ sessionId: sessionMember.sessionId, role: sessionMember.role })
		.from(sessionMember)
		.where(and(eq(sessionMember.accountId, row.id), isNull(sessionMember.removedAt)));
	return {
		kind: "account",
		id: row.id,
		name: row.name,
		organisation: row.organisation,
		role: row.role,
		memberships: Object.fromEntries(
			memberships.flatMap(({ sessionId, role }) => {
				const part = partOfMember(row.role, role);
				return part ? [[sessionId, part] as const] : [];
			}),
		),
	};
}

function participantActor(row: typeof participant.$inferSelect): Actor {
	return {
		kind: "participant",
		id: row.id,
		sessionId: row.sessionId,
		role: row.role,
		nickname: row.nickname,
		confirmed: isConfirmed(row),
	};
}

export async function insertLogin(db: Db, row: typeof login.$inferInsert): Promise<void> {
	await db.insert(login).values(row);
}

export async function deleteLogin(db: Db, tokenHash: string): Promise<void> {
	await db.delete(login).where(eq(login.tokenHash, tokenHash));
}

/** Forgets the browsers of those who were taken off this evening. */
export async function deleteLoginsOfRemoved(db: Db, sessionId: string): Promise<void> {
	const removed = db
		.select({ id: participant.id })
		.from(participant)
		.where(and(eq(participant.sessionId, sessionId), isNotNull(participant.removedAt)));
	await db.delete(login).where(inArray(login.participantId, removed));
}

/** Whether this login was that of somebody who was taken off this evening. */
export async function wasTakenOff(db: Db, tokenHash: string, sessionId?: string): Promise<boolean> {
	const rows = await db
		.select({ id: participant.id })
		.from(login)
		.innerJoin(participant, eq(participant.id, login.participantId))
		.where(
			and(
				eq(login.tokenHash, tokenHash),
				isNotNull(participant.removedAt),
				sessionId === undefined ? undefined : eq(participant.sessionId, sessionId),
			),
		);
	return rows.length > 0;
}

export async function deleteExpiredLogins(db: Db, now: Date): Promise<void> {
	await db.delete(login).where(lt(login.expiresAt, now));
}
