import { Disclosure } from "#app/components/disclosure.tsx";
import { toneClass } from "#app/components/tone.ts";
import { groupLabel, lensLook } from "#app/contributions/lens.tsx";
import type { BoardCard } from "#app/domain/live/board.ts";
import type { RichText } from "#app/domain/live/rich-text.ts";
import { themeKey } from "#app/domain/live/workbook-keys.ts";
import { type Lens, lenses, themeTexts } from "#app/domain/vocabulary.ts";
import { SharedText } from "#app/evening/texts/shared-text.tsx";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import { m } from "#app/words/index.ts";

export interface ThemeBasisProps {
	theme: string;
	/** the contributions that lie in it */
	cards: BoardCard[];
	/** the figures on the table, in words */
	figures: PhoneFigure[];
	texts: Record<string, RichText>;
}

const partTitles = {
	see: m.export_meaning_see,
	mean: m.export_meaning_mean,
	unknown: m.export_meaning_unknown,
};

/** What a theme rests on, at hand while the room agrees: its figures, what was told, and what the room wrote of it. */
export function ThemeBasis({ theme, cards, figures, texts }: ThemeBasisProps) {
	const about = new Set(cards.map((card) => card.figure?.indicator));
	const own = figures.filter(({ indicator }) => about.has(indicator));
	const written = themeTexts.flatMap((part) => {
		const text = texts[themeKey(theme, part)];
		return text ? [{ part, text }] : [];
	});
	return (
		<div className="theme-basis">
			{written.length > 0 && (
				<Disclosure summary={m.agree_basis_texts()}>
					<div className="stack">
						{written.map(({ part, text }) => (
							<div key={part}>
								<h4>{partTitles[part]()}</h4>
								<SharedText text={text} lang="nl" />
							</div>
						))}
					</div>
				</Disclosure>
			)}
			{own.length > 0 && (
				<Disclosure summary={m.agree_basis_figures({ count: own.length })}>
					<ul className="theme-basis__figures">
						{own.map((figure) => (
							<li key={figure.indicator}>
								{figure.fallback && <span className="soft">{figure.fallback} </span>}
								<strong>{figure.sentence}</strong>
								<br />
								<span className="soft small">
									{figure.when}
									{figure.provisional && ` · ${m.figures_provisional()}`}
									{figure.fictional && ` · ${m.figures_fictional()}`}
								</span>
							</li>
						))}
					</ul>
				</Disclosure>
			)}
			{cards.length > 0 && (
				<Disclosure summary={m.agree_basis_cards({ count: cards.length })}>
					<div className="stack">
						{lenses.map((lens) => (
							<Told key={lens} lens={lens} cards={cards.filter((card) => card.lens === lens)} />
						))}
					</div>
				</Disclosure>
			)}
		</div>
	);
}

function Told({ lens, cards }: { lens: Lens; cards: BoardCard[] }) {
	const { tone, Icon, label } = lensLook(lens);
	if (cards.length === 0) return null;
	return (
		<section className={toneClass(tone)}>
			<h4 className="theme-basis__lens">
				<Icon stroke={1.75} aria-hidden="true" />
				<span>{label()}</span>
			</h4>
			<ul className="theme-basis__told">
				{cards.map((card) => (
					<li key={card.id}>
						<span lang={card.translation ? "nl" : card.language} dir="auto">
							{card.translation ?? card.text}
						</span>{" "}
						<span className="soft small">({groupLabel(card.group)})</span>
					</li>
				))}
			</ul>
		</section>
	);
}
