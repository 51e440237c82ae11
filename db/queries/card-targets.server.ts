import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { CardBeside, CardTarget } from "#app/domain/figure/beside.ts";
import { budgetsOf } from "#app/domain/figure/budget.ts";
import type { Place } from "#app/domain/figure/figure-card.ts";
import { dimensionBeside } from "#app/domain/figure/parts-of-indicator.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import { tellTarget } from "#app/domain/figure/told-target.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import { figureRelease, publishedFigure, source, target } from "../schema/index.ts";
import type { ShownFigure } from "./beside-figures.server.ts";
import {
	type Asker,
	type LiveFigure,
	newestFigures,
	newestRelease,
	readableBy,
} from "./live-figures.server.ts";
import { targetKey } from "./targets.server.ts";

type Told = Pick<CardBeside, "targets" | "ofParts" | "budgets">;

/**
 * The targets of the figures that cards show and of their parts, in every period: the newest version that the asker may
 * read of each.
 * @returns those of one card, only beside figures that it has a number of; and what was budgeted by part
 */
export async function targetsOfFigures(
	db: Db,
	request: Asker & { locale: string },
	cards: ShownFigure[],
	places: Place[],
): Promise<(card: ShownFigure, figures: LiveFigure[]) => Told> {
	const { locale } = request;
	const [all, budgeted] = await Promise.all([
		targetsOf(db, request, cards),
		figuresOfBudgets(db, request, cards),
	]);
	return ({ figure, found }, figures) => {
		const dimension = dimensionBeside(found, figure.breakdown);
		const rows = all
			.filter(({ target: one }) => one.indicator === found.id && one.place === figure.place)
			.sort((a, b) => byNewestPeriod(b.target, a.target));
		const tell = ({ target: one, source: from }: TargetRow): CardTarget[] => {
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
					note: told.tellsNote && one.note ? inLanguage(one.note, locale) : null,
					otherSource: from === figure.source.title ? null : from,
				},
			];
		};
		const isOwn = ({ target: one }: TargetRow) => one.breakdown === figure.breakdown;
		const isPart = ({ target: one }: TargetRow) =>
			dimension?.values.some(({ id }) => one.breakdown === `${dimension.id}=${id}`);
		return {
			targets: rows.filter(isOwn).flatMap(tell),
			ofParts: rows.filter((row) => isPart(row) && !isOwn(row)).flatMap(tell),
			budgets: dimension
				? budgetsOf(found, dimension, {
						budgets: rows.map((row) => row.target).filter(({ basis }) => basis === "begroting"),
						figures: budgeted.filter((one) => one.indicator === found.id && one.place === figure.place),
						locale,
					})
				: [],
		};
	};
}

type TargetRow = Awaited<ReturnType<typeof targetsOf>>[number];

const targetsOf = (db: Db, request: Asker, cards: ShownFigure[]) =>
	db
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

/** What became of money in every period that a part of it was budgeted in: a card itself has the parts of its own period. */
async function figuresOfBudgets(db: Db, request: Asker, cards: ShownFigure[]): Promise<LiveFigure[]> {
	const money = cards.filter(
		({ found, figure }) => found.unit === "euro" && dimensionBeside(found, figure.breakdown),
	);
	if (money.length === 0) return [];
	return newestFigures(
		db,
		request,
		or(
			...money.map(({ found, figure }) => {
				const budgeted = and(
					eq(target.indicator, found.id),
					eq(target.place, figure.place),
					eq(target.basis, "begroting"),
				);
				return and(
					eq(publishedFigure.indicator, found.id),
					eq(publishedFigure.place, figure.place),
					sql`${publishedFigure.period} in (select ${target.period} from ${target} where ${budgeted})`,
				);
			}),
		),
	);
}
