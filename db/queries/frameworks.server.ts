import { and, asc, count, desc, eq, inArray, max, or, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { agendaItem, assessment, framework, frameworkNode, indicatorNode, place } from "../schema/index.ts";

export type FrameworkRow = typeof framework.$inferSelect;
export type NodeRow = typeof frameworkNode.$inferSelect;
export type AssessmentRow = typeof assessment.$inferSelect;

/** Every framework, retired ones too, with whose it is and how many nodes it has. */
export async function listAllFrameworks(
	db: Db,
): Promise<(FrameworkRow & { placeName: string | null; nodes: number })[]> {
	const nodes = sql<number>`(select count(*)::int from ${frameworkNode} where ${frameworkNode.framework} = ${framework}.id)`;
	const rows = await db
		.select({ row: framework, placeName: place.name, nodes })
		.from(framework)
		.leftJoin(place, eq(place.id, framework.place))
		.orderBy(asc(framework.title), asc(framework.id));
	return rows.map(({ row, ...more }) => ({ ...row, ...more }));
}

export async function findFramework(db: Db, id: string): Promise<FrameworkRow | null> {
	const [row] = await db.select().from(framework).where(eq(framework.id, id));
	return row ?? null;
}

/** The nodes of one framework, siblings in their order. */
export async function listNodes(db: Db, of: string): Promise<NodeRow[]> {
	return db
		.select()
		.from(frameworkNode)
		.where(eq(frameworkNode.framework, of))
		.orderBy(asc(frameworkNode.position), asc(frameworkNode.id));
}

/** Neither it nor its framework is out of use, so that it may be chosen; a part of a query that joins the two. */
export const nodeInUse = and(eq(frameworkNode.retired, false), eq(framework.retired, false));

/** The nodes that may be chosen, each with the title of its framework. @param also ids that are listed in any case */
export async function listChoosableNodes(
	db: Db,
	also: string[],
): Promise<(Pick<NodeRow, "id" | "code" | "label"> & { title: string })[]> {
	const { id, code, label, position } = frameworkNode;
	return db
		.select({ id, code, label, title: framework.title })
		.from(frameworkNode)
		.innerJoin(framework, eq(framework.id, frameworkNode.framework))
		.where(or(nodeInUse, inArray(id, also)))
		.orderBy(asc(framework.id), asc(position), asc(id));
}

/** @returns whether the id was free */
export async function insertFramework(tx: Db, row: typeof framework.$inferInsert): Promise<boolean> {
	const made = await tx.insert(framework).values(row).onConflictDoNothing().returning({ id: framework.id });
	return made.length > 0;
}

/** @returns false when there is no such framework */
export async function updateFramework(
	tx: Db,
	id: string,
	change: Partial<Omit<FrameworkRow, "id">>,
): Promise<boolean> {
	const changed = await tx
		.update(framework)
		.set(change)
		.where(eq(framework.id, id))
		.returning({ id: framework.id });
	return changed.length > 0;
}

export async function deleteFramework(tx: Db, id: string): Promise<void> {
	await tx.delete(framework).where(eq(framework.id, id));
}

/** @returns whether the id was free */
export async function insertNode(
	tx: Db,
	row: Omit<typeof frameworkNode.$inferInsert, "position">,
): Promise<boolean> {
	const [last] = await tx
		.select({ position: max(frameworkNode.position) })
		.from(frameworkNode)
		.where(eq(frameworkNode.framework, row.framework));
	const made = await tx
		.insert(frameworkNode)
		.values({ ...row, position: (last?.position ?? -1) + 1 })
		.onConflictDoNothing({ target: frameworkNode.id })
		.returning({ id: frameworkNode.id });
	return made.length > 0;
}

/** @returns false when there is no such node */
export async function updateNode(tx: Db, id: string, change: Partial<Omit<NodeRow, "id">>): Promise<boolean> {
	const changed = await tx
		.update(frameworkNode)
		.set(change)
		.where(eq(frameworkNode.id, id))
		.returning({ id: frameworkNode.id });
	return changed.length > 0;
}

/** @throws a foreign key violation while anything hangs under it: see `isForeignKeyViolation` */
export async function deleteNode(tx: Db, id: string): Promise<void> {
	await tx.delete(frameworkNode).where(eq(frameworkNode.id, id));
}

/** What speaks of a node: indicators and nodes under it, judgements of it, and agreements that fit with it. */
export async function usesOfNode(
	db: Db,
	id: string,
): Promise<{ indicators: number; nodes: number; assessments: number; agreements: number }> {
	const n = { n: count() };
	const [[indicators], [nodes], [assessments], [agreements]] = await Promise.all([
		db.select(n).from(indicatorNode).where(eq(indicatorNode.node, id)),
		db.select(n).from(frameworkNode).where(eq(frameworkNode.parent, id)),
		db.select(n).from(assessment).where(eq(assessment.node, id)),
		db.select(n).from(agendaItem).where(eq(agendaItem.focusNode, id)),
	]);
	return {
		indicators: indicators?.n ?? 0,
		nodes: nodes?.n ?? 0,
		assessments: assessments?.n ?? 0,
		agreements: agreements?.n ?? 0,
	};
}

/** How a node was judged, the newest period first. */
export async function listAssessments(
	db: Db,
	node: string,
): Promise<(AssessmentRow & { placeName: string })[]> {
	const rows = await db
		.select({ row: assessment, placeName: place.name })
		.from(assessment)
		.innerJoin(place, eq(place.id, assessment.place))
		.where(eq(assessment.node, node))
		.orderBy(desc(assessment.period), asc(place.name));
	return rows.map(({ row, placeName }) => ({ ...row, placeName }));
}

export async function putAssessment(tx: Db, row: AssessmentRow): Promise<void> {
	const { colour, words } = row;
	await tx
		.insert(assessment)
		.values(row)
		.onConflictDoUpdate({
			target: [assessment.node, assessment.place, assessment.period],
			set: { colour, words },
		});
}

/** @returns whether it was there */
export async function deleteAssessment(
	tx: Db,
	key: Pick<AssessmentRow, "node" | "place" | "period">,
): Promise<boolean> {
	const gone = await tx
		.delete(assessment)
		.where(
			and(eq(assessment.node, key.node), eq(assessment.place, key.place), eq(assessment.period, key.period)),
		)
		.returning({ node: assessment.node });
	return gone.length > 0;
}
