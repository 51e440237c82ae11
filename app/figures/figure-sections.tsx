import type { ReactNode } from "react";
import { changeOf } from "#app/domain/figure/change.ts";
import { courseOf } from "#app/domain/figure/course.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { intervalOf } from "#app/domain/figure/interval.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { m } from "#app/words/index.ts";
import { changeText, intervalTexts } from "../words/change-text.ts";
import { FigureRows } from "./figure-rows.tsx";

/** One thing that is told beside a figure, under its own line. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="figure-card__section">
			<p className="figure-card__title">{title}</p>
			{children}
		</section>
	);
}

/** What changed since last time, or why that cannot be said; where it is the whole course, the chart says so. */
export function FigureChange({ card }: { card: FigureCard }) {
	const change = changeOf(card);
	const course = courseOf(card, parsePeriod(card.period).kind, card.trend);
	const isWhole = "from" in course && course.from.period === change?.from && course.to.period === card.period;
	if (!change || (change.state === "compared" && isWhole)) return null;
	return (
		<Section title={m.change_title()}>
			<p className="figure-card__text">{changeText(change, card)}</p>
		</Section>
	);
}

/** How many were asked, and how far off the number may be. */
export function FigureInterval({ card }: { card: FigureCard }) {
	const texts = intervalTexts(intervalOf(card), card);
	if (texts.length === 0) return null;
	return (
		<Section title={m.interval_title()}>
			<p className="figure-card__text">{texts.join(" ")}</p>
		</Section>
	);
}

/** The parts that a figure is broken down into, at its place and in its period. */
export function FigureParts({ card }: { card: FigureCard }) {
	if (card.parts.length < 2) return null;
	return (
		<Section title={m.figures_parts_title({ place: card.place.name })}>
			<FigureRows
				rows={card.parts.map((part) => ({
					...part,
					name: part.label,
					own: part.id === card.breakdown?.id,
				}))}
				style={card.indicator}
				bars
			/>
		</Section>
	);
}
