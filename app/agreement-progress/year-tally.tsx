import type { ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import { formatNumber, m } from "#app/words/index.ts";
import { stateLooks } from "./state-looks.ts";
import { NothingYetIcon, stateMarks } from "./state-marks.ts";

const order: (ProgressState | null)[] = ["gedaan", "loopt", "doorgegeven", "gestopt", null];

/** How many agreements are how far, in one line: every one is counted once, and what is zero is left out. */
export function YearTally({ agreements }: { agreements: { state: ProgressState | null }[] }) {
	const counts = order.map((state) => ({
		state,
		count: agreements.filter((one) => one.state === state).length,
	}));
	return (
		<ul className="year-tally">
			{counts
				.filter(({ count }) => count > 0)
				.map(({ state, count }) => {
					const word = state ? stateLooks[state].word : m.year_state_none;
					const Icon = state ? stateMarks[state].Icon : NothingYetIcon;
					return (
						<li key={state ?? "none"}>
							<Icon stroke={1.75} aria-hidden="true" />
							<span className="year-tally__count">{formatNumber(count)}</span> {word()}
						</li>
					);
				})}
		</ul>
	);
}
