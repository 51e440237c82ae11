import { useCallback, useEffect, useRef, useState } from "react";
import { newCommandId, sendCommand } from "#app/board/send-command.ts";
import { m } from "#app/i18n/index.ts";
import { answered, type BallotState, openBallot, press, sending, told } from "./ballot-state.ts";
import type { Ballot } from "./choice.ts";

export interface LiveBallot {
	state: BallotState;
	/** The last try got no answer. */
	unreachable: boolean;
	/** why a vote was refused or cannot be given, in the reader's language */
	problem: string | null;
	/** @param left how many votes this person has left */
	press(theme: string, left: number): void;
	/** Tries once more now. */
	retry(): void;
}

/** between two tries, in ms: doubled each time, up to the longest */
const firstWait = 2_000;
const longestWait = 30_000;

/**
 * Votes that count on the page at once and are sent until each has its answer, always with the same id: a lost answer
 * never makes two votes. They live as long as the page does, so that nothing of them stays on a shared phone.
 * @param onRefused asks the server again, which knows better
 */
export function useBallot(sessionId: string, ballot: Ballot | null, onRefused: () => void): LiveBallot {
	const [state, setState] = useState(() => openBallot(ballot ?? { round: 0, votes: [] }));
	const [problem, setProblem] = useState<string | null>(null);
	const [unreachable, setUnreachable] = useState(false);
	const latest = useRef(state);
	const running = useRef(false);
	const retry = useRef<{ timer?: ReturnType<typeof setTimeout>; wait: number }>({ wait: firstWait });
	const refused = useRef(onRefused);
	refused.current = onRefused;

	const change = useCallback((next: BallotState) => {
		latest.current = next;
		setState(next);
	}, []);

	const flush = useCallback(async () => {
		if (running.current) return;
		running.current = true;
		clearTimeout(retry.current.timer);
		for (let step = latest.current.waiting[0]; step; step = latest.current.waiting[0]) {
			const { id, type, subject } = step;
			change(sending(latest.current, id));
			const answer = await sendCommand(sessionId, { id, type, subject });
			setUnreachable(answer.status === "unreachable");
			if (answer.status === "unreachable") {
				retry.current.timer = setTimeout(() => void flush(), retry.current.wait);
				retry.current.wait = Math.min(longestWait, retry.current.wait * 2);
				break;
			}
			retry.current.wait = firstWait;
			change(answered(latest.current, id, answer.status === "done"));
			if (answer.status === "refused") {
				setProblem(answer.message);
				refused.current();
			}
		}
		running.current = false;
	}, [sessionId, change]);

	useEffect(() => {
		if (!ballot) return;
		const { waiting, round } = latest.current;
		if (ballot.round !== round && waiting.length > 0) setProblem(m.choose_other_round());
		change(told(latest.current, ballot));
	}, [ballot, change]);

	useEffect(() => {
		const again = () => void flush();
		addEventListener("online", again);
		const pending = retry.current;
		return () => {
			removeEventListener("online", again);
			clearTimeout(pending.timer);
		};
	}, [flush]);

	return {
		state,
		unreachable,
		problem,
		press: (theme, left) => {
			const next = press(latest.current, theme, { id: newCommandId(), left });
			setProblem(next ? null : m.choose_left_none());
			if (!next) return;
			change(next);
			void flush();
		},
		retry: () => void flush(),
	};
}
