import { type Phase, phases } from "#app/domain/vocabulary.ts";
import { m } from "#app/i18n/index.ts";
import { phaseNames } from "./phase-names.ts";

/** The evening's parts in order, with the one that runs now. */
export function PhaseSteps({ current }: { current: Phase }) {
	return (
		<nav className="phase-steps" aria-label={m.table_phases()}>
			<ol>
				{phases.map((phase) => (
					<li key={phase} aria-current={phase === current ? "step" : undefined}>
						{phaseNames[phase].name()}
					</li>
				))}
			</ol>
		</nav>
	);
}

/** One sentence for everybody about what happens now. */
export function PhaseHint({ current }: { current: Phase }) {
	return (
		<p className="phase-hint lead" aria-live="polite">
			<strong>{phaseNames[current].name()}.</strong> {phaseNames[current].hint()}
		</p>
	);
}
