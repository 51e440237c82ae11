import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { pictureOf } from "#app/domain/figure/picture.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { aboutPeriodText, fallbackText, sentenceText } from "../words/figure-text.ts";
import { FigureMap } from "./figure-map.tsx";
import { FigurePicture } from "./pictures/figure-picture.tsx";

/** One figure for the back row: its sentence as large as it goes, and the map, or the picture that fits it where there is none per wijk. */
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
			{card.perWijk || !pictureOf(card) ? (
				<FigureMap card={card} shapes={shapes} />
			) : (
				<FigurePicture card={card} />
			)}
		</>
	);
}
