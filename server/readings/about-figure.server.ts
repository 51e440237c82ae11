import { breakdownText } from "#app/domain/figure/breakdown.ts";
import type { Indicator } from "#app/domain/figure/figure-card.ts";
import { partField } from "#app/domain/figure/part-fields.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import type { Fields } from "../catalogue/change-record.server.ts";

/** What a form says that it is about: an indicator, and perhaps a place and a part of a breakdown. */
export interface AboutFigure {
	indicator: Indicator;
	/** id of a place; null for everywhere */
	place: string | null;
	/** "" for the whole, or for every part */
	breakdown: string;
}

type Problem = { field: string; code: "choice" };

/**
 * Reads the fields `indicator`, `place` and one `part.<dimension>` for each dimension of the indicator. What is chosen
 * from a list has to stand in it.
 */
export async function readAboutFigure(
	db: Db,
	fields: Fields,
): Promise<{ about: AboutFigure } | { problem: Problem }> {
	const [indicator] = await listIndicators(db, [fields.indicator ?? ""]);
	if (!indicator) return { problem: { field: "indicator", code: "choice" } };
	const place = fields.place || null;
	if (place !== null && !(await listPlaces(db)).some(({ id }) => id === place))
		return { problem: { field: "place", code: "choice" } };
	const parts: { dimension: string; value: string }[] = [];
	for (const { id: dimension, values } of indicator.dimensions) {
		const value = fields[partField(dimension)];
		if (!value) continue;
		if (!values.some(({ id }) => id === value))
			return { problem: { field: partField(dimension), code: "choice" } };
		parts.push({ dimension, value });
	}
	return { about: { indicator, place, breakdown: breakdownText(parts) } };
}
