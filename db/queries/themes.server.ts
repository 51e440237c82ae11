import { and, asc, count, eq, inArray, max, sum } from "drizzle-orm";
import type { BoardTheme } from "#app/domain/live/board.ts";
import type { Group } from "#app/domain/vocabulary.ts";
import type { Db } from "../client.ts";
import { ownChoice, session, tally, theme, themeContribution, vote } from "../schema/index.ts";

export type Theme = typeof theme.$inferSelect;

export async function findTheme(db: Db, sessionId: string, id: string): Promise<Theme | null> {
	const [row] = await db
		.select()
		.from(theme)
		.where(and(eq(theme.id, id), eq(theme.sessionId, sessionId)));
	return row ?? null;
}

export async function listThemes(db: Db, sessionId: string): Promise<Theme[]> {
	return db.select().from(theme).where(eq(theme.sessionId, sessionId)).orderBy(asc(theme.position));
}

/** Adds a theme behind the others; the caller holds the board's row lock. */
export async function insertTheme(
	tx: Db,
	row: Pick<Theme, "id" | "sessionId" | "name" | "createdAt">,
): Promise<void> {
	const [last] = await tx
		.select({ position: max(theme.position) })
		.from(theme)
		.where(eq(theme.sessionId, row.sessionId));
	await tx.insert(theme).values({ ...row, position: (last?.position ?? 0) + 1 });
}

export async function updateTheme(
	tx: Db,
	id: string,
	change: Partial<Pick<Theme, "name" | "chosen">>,
): Promise<void> {
	await tx.update(theme).set(change).where(eq(theme.id, id));
}

/** Its contributions stay and lie in no theme, or in their others. */
export async function deleteTheme(tx: Db, id: string): Promise<void> {
	await tx.delete(theme).where(eq(theme.id, id));
}

/** The contributions of a theme. */
export async function contributionsOf(db: Db, themeId: string): Promise<string[]> {
	const rows = await db
		.select({ id: themeContribution.contributionId })
		.from(themeContribution)
		.where(eq(themeContribution.themeId, themeId));
	return rows.map((row) => row.id);
}

/** The themes that each of these contributions lies in, in the order of the themes. */
export async function themesOfContributions(db: Db, contributions: string[]): Promise<Map<string, string[]>> {
	if (contributions.length === 0) return new Map();
	const rows = await db
		.select({ contribution: themeContribution.contributionId, theme: theme.id })
		.from(themeContribution)
		.innerJoin(theme, eq(theme.id, themeContribution.themeId))
		.where(inArray(themeContribution.contributionId, contributions))
		.orderBy(asc(theme.position));
	const themes = new Map<string, string[]>();
	for (const row of rows) themes.set(row.contribution, [...(themes.get(row.contribution) ?? []), row.theme]);
	return themes;
}

export async function putInTheme(tx: Db, themeId: string, contributions: string[]): Promise<void> {
	if (contributions.length === 0) return;
	await tx
		.insert(themeContribution)
		.values(contributions.map((contributionId) => ({ themeId, contributionId })))
		.onConflictDoNothing();
}

export async function takeFromTheme(tx: Db, themeId: string, contributions: string[]): Promise<void> {
	if (contributions.length === 0) return;
	await tx
		.delete(themeContribution)
		.where(
			and(eq(themeContribution.themeId, themeId), inArray(themeContribution.contributionId, contributions)),
		);
}

export async function takeFromAllThemes(tx: Db, contributionId: string): Promise<void> {
	await tx.delete(themeContribution).where(eq(themeContribution.contributionId, contributionId));
}

/** The themes as the board shows them: votes only once they are shown. */
export async function loadBoardThemes(db: Db, sessionId: string): Promise<BoardTheme[]> {
	const [state] = await db
		.select({ votes: session.votes, round: session.voteRound })
		.from(session)
		.where(eq(session.id, sessionId));
	const themes = await listThemes(db, sessionId);
	const choices = await listOwnChoices(db, sessionId);
	const votes = state?.votes === "shown" ? await countVotes(db, sessionId, state.round) : null;
	return themes.map(({ id, name, position, chosen }) => ({
		id,
		name,
		order: position,
		chosen,
		ownChoiceOf: choices.filter((choice) => choice.themeId === id).map((choice) => choice.group),
		votes: votes && (votes.get(id) ?? 0),
	}));
}

export async function listOwnChoices(
	db: Db,
	sessionId: string,
): Promise<{ group: Group; themeId: string }[]> {
	return db
		.select({ group: ownChoice.group, themeId: ownChoice.themeId })
		.from(ownChoice)
		.where(eq(ownChoice.sessionId, sessionId))
		.orderBy(asc(ownChoice.group));
}

/** The choice of a group; null takes it back. */
export async function setOwnChoice(
	tx: Db,
	sessionId: string,
	group: Group,
	themeId: string | null,
): Promise<void> {
	if (themeId === null) {
		await tx.delete(ownChoice).where(and(eq(ownChoice.sessionId, sessionId), eq(ownChoice.group, group)));
		return;
	}
	await tx
		.insert(ownChoice)
		.values({ sessionId, group, themeId })
		.onConflictDoUpdate({ target: [ownChoice.sessionId, ownChoice.group], set: { themeId } });
}

/** Votes and stickers per theme in a round. */
export async function countVotes(db: Db, sessionId: string, round: number): Promise<Map<string, number>> {
	const votes = await db
		.select({ theme: vote.themeId, n: count() })
		.from(vote)
		.where(and(eq(vote.sessionId, sessionId), eq(vote.round, round)))
		.groupBy(vote.themeId);
	const stickers = await db
		.select({ theme: tally.themeId, n: sum(tally.stickers).mapWith(Number) })
		.from(tally)
		.where(and(eq(tally.sessionId, sessionId), eq(tally.round, round)))
		.groupBy(tally.themeId);
	const counts = new Map<string, number>();
	for (const { theme: id, n } of [...votes, ...stickers]) counts.set(id, (counts.get(id) ?? 0) + n);
	return counts;
}
