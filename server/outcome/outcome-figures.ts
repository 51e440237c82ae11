import type { ComparisonRow, FigureCard } from "#app/domain/figure/figure-card.ts";
import { shownNumber } from "#app/domain/figure/figures.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import type { OutcomeFigure, WatchedFigure } from "#app/domain/outcome/outcome-figure.ts";
import { caveatTexts, periodText, remarkTexts, sentenceText, valueText } from "#app/words/figure-text.ts";
import { formatList, m } from "#app/words/index.ts";

/**
 * A figure of the table as the outcome holds it: ready-made text in the language of now.
 * @param heldOn ISO date of the evening, from which its age counts
 */
export function toOutcomeFigure(card: FigureCard, heldOn: string): OutcomeFigure {
	const { place: _, ...key } = card.ref;
	const { title, publisher, published } = card.source;
	const style = card.indicator;
	return {
		...key,
		area: card.place.code,
		label: labelOf(card),
		sentence: sentenceText(card),
		unit: style.unit,
		value: valueText(card.value, style),
		number: shownNumber(card.value),
		place: card.place.name,
		periodText: periodText(card.period),
		age: parsePeriod(heldOn).year - parsePeriod(card.period).year,
		comparison: comparedWith(card).map((row) => ({
			place: nameOf(row),
			value: valueText(row.value, style),
			number: shownNumber(row.value),
			periodText: periodText(row.period),
		})),
		areas: card.perWijk
			? card.areas.map(({ place, value }) => ({
					code: place.code,
					name: place.name,
					value,
					text: valueText(value, style),
				}))
			: [],
		source: { title, publisher, published },
		caveats: caveatsOf(card),
		provisional: card.status === "voorlopig",
		fictional: card.fictional,
	};
}

/** The figure that an agreement watches, as it is published now; null when the indicator has no value at all. */
export function watchedFigure(card: FigureCard | undefined): WatchedFigure | null {
	if (!card) return null;
	// The label goes along wherever the figure is told, so what must always stand beside it stands in it.
	const notes = [
		card.fallback ? wholePlace(card.place.name) : "",
		card.fictional ? m.figures_fictional() : "",
	].filter(Boolean);
	return {
		indicator: card.indicator.id,
		label: notes.length > 0 ? `${labelOf(card)} (${notes.join(", ")})` : labelOf(card),
		unit: card.indicator.unit,
		value: valueText(card.value, card.indicator),
		number: shownNumber(card.value),
		period: card.period,
		periodText: periodText(card.period),
	};
}

/** What a figure is called, with the part of the breakdown that it shows. */
function labelOf({ indicator, breakdown }: FigureCard): string {
	return breakdown ? `${indicator.label} (${breakdown.label})` : indicator.label;
}

const wholePlace = (place: string) => m.figures_whole({ place });
const comparedWith = ({ comparison }: FigureCard) =>
	comparison.filter((row) => row.value.state !== "missing");
const nameOf = (row: ComparisonRow) => (row.whole ? wholePlace(row.place.name) : row.place.name);

/** Everything a reader has to mind: of the figure, and of what it is compared with. */
function caveatsOf(card: FigureCard): string[] {
	const { fallback, leftOut, wijk } = card;
	const compared = comparedWith(card).flatMap((row) => {
		const notes = [
			row.countedOtherwise ? m.figures_counted_otherwise() : "",
			row.otherSource ? m.figures_other_source({ title: row.otherSource }) : "",
			...remarkTexts(row),
		];
		const remark = notes.filter(Boolean).join(", ");
		return remark ? [m.outcome_compared_note({ place: nameOf(row), remark })] : [];
	});
	return [
		...(fallback ? [m.outcome_not_per_wijk({ wijk: wijk.name })] : []),
		...caveatTexts(card),
		...(leftOut.length > 0 ? [m.figures_left_out({ places: formatList(leftOut) })] : []),
		...compared,
	];
}
