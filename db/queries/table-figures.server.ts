import { asc, eq } from "drizzle-orm";
import type { ShownOfFigure, TableFigure } from "#app/domain/session/table-figure.ts";
import type { Db } from "../client.ts";
import { sessionFigure } from "../schema/index.ts";

/** What lies on the table, in order. */
export function sessionFigures(db: Db, sessionId: string): Promise<TableFigure[]> {
	return db
		.select({
			id: sessionFigure.id,
			indicator: sessionFigure.indicatorId,
			period: sessionFigure.period,
			breakdown: sessionFigure.breakdown,
		})
		.from(sessionFigure)
		.where(eq(sessionFigure.sessionId, sessionId))
		.orderBy(asc(sessionFigure.position));
}

export async function setSessionFigures(tx: Db, sessionId: string, figures: TableFigure[]): Promise<void> {
	await tx.delete(sessionFigure).where(eq(sessionFigure.sessionId, sessionId));
	if (figures.length === 0) return;
	await tx.insert(sessionFigure).values(
		figures.map(({ indicator: indicatorId, ...figure }, position) => ({
			...figure,
			sessionId,
			position,
			indicatorId,
		})),
	);
}

export async function setShown(tx: Db, figure: string, shown: ShownOfFigure): Promise<void> {
	await tx.update(sessionFigure).set(shown).where(eq(sessionFigure.id, figure));
}
