import { useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import "../styles/figure-trend.css";
import { isDrawn } from "./trend/chart-points.ts";
import { TrendChart } from "./trend/trend-chart.tsx";
import { TrendNotes } from "./trend/trend-notes.tsx";
import { TrendTable } from "./trend/trend-table.tsx";
import { trendViews } from "./trend/trend-views.ts";

/**
 * How one place's figure went: a sentence, one chart out of those of each kind of period and of the index, and a table for
 * each of them.
 */
export function FigureTrend({ card }: { card: FigureCard }) {
	const views = trendViews(card).filter(({ points }) => points.filter(isDrawn).length > 1);
	const [chosen, choose] = useState(0);
	const view = views[chosen] ?? views[0];
	if (!view) return null;
	return (
		<figure className="figure-trend">
			<figcaption>
				{view.texts.map((text) => (
					<p key={text}>{text}</p>
				))}
			</figcaption>
			{views.length > 1 && (
				// biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent; this chooses what is shown
				<div className="figure-trend__views needs-script" role="group" aria-label={m.figures_trend_choose()}>
					{views.map(({ id, name }, at) => (
						<Button
							key={id}
							type="button"
							variant={view.id === id ? "secondary" : "quiet"}
							aria-pressed={view.id === id}
							onClick={() => choose(at)}
						>
							{name}
						</Button>
					))}
				</div>
			)}
			<TrendChart {...view} />
			<TrendNotes view={view} />
			<Disclosure summary={m.figures_trend_table()}>
				{views.map((each) => (
					<TrendTable key={each.id} view={each} card={card} />
				))}
			</Disclosure>
		</figure>
	);
}
