import { useEffect, useRef, useState } from "react";
import type { Owner } from "#app/live/keep/kept-store.ts";
import type { Entry } from "#app/live/keep/outbox.ts";
import { outboxOf, useSending } from "#app/live/keep/use-outbox.ts";
import { m } from "#app/words/index.ts";
import { answered, type BallotState, openBallot, press, type Step, told } from "./ballot-state.ts";
import type { Ballot } from "./choice.ts";

export interface LiveBallot {
	state: BallotState;
	/** The last try got no answer. */
	unreachable: boolean;
	/** why a vote was refused or cannot be given, in the reader's language */
	problem: string | null;
	/** Something is not saved yet, or was refused: its voter has to see that. */
	busy: boolean;
	/** @param left how many votes this person has left */
	press(theme: string, left: number): void;
}

const kind = "vote";

const stepOf = ({ command: { id, type, subject }, tried }: Entry): Step => ({
	id,
	type: type === "vote" ? type : "unvote",
	subject: String(subject),
	tried,
});

/**
 * Votes that count on the page at once and are kept until each has its answer. One for a round that is over is taken
 * back, and the page says so.
 * @param onRefused asks the server again, which knows better
 */
export function useBallot(owner: Owner, ballot: Ballot | null, onRefused: () => void): LiveBallot {
	// What waits stands in the outbox; this is the rest.
	const [rest, setRest] = useState(() => openBallot(ballot ?? { round: 0, votes: [] }));
	const [problem, setProblem] = useState<string | null>(null);
	const [wasRefused, setWasRefused] = useState(false);
	const sending = useSending(owner, kind, (entry, { status }) => {
		if (status !== "done" || entry.command.round !== rest.round) return;
		setRest((before) => answered({ ...before, waiting: [stepOf(entry)] }, entry.command.id, true));
	});
	const state = { ...rest, waiting: sending.waiting.map(stepOf) };
	const refused = useRef(onRefused);
	refused.current = onRefused;

	useEffect(() => {
		if (ballot) setRest((before) => told(before, ballot));
	}, [ballot]);

	useEffect(() => {
		const outbox = outboxOf(owner);
		for (const { command, refusal } of outbox.entries(kind)) {
			const over = ballot !== null && command.round !== ballot.round;
			if (!refusal && !over) continue;
			outbox.take(command.id);
			setWasRefused(true);
			setProblem(over ? m.choose_other_round() : (refusal?.message ?? null));
			refused.current();
		}
	});

	return {
		state,
		unreachable: sending.unreachable,
		problem,
		busy: wasRefused || state.waiting.length > 0,
		press: (theme, left) => {
			const outbox = outboxOf(owner);
			const now = { ...rest, waiting: outbox.entries(kind).map(stepOf) };
			const next = press(now, theme, { id: "", left });
			setProblem(next ? null : m.choose_left_none());
			setWasRefused(false);
			if (!next) return;
			const given = next.waiting.find(({ id }) => id === "");
			const taken = now.waiting.find((step) => !next.waiting.includes(step));
			if (taken) outbox.take(taken.id);
			if (given) outbox.put(kind, { type: given.type, subject: theme, round: rest.round });
		},
	};
}
