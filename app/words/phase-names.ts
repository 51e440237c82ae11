import type { Phase } from "#app/domain/vocabulary.ts";
import { m } from "./index.ts";

/** What a part of the evening is called on screen, and what happens in it. */
export const phaseNames: Record<Phase, { name: () => string; hint: () => string }> = {
	prepare: { name: m.phase_prepare, hint: m.phase_prepare_hint },
	lookback: { name: m.phase_lookback, hint: m.phase_lookback_hint },
	figures: { name: m.phase_figures, hint: m.phase_figures_hint },
	tell: { name: m.phase_tell, hint: m.phase_tell_hint },
	understand: { name: m.phase_understand, hint: m.phase_understand_hint },
	choose: { name: m.phase_choose, hint: m.phase_choose_hint },
	agree: { name: m.phase_agree, hint: m.phase_agree_hint },
	close: { name: m.phase_close, hint: m.phase_close_hint },
	elaborate: { name: m.phase_elaborate, hint: m.phase_elaborate_hint },
};
