/** A vote given or taken back that the server has not answered yet. */
export interface Step {
	id: string;
	type: "vote" | "unvote";
	/** id of the theme */
	subject: string;
	/** It was sent at least once, so that the server may know of it already. */
	tried: boolean;
}

/** The votes of one person on this page: what the server has, and what is still on its way to it. */
export interface BallotState {
	round: number;
	/** ids of the themes, as the server has them */
	saved: string[];
	/** oldest first */
	waiting: Step[];
	/** What was answered since the server last told everything; it may have told what was before that. */
	answered: Step[];
}

export type Mark = "voted" | "voting" | "taking-back" | "none";

export function openBallot({ round, votes }: { round: number; votes: string[] }): BallotState {
	return { round, saved: votes, waiting: [], answered: [] };
}

/** How a theme stands: `voting` and `taking-back` are not saved yet. */
export function markOf({ saved, waiting }: BallotState, subject: string): Mark {
	const last = waiting.findLast((step) => step.subject === subject);
	if (last) return last.type === "vote" ? "voting" : "taking-back";
	return saved.includes(subject) ? "voted" : "none";
}

const isGiven = (state: BallotState, subject: string) => ["voted", "voting"].includes(markOf(state, subject));

/** The votes that are left once everything is saved. Themes that are there no more take none. */
export function votesLeft(state: BallotState, { each, themes }: { each: number; themes: string[] }): number {
	return Math.max(0, each - themes.filter((theme) => isGiven(state, theme)).length);
}

/**
 * Gives a theme a vote, or takes it back. What was not sent yet is simply forgotten again.
 * @returns null when no vote is left
 */
export function press(
	state: BallotState,
	subject: string,
	{ id, left }: { id: string; left: number },
): BallotState | null {
	const given = isGiven(state, subject);
	if (!given && left === 0) return null;
	const last = state.waiting.findLast((step) => step.subject === subject);
	if (last && !last.tried) return { ...state, waiting: state.waiting.filter((step) => step !== last) };
	const step: Step = { id, type: given ? "unvote" : "vote", subject, tried: false };
	return { ...state, waiting: [...state.waiting, step] };
}

export function sending(state: BallotState, id: string): BallotState {
	const waiting = state.waiting.map((step) => (step.id === id ? { ...step, tried: true } : step));
	return { ...state, waiting };
}

/** @param done false when the server refused it */
export function answered(state: BallotState, id: string, done: boolean): BallotState {
	const step = state.waiting.find((one) => one.id === id);
	if (!step) return state;
	const waiting = state.waiting.filter((one) => one !== step);
	if (!done) return { ...state, waiting };
	return {
		...state,
		waiting,
		saved: applied(state.saved, step),
		answered: [...state.answered, step],
	};
}

/** Takes in what the server tells. In a new round nothing of the one before counts. */
export function told(state: BallotState, from: { round: number; votes: string[] }): BallotState {
	if (from.round !== state.round) return openBallot(from);
	return { ...state, saved: state.answered.reduce(applied, from.votes), answered: [] };
}

function applied(votes: string[], { type, subject }: Step): string[] {
	const others = votes.filter((vote) => vote !== subject);
	return type === "vote" ? [...others, subject] : others;
}
