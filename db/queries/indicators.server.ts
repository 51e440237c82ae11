import { and, asc, getTableColumns, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Dimension, Heading, Indicator } from "#app/domain/figure/figure-card.ts";
import type { Db } from "../client.ts";
import { indicator } from "../schema/index.ts";
import { ownGemeente } from "./areas.server.ts";

/**
 * Indicators in the order of the lists, labels in every language.
 * @param ids of those to list, retired ones too; all that are not retired when absent
 */
export async function listIndicators(db: Db, ids?: string[]): Promise<Indicator[]> {
	return indicatorsThat(db, ids ? inArray(indicator.id, ids) : isNull(indicator.retiredAt));
}

/**
 * Those that the own gemeente chooses from; the others are of gemeenten that it is compared with.
 * @param also ids of those that are listed in any case, retired ones too
 */
export async function listOwnIndicators(db: Db, also: string[] = []): Promise<Indicator[]> {
	return indicatorsThat(db, or(and(isNull(indicator.retiredAt), ownIndicator), inArray(indicator.id, also)));
}

async function indicatorsThat(db: Db, where: SQL | undefined): Promise<Indicator[]> {
	const { position, retiredAt, ...columns } = getTableColumns(indicator);
	return db
		.select({ ...columns, heading: headingOfIndicator, dimensions })
		.from(indicator)
		.where(where)
		.orderBy(asc(position), asc(indicator.id));
}

/**
 * Whether an indicator has a figure of the own gemeente or a place in it, or hangs in a framework that is no other
 * gemeente's. One that hangs in none, and has figures nowhere yet, is somebody's who is about to import them.
 */
const ownIndicator = sql`(
	${indicator}.id in (
		select told.indicator from published_figure told join place on place.id = told.place
		left join place above on above.id = place.parent
		where ${ownGemeente} in (place.id, place.parent, above.parent)
	)
	or ${indicator}.id in (
		select tie.indicator from indicator_node tie join framework_node node on node.id = tie.node
		join framework on framework.id = node.framework
		where framework.place is null or framework.place = ${ownGemeente}
	)
	or not exists (select from published_figure told where told.indicator = ${indicator}.id)
		and not exists (select from indicator_node tie where tie.indicator = ${indicator}.id)
)`;

/** In the gemeente's own frameworks; the others are of those that it is compared with. */
export const headingOfIndicator = sql<Heading | null>`(
	with recursive above as (
		select node.* from indicator_node
		join framework_node node on node.id = indicator_node.node
		join framework on framework.id = node.framework
		where indicator_node.indicator = ${indicator}.id
			and (framework.place is null or framework.place = ${ownGemeente})
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
