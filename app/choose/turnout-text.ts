import { smallestGroup } from "#app/domain/vocabulary.ts";
import { m } from "#app/i18n/index.ts";
import type { Turnout } from "./choice.ts";

/** "14 van de 24 mensen hebben gestemd." */
export function turnoutText({ voters, people }: Omit<Turnout, "stickers">): string {
	if (people === null) return m.choose_turnout_few({ limit: smallestGroup });
	if (voters === null) return m.choose_turnout_few_of({ limit: smallestGroup, people });
	return m.choose_turnout({ voters, people });
}

/** What was counted on paper beside that; empty for nothing. */
export function stickersText(stickers: number | null): string {
	if (!stickers) return "";
	return stickers === 1 ? m.choose_stickers_one() : m.choose_stickers({ count: stickers });
}
