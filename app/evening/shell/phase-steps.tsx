import type { BoardMeta } from "#app/domain/live/board.ts";
import { readBackIsOpen } from "#app/domain/session/session-rules.ts";
import { type Phase, phases } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
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
