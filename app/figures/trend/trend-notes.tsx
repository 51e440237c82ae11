import { periodText } from "#app/words/figure-text.ts";
import { formatList, m } from "#app/words/index.ts";
import { drawnNumbers } from "./chart-points.ts";
import { HiddenMark } from "./hidden-mark.tsx";
import { scaleOf } from "./scale.ts";
import type { TrendView } from "./trend-views.ts";
import { breakTexts } from "./trend-words.ts";

/** What a reader of the chart has to know: what stands for what, where there are gaps and why it is interrupted. */
export function TrendNotes({ view: { points, trend, meaning, style } }: { view: TrendView }) {
	const breaks = breakTexts(trend ?? []);
	const { floor } = scaleOf(
		points.map(({ period }) => period),
		drawnNumbers(points),
		style.unit ?? "aantal",
	);
	const notes = [
		meaning,
		points.some(({ tentative }) => tentative) ? m.figures_trend_dashed() : "",
		floor > 0 ? m.figures_trend_floor() : "",
	].filter(Boolean);
	return (
		<div className="trend-notes">
			{notes.map((note) => (
				<p key={note}>{note}</p>
			))}
			{(["withheld", "missing"] as const).map((why) => {
				const hidden = points.filter((point) => point.hidden === why).map(({ period }) => periodText(period));
				if (hidden.length === 0) return null;
				const periods = formatList(hidden);
				return (
					<p key={why}>
						<svg className="trend-notes__mark" viewBox="-8 -17 16 16" aria-hidden="true">
							<HiddenMark why={why} />
						</svg>
						{why === "withheld"
							? m.figures_trend_withheld({ periods })
							: m.figures_trend_missing({ periods })}
					</p>
				);
			})}
			{breaks.length === 1 && <p>{breaks[0]}</p>}
			{breaks.length > 1 && (
				<ol>
					{breaks.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ol>
			)}
		</div>
	);
}
