import { and, asc, count, eq, getTableColumns, inArray, isNull, max, or, sql } from "drizzle-orm";
import { readBreakdown } from "#app/domain/figure/breakdown.ts";
import type { Heading } from "#app/domain/figure/figure-card.ts";
import { shownNumber } from "#app/domain/figure/figures.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import type { Db } from "../client.ts";
import {
	agendaItem,
	contribution,
	figure,
	frameworkNode,
	indicator,
	indicatorDimension,
	indicatorNode,
	publishedFigure,
	readingNote,
	seriesBreak,
	sessionFigure,
	target,
} from "../schema/index.ts";
import { listPlaces } from "./areas.server.ts";
import { headingOfIndicator } from "./indicators.server.ts";
import { newestFigures, shownBreakdown } from "./live-figures.server.ts";

export type IndicatorRow = typeof indicator.$inferSelect;
type Role = (typeof indicatorNode.$inferSelect)["role"];

/** An indicator with what it is broken down by and where it hangs, in their order. */
export interface ManagedIndicator extends IndicatorRow {
	dimensions: string[];
	nodes: { node: string; role: Role }[];
}

/** Every indicator, retired ones too, with where it stands and how many figures there are of it. */
export async function listAllIndicators(
	db: Db,
): Promise<
	(Pick<IndicatorRow, "id" | "label" | "unit" | "retiredAt"> & { heading: Heading | null; figures: number })[]
> {
	const { id, label, unit, retiredAt, position } = getTableColumns(indicator);
	const figures = sql<number>`(select count(*)::int from ${publishedFigure} where ${publishedFigure.indicator} = ${indicator}.id)`;
	return db
		.select({ id, label, unit, retiredAt, heading: headingOfIndicator, figures })
		.from(indicator)
		.orderBy(asc(position), asc(id));
}

/** The indicators that may be chosen, by name alone. @param also ids that are listed in any case */
export async function listChoosableIndicators(
	db: Db,
	also: string[],
): Promise<Pick<IndicatorRow, "id" | "label">[]> {
	const { id, label, retiredAt, position } = getTableColumns(indicator);
	return db
		.select({ id, label })
		.from(indicator)
		.where(or(isNull(retiredAt), inArray(id, also)))
		.orderBy(asc(position), asc(id));
}

export async function findIndicator(db: Db, id: string): Promise<ManagedIndicator | null> {
	const [[row], dimensions, nodes] = await Promise.all([
		db.select().from(indicator).where(eq(indicator.id, id)),
		db
			.select({ id: indicatorDimension.dimension })
			.from(indicatorDimension)
			.where(eq(indicatorDimension.indicator, id))
			.orderBy(asc(indicatorDimension.position)),
		db
			.select({ node: indicatorNode.node, role: indicatorNode.role })
			.from(indicatorNode)
			.innerJoin(frameworkNode, eq(frameworkNode.id, indicatorNode.node))
			.where(eq(indicatorNode.indicator, id))
			.orderBy(asc(frameworkNode.framework), asc(frameworkNode.position), asc(frameworkNode.id)),
	]);
	return row ? { ...row, dimensions: dimensions.map((each) => each.id), nodes } : null;
}

/** Whether figures came in for it, so that what they are of may not change any more. */
export async function hasFigures(db: Db, id: string): Promise<boolean> {
	const rows = await db.select({ n: sql`1` }).from(figure).where(eq(figure.indicator, id)).limit(1);
	return rows.length > 0;
}

/** The dimensions that its figures are broken down by. */
export async function dimensionsOfFigures(db: Db, id: string): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ breakdown: figure.breakdown })
		.from(figure)
		.where(eq(figure.indicator, id));
	const parts = rows.flatMap(({ breakdown }) => readBreakdown(breakdown) ?? []);
	return new Set(parts.map(({ dimension }) => dimension));
}

type Content = Omit<typeof indicator.$inferInsert, "id" | "position" | "retiredAt">;

