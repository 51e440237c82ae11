import {
	aliasedTable,
	and,
	asc,
	desc,
	eq,
	gt,
	inArray,
	isNotNull,
	isNull,
	lte,
	notExists,
} from "drizzle-orm";
import type { ProgressCheck } from "#app/domain/agreement/agreement-vocabulary.ts";
import { mayReportAs } from "#app/domain/session/session-rules.ts";
import type { Db } from "../client.ts";
import {
	account,
	agendaItem,
	agendaReminder,
	outcome,
	place,
	session,
	sessionMember,
} from "../schema/index.ts";
import { listProgress, type ProgressReport } from "./agreements.server.ts";

/** The moment of a session's first adopted version, from which its checks are counted; null before adoption. */
export async function firstAdoption(db: Db, sessionId: string): Promise<Date | null> {
	const [row] = await db
		.select({ at: outcome.adoptedAt })
		.from(outcome)
		.where(eq(outcome.sessionId, sessionId))
		.orderBy(asc(outcome.number))
		.limit(1);
	return row?.at ?? null;
}

/** An adopted agreement on its way through the year. */
export interface RunningAgreement {
	id: string;
	goal: string;
	action: string;
	ownerId: string | null;
	sessionId: string;
	placeName: string;
	/** the moment of the session's first adopted version */
	adoptedAt: Date;
	/** newest first */
	reports: ProgressReport[];
}

/**
 * Agreements that are adopted now, until the wijk's next evening adopts its own.
 * @param filter `adopted` keeps those first adopted after one moment, and at another or before it
 */
export async function listRunningAgreements(
	db: Db,
	filter: { owner?: string; adopted?: { after: Date; until: Date } },
): Promise<RunningAgreement[]> {
	const next = aliasedTable(session, "next");
	const rows = await db
		.select({
			id: agendaItem.id,
			goal: agendaItem.goal,
			action: agendaItem.action,
			ownerId: agendaItem.ownerId,
			sessionId: session.id,
			placeName: place.name,
			adoptedAt: outcome.adoptedAt,
		})
		.from(agendaItem)
		.innerJoin(session, eq(session.id, agendaItem.sessionId))
		.innerJoin(place, eq(place.id, session.placeId))
		.innerJoin(outcome, and(eq(outcome.sessionId, session.id), eq(outcome.number, 0)))
		.where(
			and(
				isNotNull(session.adoptedAt),
				notExists(
					db
						.select({ id: next.id })
						.from(next)
						.where(and(eq(next.previousId, session.id), isNotNull(next.adoptedAt))),
				),
				filter.owner ? eq(agendaItem.ownerId, filter.owner) : undefined,
				filter.adopted ? gt(outcome.adoptedAt, filter.adopted.after) : undefined,
				filter.adopted ? lte(outcome.adoptedAt, filter.adopted.until) : undefined,
			),
		)
		.orderBy(desc(session.heldOn), asc(agendaItem.position));
	const reports = await listProgress(
		db,
		rows.map(({ id }) => id),
	);
	return rows.map((row) => ({ ...row, reports: reports.filter(({ itemId }) => itemId === row.id) }));
}

/** The checks of these agreements that somebody was reminded of, as "item check". */
export async function listReminders(db: Db, items: string[]): Promise<Set<string>> {
	if (items.length === 0) return new Set();
	const rows = await db.select().from(agendaReminder).where(inArray(agendaReminder.itemId, items));
	return new Set(rows.map(({ itemId, check }) => `${itemId} ${check}`));
}

export async function insertReminder(
	db: Db,
	row: { itemId: string; check: ProgressCheck; sentAt: Date },
): Promise<void> {
	await db.insert(agendaReminder).values(row).onConflictDoNothing();
}

/** Everybody with an account who may report on a session's agreements now, with their part in it. */
export async function listReporters(
	db: Db,
	sessionId: string,
): Promise<{ id: string; email: string; role: "facilitator" | "partner" }[]> {
	const rows = await db
		.select({ id: account.id, email: account.email, role: sessionMember.role })
		.from(sessionMember)
		.innerJoin(account, eq(account.id, sessionMember.accountId))
		.where(and(eq(sessionMember.sessionId, sessionId), isNull(sessionMember.removedAt)))
		.orderBy(asc(account.email));
	return rows.flatMap(({ role, ...row }) => (mayReportAs(role) ? [{ ...row, role }] : []));
}
