import IconCircle from "@tabler/icons-react/dist/esm/icons/IconCircle.mjs";
import IconCircleCheckFilled from "@tabler/icons-react/dist/esm/icons/IconCircleCheckFilled.mjs";
import IconCloudUp from "@tabler/icons-react/dist/esm/icons/IconCloudUp.mjs";
import type { FormEvent } from "react";
import { cx } from "#app/components/cx.ts";
import { FieldError } from "#app/components/field.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { BoardTheme } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import { type Mark, markOf, votesLeft } from "./ballot-state.ts";
import { contributionsText, groupsText } from "./theme-facts.tsx";
import type { LiveBallot } from "./use-ballot.ts";

export interface BallotViewProps {
	/** the address that a form without scripts is sent to */
	path: string;
	themes: BoardTheme[];
	contributions: Map<string, number>;
	votesEach: number;
	ballot: LiveBallot;
	/** what a form without scripts was refused with, at the theme that it was about */
	refused: { theme: string; message: string } | null;
}

/** The themes as choices. Each is a form of its own, so that it works without scripts and by keyboard alike. */
export function BallotView({ path, themes, contributions, votesEach, ballot, refused }: BallotViewProps) {
	const left = votesLeft(ballot.state, { each: votesEach, themes: themes.map(({ id }) => id) });
	return (
		<section className="ballot" aria-labelledby="ballot-question">
			<div className="ballot__head stack stack--tight">
				<h2 id="ballot-question">{m.choose_question()}</h2>
				<p className="lead">
					{votesEach === 1 ? m.choose_intro_one() : m.choose_intro({ count: votesEach })}
				</p>
			</div>
			<ul className="ballot__themes">
				{themes.map((theme) => (
					<li key={theme.id} id={`thema-${theme.id}`} className="ballot__theme">
						{refused?.theme === theme.id && (
							<FieldError id={`thema-${theme.id}-error`}>{refused.message}</FieldError>
						)}
						<ThemeChoice
							path={path}
							theme={theme}
							contributions={contributions.get(theme.id) ?? 0}
							mark={markOf(ballot.state, theme.id)}
							spent={left === 0}
							onPress={() => ballot.press(theme.id, left)}
						/>
					</li>
				))}
			</ul>
			<BallotLine ballot={ballot} left={left} />
		</section>
	);
}

interface ThemeChoiceProps {
	path: string;
	theme: BoardTheme;
	contributions: number;
	mark: Mark;
	/** no vote is left */
	spent: boolean;
	onPress: () => void;
}

function ThemeChoice({ path, theme, contributions, mark, spent, onPress }: ThemeChoiceProps) {
	const given = mark === "voted" || mark === "voting";
	const Icon = given ? IconCircleCheckFilled : IconCircle;
	function send(event: FormEvent): void {
		event.preventDefault();
		onPress();
	}
	return (
		<form method="post" action={`${path}#thema-${theme.id}`} onSubmit={send}>
			<input type="hidden" name="type" value={given ? "unvote" : "vote"} />
			<input type="hidden" name="subject" value={theme.id} />
			<button
				type="submit"
				className={cx("theme-choice", given && "theme-choice--given")}
				aria-pressed={given}
				aria-disabled={(spent && !given) || undefined}
			>
				<Icon className="theme-choice__mark" stroke={given ? undefined : 1.75} aria-hidden="true" />
				<span className="theme-choice__text">
					<VisuallyHidden>{m.choose_vote()}: </VisuallyHidden>
					<span className="theme-choice__name">{theme.name}</span>
					<span className="theme-choice__fact">{contributionsText(contributions)}</span>
					{theme.ownChoiceOf.length > 0 && (
						<span className="theme-choice__fact">
							{m.choose_own_choice_goes_on({ groups: groupsText(theme.ownChoiceOf) })}
						</span>
					)}
					<MarkLine mark={mark} />
				</span>
			</button>
		</form>
	);
}

function MarkLine({ mark }: { mark: Mark }) {
	if (mark === "none") return null;
	if (mark === "voted") return <span className="theme-choice__state">{m.choose_yours()}</span>;
	return (
		<span className="theme-choice__state">
			<IconCloudUp stroke={1.75} aria-hidden="true" />
			<span>{mark === "voting" ? m.choose_yours_waiting() : m.choose_back_waiting()}</span>
		</span>
	);
}

/** What is left, and honestly what is saved; it stays in sight. */
function BallotLine({ ballot, left }: { ballot: LiveBallot; left: number }) {
	return (
		<div className="ballot__line">
			<p className="ballot__left">{leftText(left)}</p>
			<p>{savedText(ballot)}</p>
			{ballot.problem && <p className="ballot__problem">{ballot.problem}</p>}
		</div>
	);
}

export function leftText(left: number): string {
	if (left === 0) return m.choose_left_none();
	return left === 1 ? m.choose_left_one() : m.choose_left({ count: left });
}

/** Whether what somebody chose has reached the server; empty while nothing was chosen. */
export function savedText({ state, unreachable }: Pick<LiveBallot, "state" | "unreachable">): string {
	const count = state.waiting.length;
	if (count === 0) return state.saved.length > 0 ? m.choose_saved() : "";
	if (!unreachable) return m.choose_saving();
	return count === 1 ? m.choose_unsaved_one() : m.choose_unsaved({ count });
}
