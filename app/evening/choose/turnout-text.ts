import { smallestGroup } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import type { Turnout } from "./choice.ts";

/** "14 van de 24 mensen hebben gestemd." */
export function turnoutText({ voters, people }: Omit<Turnout, "stickers">): string {
	// Beside the number who may vote, "fewer than five" would tell how many did not.
	if (people === null || voters === null) return m.choose_turnout_few({ limit: smallestGroup });
	return m.choose_turnout({ voters, people });
}

/** What was counted on paper beside that; empty for nothing. */
export function stickersText(stickers: number | null): string {
	if (!stickers) return "";
	return stickers === 1 ? m.choose_stickers_one() : m.choose_stickers({ count: stickers });
}
