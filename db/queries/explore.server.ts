import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import {
	figureRelease,
	framework,
	frameworkNode,
	indicator,
	indicatorNode,
	publishedFigure,
} from "../schema/index.ts";
import { ownGemeente } from "./areas.server.ts";
import { nodeInUse } from "./frameworks.server.ts";
import {
	type Asker,
	type LiveFigure,
	newestFigures,
	newestRelease,
	readableBy,
	toldFigures,
} from "./live-figures.server.ts";

/** A node of one of the own gemeente's frameworks, with what hangs right under it. */
export interface ExploredNode {
	id: string;
	framework: string;
	parent: string | null;
	code: string;
	label: Localised;
	/** ids, in the order of the lists */
	indicators: string[];
}

export interface ExploredFramework {
	id: string;
	title: string;
	/** siblings in their order */
	nodes: ExploredNode[];
}

/** The frameworks that the own gemeente orders its figures by, the one that most figures hang in first. */
export async function listOwnFrameworks(db: Db): Promise<ExploredFramework[]> {
	const { id, framework: of, parent, code, label, position } = frameworkNode;
	const rows = await db
		.select({
			...{ id, framework: of, parent, code, label },
			title: framework.title,
			indicators: sql<string[]>`(
				select coalesce(jsonb_agg(one.id order by one.position, one.id), '[]') from ${indicatorNode} tie
				join ${indicator} one on one.id = tie.indicator
				where tie.node = ${frameworkNode}.id and one.retired_at is null
			)`,
		})
		.from(frameworkNode)
		.innerJoin(framework, eq(framework.id, of))
		.where(and(nodeInUse, or(isNull(framework.place), eq(framework.place, ownGemeente))))
		.orderBy(asc(framework.title), asc(framework.id), asc(position), asc(id));
	const titles = new Map(rows.map((row) => [row.framework, row.title]));
	const hanging = ({ nodes }: ExploredFramework) =>
		nodes.reduce((count, { indicators }) => count + indicators.length, 0);
	return [...titles]
		.map(([id, title]) => ({
			id,
			title,
			nodes: rows.filter((row) => row.framework === id).map(({ title: _, ...node }) => node),
		}))
		.sort((a, b) => hanging(b) - hanging(a));
}

/** A figure that is told, without what it says. */
export type ToldKey = Pick<LiveFigure, "place" | "period" | "breakdown">;

/** Of which places, periods and parts an indicator is told; the newest period first, gaps left out. */
export async function listToldKeys(db: Db, asker: Asker, of: string, places: string[]): Promise<ToldKey[]> {
	const { indicator: told, place, period, breakdown, state } = publishedFigure;
	const key = [period, breakdown, place];
	const rows = await db
		.selectDistinctOn(key, { place, period, breakdown, state })
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(and(readableBy(asker), eq(told, of), inArray(place, places)))
		.orderBy(...key.map((column) => asc(column)), ...newestRelease);
	return rows
		.filter((row) => row.state !== "missing")
		.map(({ state: _, ...key }) => key)
		.sort(byNewestPeriod);
}

/** The figures that cards of these indicators may show of some places when nothing is chosen, in every period. */
export const listShownFigures = (
	db: Db,
	asker: Asker,
	indicators: string[],
	places: string[],
): Promise<LiveFigure[]> =>
	newestFigures(
		db,
		asker,
		and(
			inArray(publishedFigure.indicator, indicators),
			inArray(publishedFigure.place, places),
			or(eq(publishedFigure.breakdown, ""), eq(publishedFigure.breakdown, indicator.shownBreakdown)),
		),
	);

/** Of which indicators something is told of any of these places. */
export async function listToldIndicators(db: Db, asker: Asker, places: string[]): Promise<string[]> {
	const rows = await db
		.selectDistinct({ indicator: publishedFigure.indicator })
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(
			and(readableBy(asker), inArray(publishedFigure.place, places), ne(publishedFigure.state, "missing")),
		);
	return rows.map((row) => row.indicator);
}
