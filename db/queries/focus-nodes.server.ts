import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { FocusNode } from "#app/domain/agreement/focus-node.ts";
import type { Db } from "../client.ts";
import { framework, frameworkNode } from "../schema/index.ts";
import { ownGemeente } from "./areas.server.ts";
import { nodeInUse } from "./frameworks.server.ts";

/**
 * The focus points of the own gemeente, each followed by its goals, as its frameworks order them.
 * @param used ids that are listed though they are out of use
 */
export async function listFocusNodes(db: Db, used: string[] = []): Promise<FocusNode[]> {
	const { id, code, label, parent, kind, position } = frameworkNode;
	const nodes = await db
		.select({ id, code, label, parent, inUse: sql<boolean>`${nodeInUse}` })
		.from(frameworkNode)
		.innerJoin(framework, eq(framework.id, frameworkNode.framework))
		.where(
			and(
				inArray(kind, ["focus-point", "focus-goal"]),
				or(isNull(framework.place), eq(framework.place, ownGemeente)),
				or(nodeInUse, inArray(id, used)),
			),
		)
		.orderBy(asc(framework.id), asc(position), asc(code));
	const listed = new Set(nodes.map((node) => node.id));
	const isTop = (node: (typeof nodes)[number]) => node.parent === null || !listed.has(node.parent);
	return nodes
		.filter(isTop)
		.flatMap((point) => [point, ...nodes.filter((goal) => !isTop(goal) && goal.parent === point.id)])
		.map(({ parent: _, ...node }) => node);
}
