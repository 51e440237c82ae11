import type { ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { Board, BoardAgreement, BoardTheme } from "#app/domain/live/board.ts";
import type { SharedTexts } from "#app/domain/live/workbook-keys.ts";
import { numbered } from "#app/domain/numbered.ts";
import { type Phase, phases } from "#app/domain/vocabulary.ts";

/** What the writer of a contribution said to "did we understand you?". */
export interface OwnAnswer {
	/** null while there is no answer */
	understood: boolean | null;
	/** what the writer meant instead */
	meant: string;
}

/** Where somebody's own contributions landed, as the server knows it. */
export interface Landed {
	/** with no other cards than one's own */
	board: Board;
	/** what the room wrote about the themes that they lie in */
	texts: SharedTexts;
	/** the newest report on an agreement, by agreement */
	states: Record<string, { state: ProgressState; note: string }>;
}

/** The themes that a contribution lies in and the agreements about them, with their place among the agreements. */
export interface Landing {
	themes: BoardTheme[];
	agreements: { agreement: BoardAgreement; number: number }[];
}

export function landingOf(board: Board, contribution: string): Landing {
	const lies = new Set(board.cards.find(({ id }) => id === contribution)?.themes ?? []);
	return {
		themes: board.themes.filter(({ id }) => lies.has(id)),
		agreements: numbered(board.agreements).filter(
			({ agreement }) => agreement.theme !== null && lies.has(agreement.theme),
		),
	};
}

/** From the agreements on, people are told where their words landed. */
export const tellsLanding = (phase: Phase, adopted: boolean): boolean =>
	adopted || phases.indexOf(phase) >= phases.indexOf("agree");
