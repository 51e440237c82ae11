import type { Board } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import { sameThemes } from "./arrange.ts";

type Seen = Pick<Board, "cards" | "themes">;

/**
 * What others changed between two moments, in a sentence or two for who cannot see it; "" when that is nothing.
 * @param own ids of the cards that the listener moved, which were told at once
 */
export function newsBetween(before: Seen, now: Seen, own: ReadonlySet<string>): string {
	const cardsBefore = new Map(before.cards.map((card) => [card.id, card]));
	const themesBefore = new Map(before.themes.map((theme) => [theme.id, theme]));
	const there = new Set(now.themes.map(({ id }) => id));
	const moved = now.cards.filter((card) => {
		const was = cardsBefore.get(card.id);
		return was && !own.has(card.id) && !sameThemes(was.themes, card.themes);
	});
	const fresh = now.cards.filter((card) => !cardsBefore.has(card.id));
	const made = now.themes.filter(({ id }) => !themesBefore.has(id));
	const renamed = now.themes.filter(({ id, name }) => (themesBefore.get(id)?.name ?? name) !== name);
	const gone = before.themes.filter(({ id }) => !there.has(id));
	return [
		moved.length > 0 &&
			(moved.length === 1 ? m.themes_news_moved_one() : m.themes_news_moved({ count: moved.length })),
		fresh.length > 0 &&
			(fresh.length === 1 ? m.contribute_new_one() : m.contribute_new_many({ count: fresh.length })),
		...made.map(({ name }) => m.themes_news_made({ name })),
		...renamed.map(({ id, name }) =>
			m.themes_news_renamed({ before: themesBefore.get(id)?.name ?? "", name }),
		),
		...gone.map(({ name }) => m.themes_news_gone({ name })),
	]
		.filter(Boolean)
		.join(" ");
}
