import { Disclosure } from "#app/components/disclosure.tsx";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import { m } from "#app/words/index.ts";

/** What the figures say that the contributions of a theme are about. */
export function ThemeFigures({ figures }: { figures: PhoneFigure[] }) {
	if (figures.length === 0) return null;
	return (
		<section className="card theme-figures" aria-labelledby="theme-figures">
			<h3 id="theme-figures">{m.themes_figures()}</h3>
			<ul className="theme-figures__list">
				{figures.map((figure) => (
					<li key={figure.indicator}>
						{figure.fallback && <p className="soft">{figure.fallback}</p>}
						<p className="theme-figures__sentence">{figure.sentence}</p>
						<p className="soft small">
							{[
								figure.label,
								figure.when,
								figure.provisional && m.figures_provisional(),
								figure.fictional && m.figures_fictional(),
							]
								.filter(Boolean)
								.join(" · ")}
						</p>
					</li>
				))}
			</ul>
			<Disclosure summary={m.themes_figures_about()}>
				<div className="prose small">
					{figures.map((figure) => (
						<div key={figure.indicator}>
							<p>
								<strong>{figure.label}</strong>
							</p>
							{[...figure.notes, figure.source].map((note) => (
								<p key={note}>{note}</p>
							))}
						</div>
					))}
				</div>
			</Disclosure>
		</section>
	);
}

/** Those of the figures on the table that cards are about, in the order of the table. */
export function figuresOf(
	cards: { figure: { indicator: string } | null }[],
	figures: PhoneFigure[],
): PhoneFigure[] {
	const about = new Set(cards.map((card) => card.figure?.indicator));
	return figures.filter(({ indicator }) => about.has(indicator));
}
