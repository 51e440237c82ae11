import { m } from "#app/words/index.ts";
import { aboutPeriodText, fallbackText, sentenceText } from "../words/figure-text.ts";
import { LargeMap } from "./large-map.tsx";
import type { LargeMapData } from "./large-map-data.ts";

/** What the page with the large map says around it: the figure in a sentence, of when, and from whom. */
export function LargeMapPage({ data, back }: { data: LargeMapData; back?: { href: string; label: string } }) {
	const { card } = data;
	const fallback = fallbackText(card);
	return (
		<div className="stack stack--loose">
			{back && (
				<p>
					<a href={back.href}>{back.label}</a>
				</p>
			)}
			<div className="stack">
				<h1>{sentenceText(card)}</h1>
				{fallback && <p>{fallback}</p>}
				<p className="soft">
					{aboutPeriodText(card.period)}
					{card.fictional && ` · ${m.figures_fictional()}`}
					{card.status === "voorlopig" && ` · ${m.figures_provisional()}`}
				</p>
			</div>
			<LargeMap data={data} />
			<p className="soft">
				{m.figures_source({ title: card.source.title, publisher: card.source.publisher })}
			</p>
		</div>
	);
}
