import { and, countDistinct, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { agendaItem, ownChoice, tally, theme, vote } from "../schema/index.ts";
import { listOwnChoices } from "./themes.server.ts";

/** The themes that somebody voted for in a round. */
export async function votesOf(db: Db, sessionId: string, round: number, voter: string): Promise<string[]> {
	const rows = await db
		.select({ theme: vote.themeId })
		.from(vote)
		.where(and(eq(vote.sessionId, sessionId), eq(vote.round, round), eq(vote.voter, voter)));
	return rows.map((row) => row.theme);
}

export async function insertVote(tx: Db, row: typeof vote.$inferInsert): Promise<void> {
	await tx.insert(vote).values(row).onConflictDoNothing();
}

export async function deleteVote(
	tx: Db,
	row: { sessionId: string; round: number; voter: string; themeId: string },
): Promise<void> {
	await tx
		.delete(vote)
		.where(
			and(
				eq(vote.sessionId, row.sessionId),
				eq(vote.round, row.round),
				eq(vote.voter, row.voter),
				eq(vote.themeId, row.themeId),
			),
		);
}

/** Takes back everything that somebody voted for in a round. */
export async function deleteVotesOf(
	tx: Db,
	{ sessionId, round, voter }: { sessionId: string; round: number; voter: string },
): Promise<void> {
	await tx
		.delete(vote)
		.where(and(eq(vote.sessionId, sessionId), eq(vote.round, round), eq(vote.voter, voter)));
}

/** How many people voted in a round with a phone or laptop. */
export async function countVoters(db: Db, sessionId: string, round: number): Promise<number> {
	const [row] = await db
		.select({ n: countDistinct(vote.voter) })
		.from(vote)
		.where(and(eq(vote.sessionId, sessionId), eq(vote.round, round)));
	return row?.n ?? 0;
}

/** Stickers per theme in a round. */
export async function listTallies(
	db: Db,
	sessionId: string,
	round: number,
): Promise<{ themeId: string; stickers: number }[]> {
	return db
		.select({ themeId: tally.themeId, stickers: tally.stickers })
		.from(tally)
		.where(and(eq(tally.sessionId, sessionId), eq(tally.round, round)));
}

export async function setTally(tx: Db, row: typeof tally.$inferInsert): Promise<void> {
	await tx
		.insert(tally)
		.values(row)
		.onConflictDoUpdate({
			target: [tally.sessionId, tally.round, tally.themeId],
			set: { stickers: row.stickers },
		});
}

/** Hands over to theme `into` what was given to theme `from`: votes, stickers, own choices, agreements, and that it goes on. */
export async function handOverTheme(tx: Db, sessionId: string, from: string, into: string): Promise<void> {
	const votes = await tx.select().from(vote).where(eq(vote.themeId, from));
	if (votes.length > 0) {
		// Who voted for both has one vote for what they became.
		await tx
			.insert(vote)
			.values(votes.map((row) => ({ ...row, themeId: into })))
			.onConflictDoNothing();
	}
	for (const row of await tx.select().from(tally).where(eq(tally.themeId, from))) {
		const there = (await listTallies(tx, sessionId, row.round)).find((one) => one.themeId === into);
		await setTally(tx, { ...row, themeId: into, stickers: row.stickers + (there?.stickers ?? 0) });
	}
	if ((await listOwnChoices(tx, sessionId)).some((choice) => choice.themeId === from)) {
		await tx.update(ownChoice).set({ themeId: into }).where(eq(ownChoice.themeId, from));
	}
	const [given] = await tx.select({ chosen: theme.chosen }).from(theme).where(eq(theme.id, from));
	if (given?.chosen) await tx.update(theme).set({ chosen: true }).where(eq(theme.id, into));
	await tx.update(agendaItem).set({ themeId: into }).where(eq(agendaItem.themeId, from));
}
