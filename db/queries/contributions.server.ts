import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgInsertValue, PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { FigureRef } from "#app/domain/figure/figures.ts";
import type { BoardCard, BoardFigure } from "#app/domain/live/board.ts";
import type { Db } from "../client.ts";
import { contribution } from "../schema/index.ts";
import { areaCodes } from "./areas.server.ts";
import { themesOfContributions } from "./themes.server.ts";

export type Contribution = typeof contribution.$inferSelect;

export async function insertContribution(tx: Db, row: PgInsertValue<typeof contribution>): Promise<void> {
	await tx.insert(contribution).values(row);
}

export async function findContribution(db: Db, sessionId: string, id: string): Promise<Contribution | null> {
	const [row] = await db
		.select()
		.from(contribution)
		.where(and(eq(contribution.id, id), eq(contribution.sessionId, sessionId)));
	return row ?? null;
}

export async function updateContribution(
	tx: Db,
	id: string,
	change: PgUpdateSetSource<typeof contribution>,
): Promise<void> {
	await tx.update(contribution).set(change).where(eq(contribution.id, id));
}

/** The next free place in the order of arrival, at the moment of writing; the caller holds the board's row lock. */
export const nextBoardOrder = (sessionId: string): SQL =>
	sql`(select coalesce(max(${contribution.boardOrder}), 0) + 1 from ${contribution} where ${contribution.sessionId} = ${sessionId})`;

/** What waits to be read, longest first. */
export async function listWaiting(db: Db, sessionId: string): Promise<Contribution[]> {
	return db
		.select()
		.from(contribution)
		.where(and(eq(contribution.sessionId, sessionId), eq(contribution.status, "waiting")))
		.orderBy(asc(contribution.updatedAt));
}

/** What lies on the board of a session, or some of it. */
const approved = (sessionId: string, which?: SQL): SQL | undefined =>
	and(eq(contribution.sessionId, sessionId), eq(contribution.status, "approved"), which);

/** Contributions on the board whose writer says that they were not understood, in the order of the board. */
export async function listNotUnderstood(db: Db, sessionId: string): Promise<Contribution[]> {
	return db
		.select()
		.from(contribution)
		.where(approved(sessionId, eq(contribution.understood, false)))
		.orderBy(asc(contribution.boardOrder));
}

/** Everything one author wrote in a session, newest first. */
export async function listOwn(
	db: Db,
	sessionId: string,
	author: { participantId: string } | { accountId: string },
): Promise<Contribution[]> {
	const mine =
		"participantId" in author
			? eq(contribution.participantId, author.participantId)
			: eq(contribution.accountId, author.accountId);
	return db
		.select()
		.from(contribution)
		.where(and(eq(contribution.sessionId, sessionId), mine))
		.orderBy(desc(contribution.createdAt));
}

/**
 * The board as it follows from the rows: the approved contributions of a session, or those of `ids` among them.
 * The live document holds exactly this.
 */
export async function loadBoardCards(db: Db, sessionId: string, ids?: string[]): Promise<BoardCard[]> {
	if (ids?.length === 0) return [];
	const rows = await db
		.select()
		.from(contribution)
		.where(approved(sessionId, ids && inArray(contribution.id, ids)))
		.orderBy(asc(contribution.boardOrder));
	const codes = await areaCodes(db, [...new Set(rows.flatMap((row) => row.figurePlaceId ?? []))]);
	const themes = await themesOfContributions(
		db,
		rows.map((row) => row.id),
	);
	return rows.map((row) => toBoardCard(row, codes, themes.get(row.id) ?? []));
}

/** The approved contributions whose words may be quoted in the report. */
export async function listQuotable(db: Db, sessionId: string): Promise<Set<string>> {
	const rows = await db
		.select({ id: contribution.id })
		.from(contribution)
		.where(approved(sessionId, eq(contribution.quotable, true)));
	return new Set(rows.map((row) => row.id));
}

function toBoardCard(row: Contribution, codes: Map<string, string>, themes: string[]): BoardCard {
	return {
		id: row.id,
		version: row.version,
		kind: row.kind,
		lens: row.lens,
		about: row.about,
		text: row.text,
		language: row.language,
		translation: row.translation,
		group: row.shownGroup ?? "together",
		figure: boardFigure(row, codes),
		source: row.source,
		headCount: row.headCount,
		fromPaper: row.fromPaper,
		onBehalf: row.behalfRole !== null,
		order: row.boardOrder ?? 0,
		themes,
	};
}

/** The figure, with its release, that a contribution was written about; null when it is about the wijk. */
export function figureRefOf(row: Contribution): FigureRef | null {
	if (!row.indicatorId || !row.figurePlaceId || row.period === null || !row.releaseId) return null;
	return {
		indicator: row.indicatorId,
		place: row.figurePlaceId,
		period: row.period,
		breakdown: row.breakdown ?? "",
		release: row.releaseId,
	};
}

/** The same in the form that the outside uses: with the area's code instead of our own name for the place. */
function boardFigure(row: Contribution, codes: Map<string, string>): BoardFigure | null {
	const ref = figureRefOf(row);
	if (!ref) return null;
	const { place, ...key } = ref;
	return { ...key, area: codes.get(place) ?? place };
}
