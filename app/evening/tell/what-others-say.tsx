import { useState } from "react";
import { Button } from "#app/components/button.tsx";
import { cx } from "#app/components/cx.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { toneClass } from "#app/components/tone.ts";
import { BoardCardView } from "#app/contributions/board-card.tsx";
import { lensLook } from "#app/contributions/lens.tsx";
import type { BoardCard } from "#app/domain/live/board.ts";
import { type Lens, lenses } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";

export interface WhatOthersSayProps {
	/** newest last, as on the board; without the reader's own */
	cards: BoardCard[];
	/** what a figure is called, by indicator */
	figureLabels: Record<string, string>;
	/** from the address, for pages without script */
	first: { lens: Lens | null; all: boolean };
	paused: boolean;
	onPause: (paused: boolean) => void;
	/** how many came since the list was paused */
	held: number;
}

/** Enough to read on a phone; the rest is one press away. */
const shortList = 12;

/** What is on the table, newest first. Filters are links that work without script. */
export function WhatOthersSay({ cards, figureLabels, first, paused, onPause, held }: WhatOthersSayProps) {
	const [lens, setLens] = useState(first.lens);
	const [all, setAll] = useState(first.all);
	const chosen = cards.filter((card) => lens === null || card.lens === lens).reverse();
	const shown = all ? chosen : chosen.slice(0, shortList);
	return (
		<section id="anderen" className="others stack" aria-labelledby="others-title">
			<h2 id="others-title">{m.contribute_others({ count: cards.length })}</h2>
			<nav className="others__filter" aria-label={m.contribute_filter()}>
				<FilterLink lens={null} chosen={lens} onChoose={setLens} />
				{lenses.map((each) => (
					<FilterLink key={each} lens={each} chosen={lens} onChoose={setLens} />
				))}
			</nav>
			<Button
				className="needs-script"
				variant="quiet"
				type="button"
				aria-pressed={paused}
				onClick={() => onPause(!paused)}
			>
				{pauseWords(paused, held)}
			</Button>
			<p className="only-without-script">
				<a href="?#anderen">{m.contribute_refresh()}</a>
			</p>
			{shown.length === 0 ? (
				<EmptyState
					title={cards.length === 0 ? m.contribute_others_empty() : m.contribute_others_empty_lens()}
				/>
			) : (
				<ul className="others__cards">
					{shown.map((card) => (
						<li key={card.id}>
							<BoardCardView
								card={card}
								figureLabel={card.figure ? figureLabels[card.figure.indicator] : undefined}
							/>
						</li>
					))}
				</ul>
			)}
			{shown.length < chosen.length && (
				<a
					className="button button--secondary"
					href={`?${lens ? `lens=${lens}&` : ""}alles=1#anderen`}
					onClick={(event) => {
						event.preventDefault();
						setAll(true);
					}}
				>
					{m.contribute_show_all({ count: chosen.length })}
				</a>
			)}
		</section>
	);
}

function pauseWords(paused: boolean, held: number): string {
	if (!paused) return m.contribute_pause();
	return held > 0 ? m.contribute_resume_count({ count: held }) : m.contribute_resume();
}

function FilterLink({
	lens,
	chosen,
	onChoose,
}: {
	lens: Lens | null;
	chosen: Lens | null;
	onChoose: (lens: Lens | null) => void;
}) {
	const look = lens && lensLook(lens);
	return (
		<a
			className={cx("others__choice", look && toneClass(look.tone))}
			href={lens ? `?lens=${lens}#anderen` : "?#anderen"}
			aria-current={lens === chosen ? "true" : undefined}
			onClick={(event) => {
				event.preventDefault();
				onChoose(lens);
			}}
		>
			{look && <look.Icon stroke={1.75} aria-hidden="true" />}
			<span>{look ? look.label() : m.contribute_filter_all()}</span>
		</a>
	);
}
