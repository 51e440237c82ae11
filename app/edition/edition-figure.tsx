import type { EditionFigure } from "#app/domain/edition/edition.ts";
import { asCard } from "#app/domain/edition/frozen-card.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { pictureOf } from "#app/domain/figure/picture.ts";
import { FigureBadges } from "#app/figures/figure-badges.tsx";
import { FigureComparison } from "#app/figures/figure-comparison.tsx";
import { FigureChange, FigureInterval } from "#app/figures/figure-sections.tsx";
import { FigureTrend } from "#app/figures/figure-trend.tsx";
import { FigurePicture } from "#app/figures/pictures/figure-picture.tsx";
import { drawnTrends } from "#app/figures/trend/trend-views.ts";
import { figureTable } from "#app/words/edition-tables.ts";
import { untoldText } from "#app/words/edition-text.ts";
import {
	aboutPeriodText,
	caveatTexts,
	fallbackText,
	sentenceText,
	valueText,
} from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import "../styles/figures.css";
import { EditionNotes } from "./edition-notes.tsx";
import { EditionTableView } from "./edition-table.tsx";

interface EditionFigureProps {
	figure: EditionFigure;
	/** the name of the edition's */
	place: string;
	headingLevel: 3 | 4;
	/** the element's */
	id: string;
}

/** One figure of an edition: its sentence and picture, how it went, every number of it, and where it comes from. */
export function EditionFigureView({ figure, place, headingLevel, id }: EditionFigureProps) {
	const { indicator, byPlace } = figure;
	const card = figure.card && asCard(figure.card);
	const Heading = `h${headingLevel}` as const;
	return (
		<article className="edition-figure card" aria-labelledby={id}>
			<Heading id={id} className="edition-figure__name">
				{indicator.label}
			</Heading>
			{card && !byPlace ? <Shown card={card} /> : <p>{untoldText(figure, place)}</p>}
			{tellsMore(figure, card) && (
				<EditionTableView caption={m.edition_table()} table={figureTable(figure)} />
			)}
			{card && <EditionNotes notes={card.beside.notes} />}
			<footer className="figure-card__foot">
				{card && <Caveats card={card} />}
				<p>{indicator.explanation}</p>
				{card && (
					<p>
						<a href="#bronnen">
							{m.figures_source({ title: card.source.title, publisher: card.source.publisher })}
						</a>
					</p>
				)}
			</footer>
		</article>
	);
}

/** Whether the numbers are more than the one that is told, and than those of a course that is drawn with its table. */
function tellsMore({ rows, byPlace }: EditionFigure, card: FigureCard | null): boolean {
	const isDrawnAlready =
		card !== null &&
		!byPlace &&
		drawnTrends(card).length > 0 &&
		rows.every(({ place, breakdown }) => place.id === card.place.id && breakdown === card.ref.breakdown);
	const aimed = rows.some(({ targets }) => targets.length > 0);
	return aimed || (rows.length > 1 && !isDrawnAlready);
}

function Shown({ card }: { card: FigureCard }) {
	const fallback = fallbackText(card);
	const picture = pictureOf(card);
	return (
		<div className="edition-figure__scene">
			<div className="edition-figure__said">
				{fallback && <p className="figure-card__fallback">{fallback}</p>}
				<p className="edition-figure__sentence">{sentenceText(card)}</p>
				<p className="edition-figure__value">
					<strong className={card.value.state === "shown" ? "edition-figure__number" : "figure-card__state"}>
						{valueText(card.value, card.indicator)}
					</strong>
					<span className="soft">
						{aboutPeriodText(card.period)}, {card.place.name}
					</span>
					<FigureBadges card={card} />
				</p>
				{!(picture && "rows" in picture) && <FigureComparison card={card} />}
				<FigureChange card={card} />
				<FigureInterval card={card} />
			</div>
			<div className="edition-figure__drawn">
				<FigurePicture card={card} />
				<FigureTrend card={card} />
			</div>
		</div>
	);
}

function Caveats({ card }: { card: FigureCard }) {
	const texts = caveatTexts({ ...card, respondents: null });
	if (texts.length === 0) return null;
	return (
		<>
			<p className="figure-card__title">{m.edition_mind()}</p>
			<ul className="figure-card__caveats">
				{texts.map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</>
	);
}
