import type { FigureCard } from "./figure-card.ts";
import { type Margin, marginOf } from "./margin.ts";
import { isOfPeople } from "./picture.ts";

/**
 * The margin around the one number of a card; null where it tells none.
 * A share of a whole population has one too: as if the year were one of many alike.
 */
export function intervalOf({ value, respondents, divided, indicator }: FigureCard): Margin | null {
	if (value.state !== "shown" || value.qualifier) return null;
	const isShareOfPeople = indicator.kind === "share" && isOfPeople(indicator.population);
	const people = respondents ?? divided?.denominator ?? null;
	return marginOf(indicator, { value, respondents: isShareOfPeople ? people : null });
}
