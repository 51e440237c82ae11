import { DataTable } from "#app/components/data-table.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import {
	breakText,
	numberText,
	periodLines,
	periodText,
	remarkTexts,
	valueText,
} from "../words/figure-text.ts";
import { type PlacedPoint, placeTrend } from "./trend-line.ts";

const frame = { left: 34, right: 326, top: 34, bottom: 96 };

/** How one place's figure went over the years: a sentence, a line through real points only, and the table. */
export function FigureTrend({ card }: { card: FigureCard }) {
	const pieces = placeTrend(card.trend, frame);
	if (pieces.flat().length < 2) return null;
	const columns = [
		{ id: "period", label: m.figures_table_period() },
		{ id: "value", label: m.figures_table_value(), numeric: true },
		{ id: "note", label: m.figures_table_note() },
	];
	return (
		<figure className="figure-trend">
			<figcaption>{captionText(card, pieces)}</figcaption>
			<svg
				viewBox={`0 0 360 ${pieces.flat().some(({ point }) => periodLines(point.period)[1]) ? 140 : 124}`}
				aria-hidden="true"
				className="figure-trend__chart"
			>
				<line
					x1={frame.left - 14}
					x2={frame.right + 14}
					y1={frame.bottom}
					y2={frame.bottom}
					className="figure-trend__base"
				/>
				{pieces.map((piece) => (
					<polyline
						key={piece[0]?.point.period}
						points={piece.map(({ x, y }) => `${x},${y}`).join(" ")}
						className="figure-trend__line"
					/>
				))}
				{pieces.flat().map(({ point, value, x, y }) => (
					<g key={point.period}>
						<circle
							cx={x}
							cy={y}
							r={point.period === card.period ? 6 : 4.5}
							className={
								point.status === "voorlopig" ? "figure-trend__point--provisional" : "figure-trend__point"
							}
						/>
						<text x={x} y={y - 12} className="figure-trend__value">
							{numberText(value, card.indicator)}
						</text>
						<text x={x} y={frame.bottom + 20} className="figure-trend__period">
							{periodLines(point.period)[0]}
						</text>
						<text x={x} y={frame.bottom + 37} className="figure-trend__period">
							{periodLines(point.period)[1]}
						</text>
					</g>
				))}
			</svg>
			<Disclosure summary={m.figures_trend_table()}>
				<DataTable
					caption={`${card.indicator.label}, ${card.place.name}`}
					columns={columns}
					rows={card.trend.map((point) => ({
						id: point.period,
						cells: [
							periodText(point.period),
							valueText(point.value, card.indicator),
							remarkTexts(point).join(", "),
						],
					}))}
				/>
			</Disclosure>
		</figure>
	);
}

/** Says the change in words, except across a break, where there is no change to tell. */
function captionText(card: FigureCard, pieces: PlacedPoint[][]): string {
	const broken = card.trend.filter(({ breakBefore }) => breakBefore);
	const reasons = broken.flatMap(({ countedFrom }) => (countedFrom ? [breakText(countedFrom)] : []));
	if (broken.length > 0) return [...new Set(reasons)].join(" ") || m.figures_trend_kinds();
	const points = pieces.flat();
	const from = points[0];
	const to = points.at(-1);
	if (!from || !to) return "";
	const names = {
		place: card.place.name,
		from: periodText(from.point.period),
		to: periodText(to.point.period),
	};
	return from.value === to.value
		? m.figures_trend_same({ ...names, value: numberText(to.value, card.indicator) })
		: m.figures_trend_from_to({
				...names,
				first: numberText(from.value, card.indicator),
				last: numberText(to.value, card.indicator),
			});
}
