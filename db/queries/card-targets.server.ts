import { and, asc, eq, inArray } from "drizzle-orm";
import type { CardTarget } from "#app/domain/figure/beside.ts";
import type { Place } from "#app/domain/figure/figure-card.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import { tellTarget } from "#app/domain/figure/told-target.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import { figureRelease, source, target } from "../schema/index.ts";
import type { ShownFigure } from "./beside-figures.server.ts";
import { type Asker, type LiveFigure, newestRelease, readableBy } from "./live-figures.server.ts";
import { targetKey } from "./targets.server.ts";

/**
 * The targets of the figures that cards show, in every period: the newest version that the asker may read of each.
 * @returns those of one card, only beside figures that the card has a number of
 */
export async function targetsOfFigures(
	db: Db,
	request: Asker & { locale: string },
	cards: ShownFigure[],
	places: Place[],
): Promise<(card: ShownFigure, figures: LiveFigure[]) => CardTarget[]> {
	const rows = await db
		.selectDistinctOn(targetKey, { target, source: source.title })
		.from(target)
		.innerJoin(figureRelease, eq(figureRelease.id, target.release))
		.innerJoin(source, eq(source.id, figureRelease.source))
		.where(
			and(
				readableBy(request),
				inArray(
					target.indicator,
					cards.map(({ found }) => found.id),
				),
				inArray(
					target.place,
					cards.map(({ figure }) => figure.place),
				),
			),
		)
		.orderBy(...targetKey.map((column) => asc(column)), ...newestRelease);
	return ({ figure, found }, figures) =>
		rows
			.filter(
				({ target: one }) =>
					one.indicator === found.id && one.place === figure.place && one.breakdown === figure.breakdown,
			)
			.sort((a, b) => byNewestPeriod(b.target, a.target))
			.flatMap(({ target: one, source: from }): CardTarget[] => {
				const at = (place: string) =>
					figures.find(
						(each) => each.place === place && each.period === one.period && each.breakdown === one.breakdown,
					);
				const own = at(one.place);
				if (own?.value.state !== "shown" && own?.value.state !== "range") return [];
				const other = one.relativeTo ? at(one.relativeTo)?.value : undefined;
				const told = tellTarget(one, own.value, other, found);
				const { basis, document, period, breakdown, verdict } = one;
				return [
					{
						...{ basis, document, period, breakdown },
						aim: told.aim && {
							...told.aim,
							place: places.find(({ id }) => id === told.aim?.relativeTo)?.name ?? null,
						},
						figure: own.value,
						provisional: own.status === "voorlopig",
						difference: told.difference,
						said: told.bySource ? verdict : null,
						computed: told.computed,
						note: told.tellsNote && one.note ? inLanguage(one.note, request.locale) : null,
						otherSource: from === figure.source.title ? null : from,
					},
				];
			});
}
