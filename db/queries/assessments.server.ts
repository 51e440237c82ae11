import { desc, eq, inArray, sql } from "drizzle-orm";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import { assessment, frameworkNode, indicatorNode } from "../schema/index.ts";
import { ownGemeente } from "./areas.server.ts";

/**
 * The judgements, at these places, of what indicators hang under in the gemeente's own frameworks: the nearest node first,
 * then the place that is named first, then the newest period. `alone` where the node holds no other indicator, so that its
 * judgement is one of that number.
 */
export async function assessmentsOfIndicators(db: Db, indicators: string[], places: string[]) {
	const { place, period, colour, words } = assessment;
	const asked = sql`select jsonb_array_elements_text(cast(cast(${JSON.stringify(indicators)} as text) as jsonb))`;
	const above = sql`(
		with recursive above as (
			select tie.indicator, node.id, node.parent, node.label, 0 as height
			from ${indicatorNode} tie
			join ${frameworkNode} node on node.id = tie.node
			join framework on framework.id = node.framework
			where tie.indicator in (${asked}) and not node.retired and not framework.retired
				and (framework.place is null or framework.place = ${ownGemeente})
			union
			select above.indicator, node.id, node.parent, node.label, above.height + 1
			from ${frameworkNode} node join above on node.id = above.parent
		) select * from above) above`;
	const rows = await db
		.select({
			indicator: sql<string>`above.indicator`,
			node: sql<Localised>`above.label`,
			height: sql<number>`above.height`,
			alone: sql<boolean>`(
				with recursive below as (
					select above.id
					union
					select node.id from ${frameworkNode} node join below on node.parent = below.id
				) select count(distinct tie.indicator) = 1
				from below join ${indicatorNode} tie on tie.node = below.id)`,
			...{ place, period, colour, words },
		})
		.from(assessment)
		.innerJoin(above, eq(assessment.node, sql`above.id`))
		.where(inArray(place, places))
		.orderBy(sql`above.height`, desc(period));
	return rows.sort((a, b) => a.height - b.height || places.indexOf(a.place) - places.indexOf(b.place));
}

/** The indicators that a node holds: those that hang under it, and under what stands below it. */
export async function indicatorsUnder(db: Db, node: string): Promise<string[]> {
	const below = sql`(
		with recursive below as (
			select cast(${node} as text) as id
			union
			select node.id from ${frameworkNode} node join below on node.parent = below.id
		) select id from below)`;
	const rows = await db
		.selectDistinct({ indicator: indicatorNode.indicator })
		.from(indicatorNode)
		.where(sql`${indicatorNode.node} in ${below}`);
	return rows.map(({ indicator }) => indicator);
}
