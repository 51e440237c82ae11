import IconCircleDashed from "@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs";
import IconTrafficLights from "@tabler/icons-react/dist/esm/icons/IconTrafficLights.mjs";
import { cx } from "#app/components/cx.ts";
import { toneClass } from "#app/components/tone.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { capitalised, m } from "#app/words/index.ts";
import { periodText } from "../words/figure-text.ts";
import { colourTones, colourWords } from "../words/reading-text.ts";

/** The traffic light of what the figure belongs to, always with its words; no judgement is no green. */
export function FigureJudged({ card: { beside } }: { card: FigureCard }) {
	if (!beside.assessment)
		return (
			<p className="figure-card__judged">
				<IconCircleDashed stroke={1.75} aria-hidden="true" />
				<span>{m.beside_not_judged()}</span>
			</p>
		);
	const { colour, period, ...said } = beside.assessment;
	return (
		<p className={cx("figure-card__judged", toneClass(colourTones[colour]))}>
			<IconTrafficLights stroke={1.75} aria-hidden="true" />
			<span>
				<strong>{capitalised(colourWords[colour]())}.</strong>{" "}
				{m.beside_judged({ ...said, period: periodText(period) })}
			</span>
		</p>
	);
}
