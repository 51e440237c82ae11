import { and, asc, count, desc, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../client.ts";
import { proposal, theme } from "../schema/index.ts";

export type Proposal = typeof proposal.$inferSelect;

/** A proposal with the name of the theme that it is for. */
export type NamedProposal = Proposal & { themeName: string | null };

const named = { ...getTableColumns(proposal), themeName: theme.name };

export async function insertProposal(tx: Db, row: typeof proposal.$inferInsert): Promise<void> {
	await tx.insert(proposal).values(row);
}

export async function findProposal(db: Db, sessionId: string, id: string): Promise<Proposal | null> {
	const [row] = await db
		.select()
		.from(proposal)
		.where(and(eq(proposal.id, id), eq(proposal.sessionId, sessionId)));
	return row ?? null;
}

export async function decideProposal(
	tx: Db,
	id: string,
	change: Pick<Proposal, "status" | "reason" | "decidedAt"> & Partial<Pick<Proposal, "language">>,
): Promise<void> {
	await tx.update(proposal).set(change).where(eq(proposal.id, id));
}

/** Whether anybody proposed words for a theme, whatever became of them. */
export async function hasProposals(db: Db, themeId: string): Promise<boolean> {
	const rows = await db
		.select({ id: proposal.id })
		.from(proposal)
		.where(eq(proposal.themeId, themeId))
		.limit(1);
	return rows.length > 0;
}

/** Hands over to theme `into` what was proposed for theme `from`. */
export async function handOverProposals(tx: Db, from: string, into: string): Promise<void> {
	await tx.update(proposal).set({ themeId: into }).where(eq(proposal.themeId, from));
}

/** What waits to be taken over, oldest first. */
export async function listWaitingProposals(db: Db, sessionId: string): Promise<NamedProposal[]> {
	return db
		.select(named)
		.from(proposal)
		.leftJoin(theme, eq(theme.id, proposal.themeId))
		.where(and(eq(proposal.sessionId, sessionId), eq(proposal.status, "waiting")))
		.orderBy(asc(proposal.createdAt));
}

export async function countWaitingProposals(db: Db, sessionId: string): Promise<number> {
	const [row] = await db
		.select({ n: count() })
		.from(proposal)
		.where(and(eq(proposal.sessionId, sessionId), eq(proposal.status, "waiting")));
	return row?.n ?? 0;
}

/** Everything one person proposed, newest first. */
export async function listOwnProposals(
	db: Db,
	sessionId: string,
	author: { participantId: string } | { accountId: string },
): Promise<NamedProposal[]> {
	const mine =
		"participantId" in author
			? eq(proposal.participantId, author.participantId)
			: eq(proposal.accountId, author.accountId);
	return db
		.select(named)
		.from(proposal)
		.leftJoin(theme, eq(theme.id, proposal.themeId))
		.where(and(eq(proposal.sessionId, sessionId), mine))
		.orderBy(desc(proposal.createdAt));
}
