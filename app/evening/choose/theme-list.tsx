import type { BoardTheme } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import { contributionsText, OwnChoiceMark, OwnVoteMark } from "./theme-facts.tsx";

export interface ThemeListProps {
	themes: BoardTheme[];
	contributions: Map<string, number>;
	/** ids of the themes that this person voted for */
	own: string[];
}

/** The themes to read, while there is nothing to choose or to see of the votes. */
export function ThemeList({ themes, contributions, own }: ThemeListProps) {
	return (
		<section className="stack" aria-labelledby="themes-title">
			<h2 id="themes-title">{m.choose_themes()}</h2>
			<ul className="theme-list">
				{themes.map(({ id, name, ownChoiceOf }) => (
					<li key={id} className="card theme-list__theme">
						<h3>{name}</h3>
						<p className="soft">{contributionsText(contributions.get(id) ?? 0)}</p>
						<div className="cluster">
							{own.includes(id) && <OwnVoteMark />}
							{ownChoiceOf.length > 0 && <OwnChoiceMark groups={ownChoiceOf} />}
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
