import { readBackIsOpen } from "#app/domain/authorisation.ts";
import type { BoardMeta } from "#app/domain/board.ts";
import { type Phase, phases } from "#app/domain/vocabulary.ts";
import { m } from "#app/i18n/index.ts";
import { phaseNames } from "./phase-names.ts";
import { phaseLink } from "./phase-pages.ts";

/** The evening's parts in order, with the one that runs now; each can be looked at. */
export function PhaseSteps({ sessionId, current }: { sessionId: string; current: Phase }) {
	return (
		<nav className="phase-steps" aria-label={m.table_phases()}>
			<ol>
				{phases.map((phase) => (
					<li key={phase} aria-current={phase === current ? "step" : undefined}>
						<a href={phaseLink(sessionId, phase)}>{phaseNames[phase].name()}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}

/** One sentence for everybody about what happens now. */
export function PhaseHint({ meta: { phase, adopted } }: { meta: BoardMeta }) {
	const { name, hint } = phaseNames[phase];
	return (
		<p className="phase-hint lead" aria-live="polite">
			<strong>{name()}.</strong> {adopted && readBackIsOpen(phase) ? m.phase_adopted_hint() : hint()}
		</p>
	);
}
