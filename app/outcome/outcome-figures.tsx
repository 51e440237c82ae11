import { Badge } from "#app/components/badge.tsx";
import { ageText, publishedText } from "#app/words/figure-text.ts";
import { formatList, m } from "#app/words/index.ts";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeView } from "./outcome-view.ts";

/** The figures of the evening as sentences, each with what has to stand beside it. */
export function Figures({ figures }: { figures: OutcomeView["figures"] }) {
	if (figures.length === 0) return null;
	return (
		<OutcomeSection id="cijfers" title={m.outcome_figures_title()}>
			<ul className="outcome-figures">
				{figures.map((figure) => (
					<li key={`${figure.indicator} ${figure.period} ${figure.breakdown}`}>
						<Figure figure={figure} />
					</li>
				))}
			</ul>
		</OutcomeSection>
	);
}

function Figure({ figure }: { figure: OutcomeView["figures"][number] }) {
	const { sentence, place, periodText, age, provisional, fictional, source, caveats } = figure;
	return (
		<article className="outcome-figure">
			<h3 lang="nl">{sentence}</h3>
			<p className="cluster">
				<span>
					{place}, <span lang="nl">{periodText}</span> ({ageText(age)})
				</span>
				{fictional && <Badge tone="warning">{m.figures_fictional()}</Badge>}
				{provisional && <Badge tone="info">{m.figures_provisional()}</Badge>}
			</p>
			{figure.comparison.length > 0 && (
				<p>
					{m.figures_compare_title()}: <span lang="nl">{comparison(figure)}</span>
				</p>
			)}
			<div className="outcome-figure__foot small soft">
				{caveats.length > 0 && (
					<ul lang="nl">
						{caveats.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				)}
				<p lang="nl">{m.outcome_figure_source({ ...source, date: publishedText(source.published) })}</p>
			</div>
		</article>
	);
}

/** Another year is never compared in silence. */
function comparison({ comparison: rows, periodText: own }: OutcomeView["figures"][number]): string {
	return formatList(
		rows.map(({ place, value, periodText }) =>
			periodText === own ? `${place} ${value}` : `${place} ${value} (${periodText})`,
		),
	);
}
