import IconArrowUp from "@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs";
import { Button } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";
import type { EveningChoices } from "./evening.ts";
import { CoverageNote } from "./figure-choices.tsx";

export interface TableFiguresProps {
	/** ids, in the order of the evening */
	figures: string[];
	choices: EveningChoices;
	wijk: string;
	commandId: string;
	locked: boolean;
}

/** The figures in the order in which they are talked about; each can go one place forward. */
export function TableFigures({ figures, choices, wijk, commandId, locked }: TableFiguresProps) {
	const chosen = figures.flatMap((id) => choices.figures.filter((each) => each.id === id));
	if (chosen.length === 0) return <p>{m.prepare_figures_none()}</p>;
	return (
		<form method="post">
			<input type="hidden" name="part" value="figures" />
			<input type="hidden" name="id" value={commandId} />
			<input type="hidden" name="base" value={JSON.stringify({ indicator: figures })} />
			{figures.map((id) => (
				<input key={id} type="hidden" name="indicator" value={id} />
			))}
			<ol className="table-figures">
				{chosen.map((figure, index) => (
					<li key={figure.id}>
						<span className="table-figures__text">
							<span className="table-figures__label">{figure.label}</span>
							<CoverageNote figure={figure} choices={choices} wijk={wijk} />
						</span>
						{index > 0 && !locked && (
							<Button
								className="table-figures__earlier"
								variant="quiet"
								name="earlier"
								value={figure.id}
								aria-label={m.prepare_figures_earlier_label({ figure: figure.label })}
								icon={<IconArrowUp stroke={1.75} aria-hidden="true" />}
							>
								{m.prepare_figures_earlier()}
							</Button>
						)}
					</li>
				))}
			</ol>
		</form>
	);
}
