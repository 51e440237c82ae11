import { EmptyState } from "#app/components/empty-state.tsx";
import type { Board } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import type { HallData } from "./hall-data.ts";

/** With so many themes, their sentences still have room; and so many can be read from the back row at all. */
const roomForSentences = 6;
const mostShown = 25;

/** The themes, with how much was told about each and the first sentence of what the room sees in it. */
export function HallUnderstand({ board, hall }: { board: Board; hall: HallData }) {
	const { themes, cards } = board;
	if (themes.length === 0) {
		return (
			<div className="hall-themes__empty">
				<EmptyState title={m.hall_themes_empty()}>{m.hall_themes_empty_hint()}</EmptyState>
			</div>
		);
	}
	const counts = new Map(
		themes.map(({ id }) => [id, cards.filter((card) => card.themes.includes(id)).length]),
	);
	const loose = cards.filter((card) => !card.themes.some((theme) => counts.has(theme))).length;
	const few = themes.length <= roomForSentences;
	const more = themes.length - mostShown;
	return (
		<>
			<ul className="hall-themes" data-few={few || undefined}>
				{themes.slice(0, mostShown).map((theme) => (
					<li key={theme.id} className="hall-themes__theme">
						<p className="hall-themes__name">{theme.name}</p>
						{few && hall.sentences[theme.id] && (
							<p className="hall-themes__sentence">{hall.sentences[theme.id]}</p>
						)}
						<p className="hall-themes__count">{countWords(counts.get(theme.id) ?? 0)}</p>
					</li>
				))}
			</ul>
			<p className="hall-themes__rest">
				{[more > 0 && m.hall_themes_more({ count: more }), loose > 0 && m.hall_themes_loose({ count: loose })]
					.filter(Boolean)
					.join(" · ")}
			</p>
		</>
	);
}

/** "3 bijdragen" */
function countWords(count: number): string {
	return count === 1 ? m.themes_count_one() : m.themes_count({ count });
}
