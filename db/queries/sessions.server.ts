import { and, asc, count, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { BoardMeta } from "#app/domain/live/board.ts";
import { mayTakePart, type SessionResource } from "#app/domain/session/authorisation.ts";
import { standardSettings } from "#app/domain/session/session-settings.ts";
import type { Db } from "../client.ts";
import {
	account,
	contribution,
	type DocumentKind,
	document,
	participant,
	place,
	session,
	sessionFigure,
	sessionMember,
} from "../schema/index.ts";
import { countWaitingProposals } from "./proposals.server.ts";

export type Session = typeof session.$inferSelect;

/** What the authorisation module needs to know of a session. */
export function toResource(row: Session): SessionResource {
	return {
		id: row.id,
		phase: row.phase,
		closed: row.closedAt !== null,
		moderated: row.settings.moderated,
		votes: row.votes,
		adopted: row.adoptedAt !== null,
	};
}

export async function findSession(db: Db, id: string): Promise<Session | null> {
	const [row] = await db.select().from(session).where(eq(session.id, id));
	return row ?? null;
}

export async function findSessionResource(db: Db, id: string): Promise<SessionResource | null> {
	const row = await findSession(db, id);
	return row ? toResource(row) : null;
}

/** PostgreSQL's own number of the transaction that wrote the row: another one after every change. */
export const versionOf = sql<string>`${session}.xmin::text`;

/** What access to a session depends on, and the version of the row that says so. */
export interface VersionedSession {
	resource: SessionResource;
	version: string;
}

export async function findVersionedSession(db: Db, id: string): Promise<VersionedSession | null> {
	const [found] = await db
		.select({ row: session, version: versionOf })
		.from(session)
		.where(eq(session.id, id));
	return found ? { resource: toResource(found.row), version: found.version } : null;
}

/** The wijk of a session, by its names. */
export async function findPlaceOf(
	db: Db,
	sessionId: string,
): Promise<{ name: string; shortName: string } | null> {
	const [row] = await db
		.select({ name: place.name, shortName: place.shortName })
		.from(session)
		.innerJoin(place, eq(place.id, session.placeId))
		.where(eq(session.id, sessionId));
	return row ?? null;
}

/** The open session with this code. Unknown, expired and closed look the same to whoever asks. */
export async function findOpenSessionByCode(db: Db, code: string): Promise<Session | null> {
	const [row] = await db
		.select()
		.from(session)
		.where(and(eq(session.code, code), isNull(session.closedAt)));
	return row ?? null;
}

export async function insertSession(
	tx: Db,
	row: typeof session.$inferInsert,
	indicators: string[],
): Promise<void> {
	await tx.insert(session).values(row);
	if (indicators.length === 0) return;
	await tx
		.insert(sessionFigure)
		.values(indicators.map((indicatorId, position) => ({ sessionId: row.id, position, indicatorId })));
}

export async function updateSession(
	tx: Db,
	id: string,
	change: Partial<Omit<typeof session.$inferInsert, "id">>,
): Promise<void> {
	await tx.update(session).set(change).where(eq(session.id, id));
}

export interface SessionSummary {
	id: string;
	title: string;
	heldOn: string;
	placeId: string;
	placeName: string;
	phase: Session["phase"];
	closed: boolean;
}

/** The sessions of these ids, newest evening first. */
export async function listSessions(db: Db, ids: string[]): Promise<SessionSummary[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({ session, placeName: place.name })
		.from(session)
		.innerJoin(place, eq(place.id, session.placeId))
		.where(inArray(session.id, ids))
		.orderBy(desc(session.heldOn), desc(session.createdAt));
	return rows.map((row) => ({
		id: row.session.id,
		title: row.session.title,
		heldOn: row.session.heldOn,
		placeId: row.session.placeId,
		placeName: row.placeName,
		phase: row.session.phase,
		closed: row.session.closedAt !== null,
	}));
}

/** @returns how many of these ids are evenings */
export async function knownSessions(db: Db, ids: string[]): Promise<number> {
	if (ids.length === 0) return 0;
	const [found] = await db.select({ known: count() }).from(session).where(inArray(session.id, ids));
	return found?.known ?? 0;
}

/** Evenings that are not closed, the next one first, for who shows figures there before everybody sees them. */
export async function listUpcomingSessions(db: Db): Promise<{ id: string; title: string }[]> {
	return db
		.select({ id: session.id, title: session.title })
		.from(session)
		.where(isNull(session.closedAt))
		.orderBy(asc(session.heldOn));
}

export async function upsertMember(tx: Db, row: typeof sessionMember.$inferInsert): Promise<void> {
	await tx
		.insert(sessionMember)
		.values(row)
		.onConflictDoUpdate({
			target: [sessionMember.sessionId, sessionMember.accountId],
			set: { role: row.role, removedAt: null, joinedAt: row.joinedAt ?? null },
		});
}

export type Member = typeof sessionMember.$inferSelect;

/** What an account is in an evening, when it was not taken off it. */
export async function findMember(db: Db, sessionId: string, accountId: string): Promise<Member | null> {
	return (await listMembers(db, sessionId)).find((member) => member.accountId === accountId) ?? null;
}

export async function admitMember(
	tx: Db,
	{ sessionId, accountId }: Pick<Member, "sessionId" | "accountId">,
	round: number,
): Promise<void> {
	await tx
		.update(sessionMember)
		.set({ admittedToRound: round })
		.where(and(eq(sessionMember.sessionId, sessionId), eq(sessionMember.accountId, accountId)));
}

/** Takes an account off the evening until a facilitator gives it a part again. */
export async function removeMember(tx: Db, sessionId: string, accountId: string, now: Date): Promise<void> {
	await tx
		.update(sessionMember)
		.set({ removedAt: now })
		.where(and(eq(sessionMember.sessionId, sessionId), eq(sessionMember.accountId, accountId)));
}

export async function listMembers(db: Db, sessionId: string): Promise<Member[]> {
	return db
		.select()
		.from(sessionMember)
		.where(and(eq(sessionMember.sessionId, sessionId), isNull(sessionMember.removedAt)));
}

/** Whether a facilitator took this account off the evening. */
export async function wasRemoved(db: Db, sessionId: string, accountId: string): Promise<boolean> {
	const rows = await db
		.select({ id: sessionMember.accountId })
		.from(sessionMember)
		.where(
			and(
				eq(sessionMember.sessionId, sessionId),
				eq(sessionMember.accountId, accountId),
				isNotNull(sessionMember.removedAt),
			),
		);
	return rows.length > 0;
}

/** The accounts that run this evening; who only prepares it is none of them. */
export async function listFacilitators(tx: Db, sessionId: string): Promise<string[]> {
	const rows = await tx
		.select({ id: account.id, role: account.role })
		.from(sessionMember)
		.innerJoin(account, eq(account.id, sessionMember.accountId))
		.where(
			and(
				eq(sessionMember.sessionId, sessionId),
				eq(sessionMember.role, "facilitator"),
				isNull(sessionMember.removedAt),
			),
		);
	return rows.filter(({ role }) => mayTakePart(role)).map(({ id }) => id);
}

/** What the facilitator has to look at: contributions and proposals to read, and partners to confirm. */
export async function countWaiting(
	db: Db,
	sessionId: string,
): Promise<{ contributions: number; partners: number; proposals: number }> {
	const [contributions] = await db
		.select({ n: count() })
		.from(contribution)
		.where(and(eq(contribution.sessionId, sessionId), eq(contribution.status, "waiting")));
	const [partners] = await db
		.select({ n: count() })
		.from(participant)
		.where(
			and(
				eq(participant.sessionId, sessionId),
				eq(participant.role, "partner"),
				isNull(participant.confirmedAt),
				isNull(participant.removedAt),
			),
		);
	return {
		contributions: contributions?.n ?? 0,
		partners: partners?.n ?? 0,
		proposals: await countWaitingProposals(db, sessionId),
	};
}

/** Epochs of a session's documents, as a client must name them to connect. */
export async function documentEpochs(db: Db, sessionId: string): Promise<Record<DocumentKind, number>> {
	const rows = await db
		.select({ kind: document.kind, epoch: document.epoch })
		.from(document)
		.where(eq(document.sessionId, sessionId));
	return Object.fromEntries(rows.map((row) => [row.kind, row.epoch])) as Record<DocumentKind, number>;
}

/** The part of the board that follows from the session's own row. */
export function boardMeta(row: Session): BoardMeta {
	const minutes = row.minutes[row.phase];
	return {
		phase: row.phase,
		phaseStartedAt: row.phaseStartedAt.toISOString(),
		phaseEndsAt: minutes > 0 ? new Date(row.phaseStartedAt.getTime() + minutes * 60_000).toISOString() : null,
		focus: row.focus,
		followMe: row.settings.followMe,
		closed: row.closedAt !== null,
		votes: row.votes,
		voteRound: row.voteRound,
		votesEach: row.settings.votesEach ?? standardSettings.votesEach,
		adopted: row.adoptedAt !== null,
	};
}
