import type { z } from "zod";
import { shownNumber } from "#app/domain/figure/figures.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listFigures } from "#db/queries/figures.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import type { figureItem, figuresQuery } from "./open-data.ts";

/** The published figures of the newest release of each; what is asked for and not there is an empty list. */
export async function listFigureItems(
	db: Db,
	query: z.output<typeof figuresQuery>,
): Promise<z.infer<typeof figureItem>[]> {
	const codes = new Map((await listPlaces(db)).map((place) => [place.id, place.code]));
	const unitOf = new Map((await listIndicators(db)).map((one) => [one.id, one.unit]));
	const found = await listFigures(db, { ...query, audience: "public", today: new Date() });
	return found.flatMap((figure): z.infer<typeof figureItem>[] => {
		const area = codes.get(figure.place);
		const unit = unitOf.get(figure.indicator);
		if (!area || !unit) return [];
		const { value, source } = figure;
		return [
			{
				indicator: figure.indicator,
				area,
				period: figure.period,
				breakdown: figure.breakdown,
				release: figure.release,
				state: value.state,
				value: shownNumber(value),
				qualifier: value.state === "shown" ? (value.qualifier ?? "exact") : null,
				low: "low" in value ? (value.low ?? null) : null,
				high: "high" in value ? (value.high ?? null) : null,
				publishedText: value.state === "shown" ? (value.printed ?? null) : null,
				missing: value.state === "missing" ? (value.reason ?? null) : null,
				note: figure.note,
				lessThan: value.state === "small" ? value.lessThan : null,
				unit,
				status: figure.status,
				completeUntil: figure.completeUntil,
				fictional: figure.fictional,
				respondents: figure.respondents,
				caveats: figure.caveats,
				source: { title: source.title, publisher: source.publisher, url: source.url },
				publicFrom: figure.publicFrom,
			},
		];
	});
}
