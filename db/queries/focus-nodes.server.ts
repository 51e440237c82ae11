import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { FocusNode } from "#app/domain/agreement/focus-node.ts";
import type { Db } from "../client.ts";
import { framework, frameworkNode, place } from "../schema/index.ts";

/**
 * The focus points of the own gemeente, each followed by its goals, as its frameworks order them.
 * @param used ids that are listed though they are retired
 */
export async function listFocusNodes(db: Db, used: string[] = []): Promise<FocusNode[]> {
	const { id, code, label, parent, kind, retired, position } = frameworkNode;
	const ownGemeente = db.select({ id: place.parent }).from(place).where(eq(place.level, "wijk"));
	const nodes = await db
		.select({ id, code, label, parent, kind })
		.from(frameworkNode)
		.innerJoin(framework, eq(framework.id, frameworkNode.framework))
		.where(
			and(
				inArray(kind, ["focus-point", "focus-goal"]),
				or(isNull(framework.place), inArray(framework.place, ownGemeente)),
				or(eq(retired, false), used.length > 0 ? inArray(id, used) : sql`false`),
			),
		)
		.orderBy(asc(framework.id), asc(position), asc(code));
	const listed = new Set(nodes.map((node) => node.id));
	const isTop = (node: (typeof nodes)[number]) => node.parent === null || !listed.has(node.parent);
	return nodes
		.filter(isTop)
		.flatMap((point) => [point, ...nodes.filter((goal) => !isTop(goal) && goal.parent === point.id)])
		.map((node) => ({ id: node.id, code: node.code, label: node.label }));
}
