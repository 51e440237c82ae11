import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { formatList, m } from "#app/words/index.ts";
import { caveatTexts, publishedText } from "../words/figure-text.ts";

/** What has to be minded, what is counted and what is not, and where it comes from. */
export function FigureFooter({ card }: { card: FigureCard }) {
	const { title, publisher, url, published } = card.source;
	const caveats = caveatTexts({ ...card, respondents: null, value: withoutMargin(card.value) });
	if (card.leftOut.length > 0) caveats.push(m.figures_left_out({ places: formatList(card.leftOut) }));
	return (
		<footer className="figure-card__foot">
			{caveats.length > 0 && (
				<>
					<p className="figure-card__title">{m.figures_caveats_title()}</p>
					<ul className="figure-card__caveats">
						{caveats.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</>
			)}
			<p>{card.indicator.explanation}</p>
			<p>{m.figures_official({ label: card.indicator.label })}</p>
			{card.beside.account && (
				<>
					<p className="figure-card__title">{m.beside_account()}</p>
					<p>{card.beside.account}</p>
				</>
			)}
			<p>
				{url ? (
					<a href={url}>{m.figures_source({ title, publisher })}</a>
				) : (
					m.figures_source({ title, publisher })
				)}
				{published && `. ${m.beside_published({ date: publishedText(published) })}.`}
			</p>
		</footer>
	);
}

/** How many answered and how far off the number may be stand in a section of their own. */
function withoutMargin(value: PublishedValue): PublishedValue {
	return value.state === "shown" ? { ...value, low: undefined, high: undefined } : value;
}
