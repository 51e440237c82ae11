import { and, asc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Choosable } from "#app/domain/figure/build-figure-card.ts";
import type { Indicator } from "#app/domain/figure/figure-card.ts";
import type { FigureKey } from "#app/domain/figure/figures.ts";
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
	byBytes,
	type LiveFigure,
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
	const [rows, ties] = await Promise.all([
		db
			.select({ id, framework: of, parent, code, label, title: framework.title })
			.from(frameworkNode)
			.innerJoin(framework, eq(framework.id, of))
			.where(and(nodeInUse, or(isNull(framework.place), eq(framework.place, ownGemeente))))
			.orderBy(asc(framework.title), asc(framework.id), asc(position), asc(id)),
		db.select({ node: indicatorNode.node, indicator: indicatorNode.indicator }).from(indicatorNode),
	]);
	const hanging = ({ nodes }: ExploredFramework) =>
		nodes.reduce((count, { indicators }) => count + indicators.length, 0);
	const titles = new Map(rows.map((row) => [row.framework, row.title]));
	return [...titles]
		.map(([id, title]) => ({
			id,
			title,
			nodes: rows
				.filter((row) => row.framework === id)
				.map(({ title: _, ...node }) => ({
					...node,
					indicators: ties.flatMap((tie) => (tie.node === node.id ? [tie.indicator] : [])),
				})),
		}))
		.sort((a, b) => hanging(b) - hanging(a));
}

/** What a list of figures has to know of an indicator. */
export type ExploredIndicator = Pick<
	Indicator,
	"id" | "label" | "unit" | "kind" | "decimals" | "periodKind" | "shownBreakdown"
>;

/** Those that are in use, in the order of the lists, whosever they are. */
export function listExploredIndicators(db: Db): Promise<ExploredIndicator[]> {
	const { id, label, unit, kind, decimals, periodKind, shownBreakdown, position, retiredAt } = indicator;
	return db
		.select({ id, label, unit, kind, decimals, periodKind, shownBreakdown })
		.from(indicator)
		.where(isNull(retiredAt))
		.orderBy(asc(position), asc(id));
}

/** A figure that is told, without what it says. */
export type ToldKey = Pick<LiveFigure, "place" | "period" | "breakdown">;

/** Of which places, periods and parts an indicator is told; the newest period first, gaps left out. */
export async function listToldKeys(db: Db, asker: Asker, of: string, places: string[]): Promise<ToldKey[]> {
	const { indicator: told, place, period, breakdown, state } = publishedFigure;
	const key = [period, breakdown, place].map(byBytes);
	const rows = await db
		.selectDistinctOn(key, { place, period, breakdown, state })
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(and(readableBy(asker), eq(told, of), inArray(place, places)))
		.orderBy(...key, ...newestRelease);
	return rows
		.filter((row) => row.state !== "missing")
		.map(({ state: _, ...key }) => key)
		.sort(byNewestPeriod);
}

/** A figure that may be chosen of an indicator, without what it says. */
export type ShownKey = FigureKey & Choosable;

/** What cards may show of some places when nobody chose, of every indicator and period. */
export async function listShownKeys(db: Db, asker: Asker, places: string[]): Promise<ShownKey[]> {
	const { indicator: of, place, period, breakdown, state, status, completeUntil } = publishedFigure;
	const key = [of, place, breakdown, period].map(byBytes);
	const rows = await db
		.selectDistinctOn(key, { indicator: of, place, period, breakdown, state, status, completeUntil })
		.from(toldFigures)
		.innerJoin(indicator, eq(indicator.id, of))
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(
			and(
				readableBy(asker),
				inArray(place, places),
				or(eq(breakdown, ""), eq(breakdown, indicator.shownBreakdown)),
			),
		)
		.orderBy(...key, ...newestRelease);
	return rows.map(({ state, ...row }) => ({ ...row, value: { state } }));
}

/** Those of these indicators that something is told of at any of these places. */
export async function toldAnywhere(
	db: Db,
	asker: Asker,
	indicators: string[],
	places: string[],
): Promise<string[]> {
	const { indicator: of, place, period, breakdown, state } = publishedFigure;
	const key = [of, place, breakdown, period].map(byBytes);
	const newest = db
		.selectDistinctOn(key, { of, state })
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(and(readableBy(asker), inArray(of, indicators), inArray(place, places)))
		.orderBy(...key, ...newestRelease)
		.as("newest");
	const rows = await db.selectDistinct({ of: newest.of }).from(newest).where(ne(newest.state, "missing"));
	return rows.map((row) => row.of);
}
