import { and, asc, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Dimension, Heading, Indicator } from "#app/domain/figure/figure-card.ts";
import type { Db } from "../client.ts";
import { indicator } from "../schema/index.ts";

/**
 * Indicators in the order of the lists, labels in every language.
 * @param ids of those to list, retired ones too; all that are not retired when absent
 */
export async function listIndicators(db: Db, ids?: string[]): Promise<Indicator[]> {
	const { position, measure, retiredAt, ...columns } = getTableColumns(indicator);
	return db
		.select({ ...columns, heading: headingOfIndicator, dimensions })
		.from(indicator)
		.where(and(ids ? inArray(indicator.id, ids) : isNull(retiredAt)))
		.orderBy(asc(position), asc(indicator.id));
}

/** The gemeente's own framework is that of the wijken's gemeente; the others are of those that it is compared with. */
export const headingOfIndicator = sql<Heading | null>`(
	with recursive above as (
		select node.* from indicator_node
		join framework_node node on node.id = indicator_node.node
		join framework on framework.id = node.framework
		where indicator_node.indicator = ${indicator}.id
			and (framework.place is null or framework.place in (select parent from place where level = 'wijk'))
		union
		select node.* from framework_node node join above on node.id = above.parent
	)
	select jsonb_build_object('code', above.code, 'label', above.label) from above
	order by (above.kind = 'result-area') desc, (above.parent is null) desc, above.position limit 1
)`;

const dimensions = sql<Dimension[]>`(
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', dimension.id, 'label', dimension.label, 'adding', dimension.adding,
		'values', (
			select coalesce(jsonb_agg(jsonb_build_object('id', part.id, 'label', part.label) order by part.position, part.id), '[]')
			from dimension_value part where part.dimension = dimension.id
		)
	) order by broken.position), '[]')
	from indicator_dimension broken join dimension on dimension.id = broken.dimension
	where broken.indicator = ${indicator}.id
)`;

/** @returns those of `ids` that are indicators */
export async function knownIndicators(db: Db, ids: string[]): Promise<Set<string>> {
	const rows = await db.select({ id: indicator.id }).from(indicator).where(inArray(indicator.id, ids));
	return new Set(rows.map(({ id }) => id));
}
