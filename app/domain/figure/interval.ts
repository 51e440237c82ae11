import type { CardValue, FigureCard } from "./figure-card.ts";
import { shownNumber } from "./figures.ts";
import { type Margin, marginOf } from "./margin.ts";
import { isOfPeople } from "./picture.ts";

/**
 * The margin around the one number of a card; null where it tells none.
 * A share of a whole population has one too: as if the year were one of many alike.
 */
export function intervalOf({
	value,
	respondents,
	divided,
	indicator,
}: Pick<FigureCard, "value" | "respondents" | "divided" | "indicator">): Margin | null {
	if (value.state !== "shown" || value.qualifier) return null;
	const isShareOfPeople = indicator.kind === "share" && isOfPeople(indicator.population);
	const people = respondents ?? divided?.denominator ?? null;
	return marginOf(indicator, { value, respondents: isShareOfPeople ? people : null });
}

/**
 * Whether the difference between two numbers of a card's series may be chance: their margins touch. A number of which nobody
 * knows a margin is as it stands; without any margin nobody can say so.
 * @param card of whose own period alone is known what its source divided
 */
export function isWithinMargin(
	card: Pick<FigureCard, "indicator" | "period" | "divided">,
	before: Pick<CardValue, "value" | "respondents" | "period">,
	now: Pick<CardValue, "value" | "respondents" | "period">,
): boolean {
	const marginAt = (one: typeof now) =>
		intervalOf({
			...one,
			indicator: card.indicator,
			divided: one.period === card.period ? card.divided : null,
		});
	const [from, to] = [shownNumber(before.value), shownNumber(now.value)];
	const [a, b] = [marginAt(before), marginAt(now)];
	if (from === null || to === null || (!a && !b)) return false;
	return (a?.low ?? from) <= (b?.high ?? to) && (b?.low ?? to) <= (a?.high ?? from);
}
