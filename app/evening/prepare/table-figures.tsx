import IconArrowUp from "@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs";
import IconCopyPlus from "@tabler/icons-react/dist/esm/icons/IconCopyPlus.mjs";
import IconX from "@tabler/icons-react/dist/esm/icons/IconX.mjs";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { mostFigures } from "#app/domain/session/session-settings.ts";
import { shownField, type TableFigure } from "#app/domain/session/table-figure.ts";
import type { ShownChoices } from "#app/evening/shell/shown-choices.ts";
import { ShownField } from "#app/evening/shell/shown-field.tsx";
import { m } from "#app/words/index.ts";
import type { EveningChoices } from "./evening.ts";
import { CoverageNote } from "./figure-choices.tsx";

export interface TableFiguresProps {
	/** in the order of the evening */
	figures: TableFigure[];
	choices: EveningChoices;
	/** what can be chosen of each, by indicator */
	shown: Record<string, ShownChoices>;
	wijk: string;
	/** command ids */
	ids: { table: string; shown: string };
	locked: boolean;
}

/** The figures in the order in which they are talked about, each with the year and part that was chosen of it. */
export function TableFigures({ figures, choices, shown, wijk, ids, locked }: TableFiguresProps) {
	const known = figures.flatMap((figure) => {
		const choice = choices.figures.find(({ id }) => id === figure.indicator);
		return choice ? [{ ...figure, choice }] : [];
	});
	if (known.length === 0) return <p>{m.prepare_figures_none()}</p>;
	return (
		<ol className="table-figures">
			{known.map((figure, index) => {
				const { id, indicator, choice } = figure;
				const name = { figure: choice.label };
				const twice = figures.filter((one) => one.indicator === indicator).length > 1;
				const more = shown[indicator];
				return (
					<li key={id}>
						<div className="table-figures__text stack stack--tight">
							<div>
								<span className="table-figures__label">{choice.label}</span>
								<CoverageNote figure={choice} choices={choices} wijk={wijk} />
								{more && <p className="soft small">{shownText(figure, more)}</p>}
							</div>
							{more && !locked && (
								<Disclosure summary={m.table_shown_other()}>
									<form method="post">
										<input type="hidden" name="part" value="shown" />
										<input type="hidden" name="id" value={ids.shown} />
										<input type="hidden" name="figure" value={id} />
										<ShownField id={id} shown={figure} choices={more} />
									</form>
								</Disclosure>
							)}
						</div>
						{!locked && (
							<form method="post" className="table-figures__moves">
								<input type="hidden" name="part" value="table" />
								<input type="hidden" name="id" value={ids.table} />
								<input type="hidden" name="base" value={JSON.stringify(figures)} />
								{index > 0 && (
									<Move
										name="earlier"
										value={id}
										Icon={IconArrowUp}
										text={m.prepare_figures_earlier()}
										label={m.prepare_figures_earlier_label(name)}
									/>
								)}
								{more && figures.length < mostFigures && (
									<Move
										name="again"
										value={id}
										Icon={IconCopyPlus}
										text={m.prepare_figures_again()}
										label={m.prepare_figures_again_label(name)}
									/>
								)}
								{twice && (
									<Move
										name="off"
										value={id}
										Icon={IconX}
										text={m.prepare_figures_off()}
										label={m.prepare_figures_off_label(name)}
									/>
								)}
							</form>
						)}
					</li>
				);
			})}
		</ol>
	);
}

/** What can be done with a figure of the list; `label` says of which. */
function Move({ Icon, text, label, ...press }: MoveProps) {
	return (
		<Button variant="quiet" aria-label={label} icon={<Icon stroke={1.75} aria-hidden="true" />} {...press}>
			{text}
		</Button>
	);
}

interface MoveProps {
	name: "earlier" | "again" | "off";
	/** id of the figure */
	value: string;
	Icon: typeof IconX;
	text: string;
	label: string;
}

/** What a figure shows: "2023, alle verwijzers"; for what was chosen the words of the choice. */
function shownText(figure: TableFigure, { byItself, groups }: ShownChoices): string {
	const value = shownField(figure);
	if (value === "") return m.prepare_figures_shows({ shown: byItself });
	for (const { label, options } of groups) {
		const option = options.find((one) => one.value === value);
		if (option)
			return m.prepare_figures_shows({
				shown: groups.length > 1 ? `${option.label}, ${label}` : option.label,
			});
	}
	return m.prepare_figures_shows_nothing();
}
