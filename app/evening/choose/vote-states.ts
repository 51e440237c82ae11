import type { VotesState } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";

/** How the voting stands, in words. */
export const stateTitles: Record<VotesState, () => string> = {
	none: m.choose_state_none,
	open: m.choose_state_open,
	closed: m.choose_state_closed,
	shown: m.choose_state_shown,
};
