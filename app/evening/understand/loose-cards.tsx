import { useContext, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { lensLook } from "#app/contributions/lens.tsx";
import type { BoardCard } from "#app/domain/live/board.ts";
import { type Lens, lenses } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { matches } from "./arrange.ts";
import { DragContext, type DropAreaProps, loosePlace } from "./drag-parts.ts";
import { ThemeCard } from "./theme-card.tsx";

export interface Search {
	words: string;
	lens: Lens | "";
}

export interface LooseCardsProps {
	cards: BoardCard[];
	figureLabels: Record<string, string>;
	search: Search;
	onSearch: (search: Search) => void;
	onMove?: (card: string, place: string) => void;
}

/** So many are drawn before somebody asks for the rest: a page of 300 stays quick. */
const firstCards = 30;

/** What lies in no theme yet: to read, to look through, and to take up. */
export function LooseCards({ cards, figureLabels, search, onSearch, onMove }: LooseCardsProps) {
	const drag = useContext(DragContext);
	const [all, setAll] = useState(false);
	const DropArea = drag?.DropArea ?? PlainArea;
	const found = cards.filter((card) => matches(card, search.words, search.lens));
	const shown = all ? found : found.slice(0, firstCards);
	return (
		<DropArea place={loosePlace} className="loose" aria-labelledby="loose-title">
			<h2 id="loose-title" tabIndex={-1}>
				{m.themes_loose({ count: cards.length })}
			</h2>
			<SearchFields search={search} onSearch={onSearch} />
			{found.length === 0 ? (
				<EmptyState title={cards.length === 0 ? m.themes_loose_empty() : m.table_none_found()}>
					{cards.length === 0 ? m.themes_loose_empty_hint() : m.themes_none_found_hint()}
				</EmptyState>
			) : (
				<ul className="loose__cards">
					{shown.map((card) => (
						<li key={card.id}>
							<ThemeCard
								card={card}
								place={loosePlace}
								figure={card.figure ? figureLabels[card.figure.indicator] : undefined}
								onMove={onMove}
							/>
						</li>
					))}
				</ul>
			)}
			{shown.length < found.length && (
				<Button variant="secondary" type="button" className="needs-script" onClick={() => setAll(true)}>
					{m.themes_show_all({ count: found.length })}
				</Button>
			)}
		</DropArea>
	);
}

export function PlainArea({ place: _, ...rest }: DropAreaProps) {
	return <section {...rest} />;
}

/** Words to look for, and a lens. */
export function SearchFields({ search, onSearch }: Pick<LooseCardsProps, "search" | "onSearch">) {
	return (
		<div className="loose__search needs-script">
			<label>
				<span className="visually-hidden">{m.table_search()}</span>
				<input
					type="search"
					className="utrecht-textbox"
					placeholder={m.table_search()}
					value={search.words}
					onChange={(event) => onSearch({ ...search, words: event.target.value })}
				/>
			</label>
			<label>
				<span className="visually-hidden">{m.themes_lens()}</span>
				<select
					className="utrecht-select"
					value={search.lens}
					onChange={(event) => onSearch({ ...search, lens: event.target.value as Lens | "" })}
				>
					<option value="">{m.themes_lens_all()}</option>
					{lenses.map((lens) => (
						<option key={lens} value={lens}>
							{lensLook(lens).label()}
						</option>
					))}
				</select>
			</label>
		</div>
	);
}
