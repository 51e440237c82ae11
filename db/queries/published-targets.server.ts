import { and, asc, eq } from "drizzle-orm";
import type { FigureKey, PublishedValue } from "#app/domain/figure/figures.ts";
import { type ToldTarget, tellTarget } from "#app/domain/figure/told-target.ts";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import { figureRelease, indicator, source, target } from "../schema/index.ts";
import { placeOfCode } from "./areas.server.ts";
import { type Asker, isOneOf, newestFigures, newestRelease, readableBy } from "./live-figures.server.ts";
import { targetKey } from "./targets.server.ts";

/** A target as somebody may read it, beside the published value of its figure. */
export interface PublishedTarget extends FigureKey, Omit<ToldTarget, "tellsNote" | "computed"> {
	release: string;
	basis: typeof target.$inferSelect.basis;
	document: string;
	/** "2025", "2025-03" or a day; null when nobody knows */
	adopted: string | null;
	/** null unless the figure is shown */
	note: Localised | null;
	/** undefined where there is no figure that the asker may read */
	figure: PublishedValue | undefined;
	source: { title: string; publisher: string; url: string | null };
}

/**
 * The newest version that somebody may read of each target, narrowed as asked; `area` is a CBS code of whichever year. A
 * target is readable exactly when its release is.
 */
export async function listTargets(
	db: Db,
	filter: Asker & { area?: string; indicator?: string; period?: string },
): Promise<PublishedTarget[]> {
	const rows = await db
		.selectDistinctOn(targetKey, {
			target,
			about: { direction: indicator.direction, decimals: indicator.decimals },
			source: { title: source.title, publisher: source.publisher, url: source.url },
		})
		.from(target)
		.innerJoin(figureRelease, eq(figureRelease.id, target.release))
		.innerJoin(source, eq(source.id, figureRelease.source))
		.innerJoin(indicator, eq(indicator.id, target.indicator))
		.where(
			and(
				readableBy(filter),
				filter.area === undefined ? undefined : eq(target.place, placeOfCode(db, filter.area)),
				filter.indicator ? eq(target.indicator, filter.indicator) : undefined,
				filter.period ? eq(target.period, filter.period) : undefined,
			),
		)
		.orderBy(...targetKey.map((column) => asc(column)), ...newestRelease);
	const toldOf = await publishedValues(
		db,
		filter,
		rows.flatMap(({ target: one }) => [one, ...(one.relativeTo ? [{ ...one, place: one.relativeTo }] : [])]),
	);
	return rows.map(({ target: one, about, source: from }) => {
		const { indicator: of, place, period, breakdown, release, basis, document, adopted } = one;
		const figure = toldOf(one);
		const other = one.relativeTo ? toldOf({ ...one, place: one.relativeTo }) : undefined;
		const { tellsNote, computed, ...told } = tellTarget(one, figure, other, about);
		return {
			...{ indicator: of, place, period, breakdown, release, basis, document, adopted },
			...told,
			note: tellsNote ? one.note : null,
			figure,
			source: from,
		};
	});
}

/** What somebody may read of the figures of these keys. */
async function publishedValues(db: Db, { audience, today }: Asker, keys: FigureKey[]) {
	const keyOf = ({ indicator: of, place, period, breakdown }: FigureKey) =>
		[of, place, period, breakdown].join("|");
	const asked = keys.map(({ indicator: of, place, period, breakdown }) => ({
		...{ indicator: of, place, period, breakdown },
	}));
	const figures = keys.length > 0 ? await newestFigures(db, { audience, today }, isOneOf(asked)) : [];
	const values = new Map(figures.map((one) => [keyOf(one), one.value]));
	return (key: FigureKey) => values.get(keyOf(key));
}
