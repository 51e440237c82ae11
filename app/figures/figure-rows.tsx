import type { CardValue } from "#app/domain/figure/figure-card.ts";
import { capitalised } from "#app/words/index.ts";
import { type NumberStyle, remarkTexts, valueText } from "../words/figure-text.ts";

export interface FigureRow extends CardValue {
	id: string;
	name: string;
	/** What has to be known beside the value, such as another year. */
	note?: string;
	own?: boolean;
}

/**
 * A few values beneath each other; rates with a bar on one scale. What is hidden or unknown has no bar.
 * The bars repeat the printed numbers, so they are silent for who listens.
 */
export function FigureRows({ rows, style, bars }: { rows: FigureRow[]; style: NumberStyle; bars: boolean }) {
	const highest = Math.max(0, ...rows.map(({ value }) => (value.state === "shown" ? value.value : 0)));
	return (
		<ul className="figure-rows">
			{rows.map((row) => {
				const notes = [row.note, ...remarkTexts(row)].filter(Boolean);
				return (
					<li key={row.id} className={row.own ? "figure-rows__own" : undefined}>
						<span className="figure-rows__name">
							{capitalised(row.name)}
							{notes.length > 0 && <small> {notes.join(", ")}</small>}
						</span>{" "}
						<span className={row.value.state === "shown" ? "figure-rows__value" : "figure-rows__state"}>
							{valueText(row.value, style)}
						</span>
						{bars && row.value.state === "shown" && highest > 0 && (
							<svg
								className="figure-rows__bar"
								viewBox="0 0 100 6"
								preserveAspectRatio="none"
								aria-hidden="true"
							>
								<rect width={Math.round((row.value.value / highest) * 1000) / 10} height="6" />
							</svg>
						)}
					</li>
				);
			})}
		</ul>
	);
}
