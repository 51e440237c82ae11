import type { Agreement, AgreementFields } from "#app/domain/agreement/agreement-fields.ts";
import type { Board, BoardAgreement } from "#app/domain/live/board.ts";

/** An agreement of the board as a form holds it. */
export function toForm(agreement: BoardAgreement): Agreement {
	const { id, version, kind, theme, goal, action, who, lead, firstStep, firstStepOn, passedTo } = agreement;
	const fields: AgreementFields = {
		kind,
		passedTo: passedTo ?? "",
		theme: theme ?? "",
		goal,
		action,
		who,
		lead,
		firstStep,
		firstStepOn: firstStepOn ?? "",
	};
	return { id, version, fields };
}

/** What the agreement is called: its goal, or what is to be done while nobody wrote a goal. */
export const nameOf = ({ goal, action }: { goal: string; action: string }): string => goal || action;

/**
 * The board, with agreements that the server told this page of before the socket did. Without a connection those of the
 * last answer are there too.
 */
export function newest(live: Board, loaded: Board, connected: boolean): Board {
	const answers = new Map(loaded.agreements.map((agreement) => [agreement.id, agreement]));
	const known = live.agreements.map((agreement) => {
		const answer = answers.get(agreement.id);
		return answer && answer.version > agreement.version ? answer : agreement;
	});
	const ids = new Set(known.map(({ id }) => id));
	const others = connected ? [] : loaded.agreements.filter(({ id }) => !ids.has(id));
	return { ...live, agreements: [...known, ...others] };
}
