import { type ReactNode, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { cx } from "#app/components/cx.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { toneClass } from "#app/components/tone.ts";
import { BoardCardView } from "#app/contributions/board-card.tsx";
import { groupLabel, kindLabel, lensLook, subjectLabel } from "#app/contributions/lens.tsx";
import type { BoardCard } from "#app/domain/live/board.ts";
import { holds } from "#app/domain/typed/fold.ts";
import { type Lens, lenses } from "#app/domain/vocabulary.ts";
import { useBoardChanges } from "#app/live/use-board-changes.ts";
import { useNews } from "#app/live/use-news.ts";
import { headCountText } from "#app/words/head-count-text.ts";
import { m } from "#app/words/index.ts";

export interface BoardColumnsProps {
	cards: BoardCard[];
	/** the indicator on the table, to show only what was said about it */
	indicator: string | null;
	/** what a figure is called, by indicator */
	figureLabels: Record<string, string>;
	/** what people can do here, beside the heading */
	actions: ReactNode;
}

type About = "all" | "figure" | "wijk";

/** What was told, in three columns; or as a table with the same cards, for reading and for screen readers. */
export function BoardColumns({ cards, indicator, figureLabels, actions }: BoardColumnsProps) {
	const changes = useBoardChanges(cards);
	const [words, setWords] = useState("");
	const [about, setAbout] = useState<About>("all");
	const [asList, setAsList] = useState(false);
	const [onlyFresh, setOnlyFresh] = useState(false);
	const news = useNews(cards, changes.paused);
	const shown = changes.shown.filter(
		(card) =>
			holds([card.text, card.translation, card.source], words) &&
			(about === "all" || (about === "wijk" ? !card.figure : card.figure?.indicator === indicator)) &&
			(!onlyFresh || changes.fresh.has(card.id)),
	);
	const narrowed = shown.length < changes.shown.length;
	const newestFirst = [...shown].reverse();

	return (
		<section className="board" aria-labelledby="board-title">
			<div className="board__head">
				<h2 id="board-title">{m.table_board_title({ count: cards.length })}</h2>
				<div className="cluster">{actions}</div>
			</div>
			<div className="board__tools needs-script">
				<label className="board__search">
					<span className="visually-hidden">{m.table_search()}</span>
					<input
						type="search"
						className="utrecht-textbox"
						placeholder={m.table_search()}
						value={words}
						onChange={(event) => setWords(event.target.value)}
					/>
				</label>
				<label className="board__about">
					<span className="visually-hidden">{m.table_about()}</span>
					<select
						className="utrecht-select"
						value={about}
						onChange={(event) => setAbout(event.target.value as About)}
					>
						<option value="all">{m.table_about_all()}</option>
						{indicator && <option value="figure">{m.table_about_figure()}</option>}
						<option value="wijk">{m.table_about_wijk()}</option>
					</select>
				</label>
				<Button variant="quiet" type="button" aria-pressed={asList} onClick={() => setAsList(!asList)}>
					{asList ? m.table_as_table() : m.table_as_list()}
				</Button>
				<Button
					variant="quiet"
					type="button"
					aria-pressed={changes.paused}
					onClick={() => changes.setPaused(!changes.paused)}
				>
					{changes.paused ? m.table_resume() : m.table_pause()}
				</Button>
				<Button
					variant="quiet"
					type="button"
					aria-pressed={onlyFresh}
					onClick={() => {
						if (onlyFresh) changes.acknowledge();
						setOnlyFresh(!onlyFresh);
					}}
				>
					{onlyFresh ? m.table_changes_seen() : m.table_changes({ count: changes.fresh.size })}
				</Button>
			</div>
			<StatusRegion>{news}</StatusRegion>
			{asList ? (
				<CardTable cards={newestFirst} figureLabels={figureLabels} />
			) : (
				<div className="board__columns">
					{lenses.map((lens) => (
						<Column
							key={lens}
							lens={lens}
							cards={newestFirst.filter((card) => card.lens === lens)}
							fresh={changes.fresh}
							narrowed={narrowed}
							figureLabels={figureLabels}
						/>
					))}
				</div>
			)}
		</section>
	);
}

function Column({
	lens,
	cards,
	fresh,
	narrowed,
	figureLabels,
}: {
	lens: Lens;
	cards: BoardCard[];
	fresh: ReadonlySet<string>;
	/** a search or filter leaves something out */
	narrowed: boolean;
	figureLabels: Record<string, string>;
}) {
	const { Icon, label, tone } = lensLook(lens);
	return (
		<section className="board__column" aria-labelledby={`column-${lens}`}>
			<h3 id={`column-${lens}`} className={cx("board__lens", toneClass(tone))}>
				<Icon stroke={1.75} aria-hidden="true" />
				{label()} <span className="board__count">{cards.length}</span>
			</h3>
			{cards.length === 0 ? (
				<EmptyState title={narrowed ? m.table_none_found() : m.table_column_empty()}>
					{narrowed ? m.table_none_found_hint() : m.table_column_empty_hint()}
				</EmptyState>
			) : (
				<ul className="board__cards">
					{cards.map((card) => (
						<li key={card.id}>
							<BoardCardView
								card={card}
								figureLabel={card.figure ? figureLabels[card.figure.indicator] : undefined}
								withLens={false}
								fresh={fresh.has(card.id)}
							/>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** The same cards as a table: equal in content, fully by keyboard, sortable by eye. */
function CardTable({ cards, figureLabels }: { cards: BoardCard[]; figureLabels: Record<string, string> }) {
	if (cards.length === 0) return <p>{m.table_none_found()}</p>;
	return (
		// Narrower than its columns it scrolls sideways, which the keyboard can do only from within.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus.
		<section className="board__list" tabIndex={0} aria-label={m.table_list_caption()}>
			<table>
				<caption className="visually-hidden">{m.table_list_caption()}</caption>
				<thead>
					<tr>
						<th scope="col">{m.table_list_text()}</th>
						<th scope="col">{m.table_list_lens()}</th>
						<th scope="col">{m.table_list_about()}</th>
						<th scope="col">{m.table_list_who()}</th>
					</tr>
				</thead>
				<tbody>
					{cards.map((card) => (
						<tr key={card.id}>
							<td lang={card.language} dir="auto">
								{card.text}
								{card.translation && (
									<p lang="nl" dir="ltr">
										{card.translation}
									</p>
								)}
							</td>
							<td>{lensLook(card.lens).label()}</td>
							<td>
								{kindLabel(card.kind)} · {subjectLabel(card.about)}
								{card.figure && ` · ${figureLabels[card.figure.indicator] ?? ""}`}
							</td>
							<td>
								{groupLabel(card.group)}
								{card.headCount !== 1 && ` · ${headCountText(card.headCount)}`}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
