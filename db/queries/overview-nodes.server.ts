import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { inTreeOrder } from "#app/domain/figure/framework.ts";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import { framework, frameworkNode } from "../schema/index.ts";
import { ownGemeente } from "./areas.server.ts";
import { nodeInUse } from "./frameworks.server.ts";

/** A focus point with its goals behind it, as the own gemeente orders them; `under` is the code of a goal's point. */
export interface FocusBranch {
	code: string;
	label: Localised;
	under: string | null;
}

/** The focus points of the own gemeente that are in use, each followed by its goals. */
export async function listFocusBranches(db: Db): Promise<FocusBranch[]> {
	const { id, code, label, parent, kind, position } = frameworkNode;
	const nodes = await db
		.select({ id, code, label, parent })
		.from(frameworkNode)
		.innerJoin(framework, eq(framework.id, frameworkNode.framework))
		.where(
			and(
				inArray(kind, ["focus-point", "focus-goal"]),
				or(isNull(framework.place), eq(framework.place, ownGemeente)),
				nodeInUse,
			),
		)
		.orderBy(asc(framework.id), asc(position), asc(code));
	const codes = new Map(nodes.map((node) => [node.id, node.code]));
	return inTreeOrder(nodes).map((node) => ({
		code: node.code,
		label: node.label,
		under: (node.depth > 0 && node.parent !== null && codes.get(node.parent)) || null,
	}));
}
