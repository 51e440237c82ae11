import { and, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { HiddenCell } from "#app/domain/disclosure/tells-hidden.ts";
import { rawValue } from "#app/domain/figure/figures.ts";
import type { Db } from "../client.ts";
import { figure, figureRelease, indicator, publishedFigure } from "../schema/index.ts";

/** A value that is not shown, and where it stands. */
export interface PlacedHiddenCell extends HiddenCell {
	indicator: string;
	place: string;
	period: string;
}

/**
 * The values that no text may tell: of these indicators and of what is a slice of one of them, in every release that was
 * ever published, unless the same number was shown in another. For the check of texts alone: they are raw. What a slice
 * hides stands under the indicator that was asked for.
 * @param publicAt with it, also what everybody may read only after that moment
 */
export async function hiddenCells(
	db: Db,
	{ indicators, period = null, publicAt }: { indicators: string[]; period?: string | null; publicAt?: Date },
): Promise<PlacedHiddenCell[]> {
	if (indicators.length === 0) return [];
	const shown = alias(publishedFigure, "shown");
	const sameKey = (["indicator", "place", "period", "breakdown"] as const).map((column) =>
		eq(shown[column], publishedFigure[column]),
	);
	const held = inArray(publishedFigure.state, ["small", "withheld"]);
	const embargoed =
		publicAt &&
		and(
			eq(figureRelease.state, "published"),
			or(isNull(figureRelease.publicFrom), gt(figureRelease.publicFrom, publicAt)),
		);
	// What only a release under embargo shows is not shown yet.
	const shownTo =
		publicAt &&
		sql`exists (select from ${figureRelease} as told where told.id = ${shown.release} and told.public_from <= ${publicAt.toISOString()})`;
	const whole = sql<string | null>`${indicator.relation}->'sliceOf'->>'indicator'`;
	const rows = await db
		.selectDistinct({
			...{ indicator: publishedFigure.indicator, place: publishedFigure.place },
			...{ period: publishedFigure.period, value: figure.value, lessThan: publishedFigure.lessThan },
			...{ whole, later: sql<boolean>`not ${held}` },
		})
		.from(publishedFigure)
		.innerJoin(indicator, eq(indicator.id, publishedFigure.indicator))
		.innerJoin(
			figure,
			and(
				eq(figure.indicator, publishedFigure.indicator),
				eq(figure.place, publishedFigure.place),
				eq(figure.period, publishedFigure.period),
				eq(figure.breakdown, publishedFigure.breakdown),
				eq(figure.release, publishedFigure.release),
			),
		)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(
			and(
				inArray(figureRelease.state, ["published", "undone"]),
				or(held, embargoed),
				or(inArray(publishedFigure.indicator, indicators), inArray(whole, indicators)),
				period === null ? undefined : eq(publishedFigure.period, period),
				sql`not exists (select from ${publishedFigure} as ${sql.identifier("shown")} where ${and(...sameKey, eq(shown.value, figure.value), shownTo)})`,
			),
		);
	return rows.flatMap(({ value, whole: of, ...one }) =>
		value === null
			? []
			: [one.indicator, of]
					.filter((id): id is string => id !== null && indicators.includes(id))
					.map((id) => ({ ...one, indicator: id, value: rawValue(value) })),
	);
}
