import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { aboutPeriodText, fallbackText, sentenceText } from "../words/figure-text.ts";
import { FigureMap } from "./figure-map.tsx";

/** One figure for the back row: its sentence as large as it goes, and the map. */
export function FigureHall({ card, shapes }: { card: FigureCard; shapes: MapShapes }) {
	const fallback = fallbackText(card);
	return (
		<>
			<div className="hall__words">
				{fallback && <p>{fallback}</p>}
				<h2 className="hall__sentence">{sentenceText(card)}</h2>
				<p>
					{aboutPeriodText(card.period)}
					{card.fictional && ` · ${m.figures_fictional()}`}
				</p>
			</div>
			<FigureMap card={card} shapes={shapes} />
		</>
	);
}
