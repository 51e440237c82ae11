import { useState } from "react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import "../styles/figure-trend.css";
import { TrendChart } from "./trend/trend-chart.tsx";
import { TrendNotes } from "./trend/trend-notes.tsx";
import { TrendTable } from "./trend/trend-table.tsx";
import { drawnTrends } from "./trend/trend-views.ts";

/**
 * How one place's figure went: a sentence, one chart out of those of each kind of period and of the index, and a table for
 * each of them.
 */
export function FigureTrend({
	card,
	asked,
}: {
	card: FigureCard;
	/** Where the view stands in the address of the page: the one that it asks for, and how to ask for another. */
	asked?: { view: string | null; hrefOf: (view: string) => string };
}) {
	const views = drawnTrends(card);
	const [chosen, choose] = useState(0);
	const view = (asked ? views.find(({ id }) => id === asked.view) : views[chosen]) ?? views[0];
	if (!view) return null;
	return (
		<figure className="figure-trend">
			<figcaption>
				{view.texts.map((text) => (
					<p key={text}>{text}</p>
				))}
			</figcaption>
			{asked && views.length > 1 && (
				<nav className="figure-trend__views no-print" aria-label={m.figures_trend_choose()}>
					{views.map(({ id, name }) => (
						<ButtonLink
							key={id}
							variant={view.id === id ? "secondary" : "quiet"}
							href={asked.hrefOf(id)}
							aria-current={view.id === id || undefined}
						>
							{name}
						</ButtonLink>
					))}
				</nav>
			)}
			{!asked && views.length > 1 && (
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
