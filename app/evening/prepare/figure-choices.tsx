import IconEyeOff from "@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs";
import IconMap from "@tabler/icons-react/dist/esm/icons/IconMap.mjs";
import IconMapPin from "@tabler/icons-react/dist/esm/icons/IconMapPin.mjs";
import IconMinus from "@tabler/icons-react/dist/esm/icons/IconMinus.mjs";
import { useState } from "react";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { mostFigures } from "#app/domain/session/session-settings.ts";
import { formatList, m } from "#app/words/index.ts";
import type { Coverage, EveningChoices, FigureChoice } from "./evening.ts";

export interface FigureChoicesProps {
	choices: EveningChoices;
	/** id of the chosen wijk, or empty while nobody chose one */
	wijk: string;
	chosen: string[];
	error?: string;
}

/** Every figure that can lie on the table, by result area; too many may be chosen, and then both sides say so. */
export function FigureChoices({ choices, wijk, chosen, error }: FigureChoicesProps) {
	const [count, setCount] = useState(chosen.length);
	const headings = [...new Set(choices.figures.map(({ heading }) => heading))];
	const under = (heading: string | null) => choices.figures.filter((each) => each.heading === heading);
	const first = headings[0] === undefined ? undefined : under(headings[0])[0]?.id;
	return (
		<Fieldset
			id="indicator"
			legend={m.prepare_figures_legend()}
			hint={m.prepare_figures_hint({ most: mostFigures })}
			error={error}
			className="figure-choices"
			onChange={(event) => setCount(event.currentTarget.querySelectorAll(":checked").length)}
		>
			{headings.map((heading, index) => {
				const id = `heading-${index}`;
				return (
					// biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read out with every choice
					<div key={id} role="group" aria-labelledby={id}>
						<h3 id={id}>{heading ?? m.prepare_no_heading()}</h3>
						<div className="figure-choices__list">
							{under(heading).map((figure) => (
								<Checkbox
									key={figure.id}
									id={figure.id === first ? "indicator" : `indicator-${figure.id}`}
									name="indicator"
									value={figure.id}
									defaultChecked={chosen.includes(figure.id)}
									label={figure.label}
									description={
										<>
											{figure.explanation} <CoverageNote figure={figure} choices={choices} wijk={wijk} />
										</>
									}
								/>
							))}
						</div>
					</div>
				);
			})}
			<StatusRegion
				visible
				className={count > mostFigures ? "figure-count figure-count--over" : "figure-count"}
			>
				{count > mostFigures
					? m.prepare_figures_over({ count, most: mostFigures, over: count - mostFigures })
					: m.prepare_figures_count({ count, most: mostFigures })}
			</StatusRegion>
		</Fieldset>
	);
}

const looks: Record<Coverage, { icon: typeof IconMap; text: (wijk: string, gemeente: string) => string }> = {
	own: { icon: IconMapPin, text: (wijk) => m.prepare_coverage_own({ wijk }) },
	hidden: { icon: IconEyeOff, text: (wijk) => m.prepare_coverage_hidden({ wijk }) },
	gemeente: {
		icon: IconMap,
		text: (wijk, gemeente) => m.prepare_coverage_gemeente({ wijk, gemeente }),
	},
	none: { icon: IconMinus, text: () => m.prepare_coverage_none() },
};

/** Whose number the wijk would see; before a wijk is chosen, which wijken have their own. */
export function CoverageNote({
	figure,
	choices,
	wijk,
}: {
	figure: FigureChoice;
	choices: EveningChoices;
	wijk: string;
}) {
	const chosen = choices.wijken.find((each) => each.id === wijk);
	const coverage = figure.coverage[wijk];
	const { icon: Icon, text } = looks[coverage ?? overall(figure)];
	return (
		<span className="coverage">
			<Icon stroke={1.75} aria-hidden="true" />
			<span>{chosen ? text(chosen.shortName, choices.gemeente) : overallText(figure, choices)}</span>
		</span>
	);
}

function overall({ coverage }: FigureChoice): Coverage {
	const all = Object.values(coverage);
	return (["own", "hidden", "gemeente"] as const).find((each) => all.includes(each)) ?? "none";
}

function overallText(figure: FigureChoice, { wijken, gemeente }: EveningChoices): string {
	const own = wijken.filter(({ id }) => figure.coverage[id] === "own");
	if (own.length === wijken.length) return m.prepare_coverage_every();
	if (own.length > 0) {
		return m.prepare_coverage_some({ wijken: formatList(own.map((each) => each.shortName)), gemeente });
	}
	const kind = overall(figure);
	if (kind === "hidden") return m.prepare_coverage_hidden_every();
	return kind === "gemeente" ? m.prepare_coverage_only_gemeente({ gemeente }) : m.prepare_coverage_none();
}