/** Adds an indicator behind the others. @returns whether the id was free */
export async function insertIndicator(tx: Db, id: string, content: Content): Promise<boolean> {
	const [last] = await tx.select({ position: max(indicator.position) }).from(indicator);
	const made = await tx
		.insert(indicator)
		.values({ ...content, id, position: (last?.position ?? -1) + 1 })
		.onConflictDoNothing()
		.returning({ id: indicator.id });
	return made.length > 0;
}

/** @returns false when there is no such indicator */
export async function updateIndicator(
	tx: Db,
	id: string,
	change: Partial<Content & Pick<IndicatorRow, "retiredAt">>,
): Promise<boolean> {
	const changed = await tx
		.update(indicator)
		.set(change)
		.where(eq(indicator.id, id))
		.returning({ id: indicator.id });
	return changed.length > 0;
}

/** Says anew by what it is broken down, in that order, and where it hangs. */
export async function tieIndicator(
	tx: Db,
	id: string,
	{ dimensions, nodes }: Pick<ManagedIndicator, "dimensions" | "nodes">,
): Promise<void> {
	await tx.delete(indicatorDimension).where(eq(indicatorDimension.indicator, id));
	await tx.delete(indicatorNode).where(eq(indicatorNode.indicator, id));
	if (dimensions.length > 0)
		await tx
			.insert(indicatorDimension)
			.values(dimensions.map((dimension, position) => ({ indicator: id, dimension, position })));
	if (nodes.length > 0)
		await tx.insert(indicatorNode).values(nodes.map((node) => ({ ...node, indicator: id })));
}

/** @throws a foreign key violation while anything still speaks of it: see `isForeignKeyViolation` */
export async function deleteIndicator(tx: Db, id: string): Promise<void> {
	await tieIndicator(tx, id, { dimensions: [], nodes: [] });
	await tx.delete(indicator).where(eq(indicator.id, id));
}

/** What speaks of an indicator; null when there is none. */
export async function usesOfIndicator(db: Db, id: string) {
	const n = { n: count() };
	const ties = sql`${indicator.relation}::text like ${`%${JSON.stringify(id)}%`}`;
	const asked = {
		known: db.select(n).from(indicator).where(eq(indicator.id, id)),
		figures: db.select(n).from(figure).where(eq(figure.indicator, id)),
		evenings: db.select(n).from(sessionFigure).where(eq(sessionFigure.indicatorId, id)),
		contributions: db.select(n).from(contribution).where(eq(contribution.indicatorId, id)),
		agreements: db.select(n).from(agendaItem).where(eq(agendaItem.indicatorId, id)),
		targets: db.select(n).from(target).where(eq(target.indicator, id)),
		notes: db.select(n).from(readingNote).where(eq(readingNote.indicator, id)),
		breaks: db.select(n).from(seriesBreak).where(eq(seriesBreak.indicator, id)),
		indicators: db.select(n).from(indicator).where(ties),
	};
	const counted = await Promise.all(
		Object.entries(asked).map(async ([kind, rows]) => [kind, (await rows)[0]?.n ?? 0] as const),
	);
	const { known, ...uses } = Object.fromEntries(counted) as Record<keyof typeof asked, number>;
	return known > 0 ? uses : null;
}

/** The newest figure of an indicator whose value everybody may read, of a wijk where there is one. */
export async function newestShown(
	db: Db,
	id: string,
	today: Date,
): Promise<{ value: number; area: string; breakdown: string } | null> {
	const asked = and(eq(publishedFigure.indicator, id), eq(publishedFigure.breakdown, shownBreakdown));
	const figures = await newestFigures(db, { audience: "public", today }, asked);
	const places = new Map((await listPlaces(db)).map((one) => [one.id, one]));
	const shown = figures.flatMap(({ value, period, breakdown, place: at }) => {
		const found = places.get(at);
		const number = shownNumber(value);
		return found && number !== null ? [{ value: number, period, breakdown, at: found }] : [];
	});
	const isWijk = (one: (typeof shown)[number]) => Number(one.at.level === "wijk");
	const [newest] = shown.sort((a, b) => isWijk(b) - isWijk(a) || byNewestPeriod(a, b));
	return newest ? { value: newest.value, area: newest.at.shortName, breakdown: newest.breakdown } : null;
}
