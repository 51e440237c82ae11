import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { BoardTheme } from "#app/domain/live/board.ts";
import { EveningPage } from "#app/evening/shell/evening-page.tsx";
import { phasePath } from "#app/evening/shell/phase-pages.ts";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import { m } from "#app/words/index.ts";
import "#app/styles/choose.css";
import { BallotView, type BallotViewProps, leftText, savedText } from "./ballot.tsx";
import { votesLeft } from "./ballot-state.ts";
import type { Choice } from "./choice.ts";
import { Result } from "./result.tsx";
import type { StickerProblem } from "./sticker-form.tsx";
import { countContributions } from "./theme-facts.tsx";
import { ThemeList } from "./theme-list.tsx";
import type { LiveBallot } from "./use-ballot.ts";
import { VoteDesk } from "./vote-desk.tsx";
import { stateTitles } from "./vote-states.ts";
import { WaitingNotice } from "./waiting-notice.tsx";

export interface ChoosePageProps {
	evening: Evening;
	choice: Choice;
	ballot: LiveBallot;
	/** what a form without scripts was refused with */
	refused: BallotViewProps["refused"];
	stickerProblem: StickerProblem | null;
}

/** Kiezen: a ballot for who votes, the desk for who runs the evening, and the result for everybody once it is shown. */
export function ChoosePage(props: ChoosePageProps) {
	const { evening, choice, ballot, stickerProblem } = props;
	const { meta, themes } = evening.board;
	useFreshChoice(evening);
	const moderates = evening.waiting !== null;
	return (
		<EveningPage evening={evening} title={m.choose_title({ wijk: evening.session.wijk })}>
			<StatusRegion>{announced(props)}</StatusRegion>
			<div className={moderates ? "choose choose--desk" : "choose"}>
				<div className="choose__main stack">
					{ballot.problem && meta.votes !== "open" && <Notice tone="warning">{ballot.problem}</Notice>}
					{choice.ballot && themes.length > 0 && (
						<WaitingNotice meta={meta} ballot={choice.ballot} path={evening.path} />
					)}
					{themes.length === 0 ? <NoThemes evening={evening} /> : <Themes {...props} />}
				</div>
				{moderates && (
					<VoteDesk
						meta={meta}
						themes={themes}
						choice={choice}
						form={evening.form}
						stickerProblem={stickerProblem}
					/>
				)}
			</div>
		</EveningPage>
	);
}

/** What of the votes is in nobody's board is asked again when they open, close or are shown. */
function useFreshChoice({ board, state, refresh }: Evening): void {
	const { votes, voteRound } = board.meta;
	const seen = useRef(`${votes} ${voteRound}`);
	useEffect(() => {
		const now = `${votes} ${voteRound}`;
		if (seen.current === now || state === "ended") return;
		seen.current = now;
		refresh();
	});
}

function announced({ evening, choice, ballot }: ChoosePageProps): string {
	const { meta, themes } = evening.board;
	const votes = meta.votes === "open" && choice.ballot && !choice.ballot.waits;
	const title = `${stateTitles[meta.votes]()}.`;
	if (!votes) return [title, ballot.problem].filter(Boolean).join(" ");
	const left = votesLeft(ballot.state, { each: meta.votesEach, themes: themes.map(({ id }) => id) });
	return [title, ballot.problem, leftText(left), savedText(ballot)].filter(Boolean).join(" ");
}

function Themes({ evening, choice, ballot, refused }: ChoosePageProps) {
	const { meta, themes, cards } = evening.board;
	const contributions = countContributions(cards);
	const own = ballot.state.saved;
	if (meta.votes === "shown") {
		const decides = choice.desk && !meta.closed && !meta.adopted;
		return (
			<Result
				themes={themes}
				own={own}
				turnout={choice.turnout}
				decide={decides ? (theme) => <DecideButton theme={theme} evening={evening} /> : undefined}
			/>
		);
	}
	if (meta.votes !== "open" || meta.closed || !choice.ballot || choice.ballot.waits) {
		return <ThemeList themes={themes} contributions={contributions} own={own} />;
	}
	return (
		<BallotView
			path={evening.path}
			themes={themes}
			contributions={contributions}
			votesEach={meta.votesEach}
			ballot={ballot}
			refused={refused}
		/>
	);
}

/** Which themes go on is for the room; the facilitator writes it down. */
function DecideButton({ theme, evening }: { theme: BoardTheme; evening: Evening }) {
	return evening.form(
		{ type: "set-chosen", theme: theme.id, chosen: theme.chosen ? "" : "1" },
		<Button variant="quiet">
			{theme.chosen ? m.choose_take_off() : m.choose_put_on()}
			<VisuallyHidden>: {theme.name}</VisuallyHidden>
		</Button>,
	);
}

function NoThemes({ evening }: { evening: Evening }) {
	const { session, atTable } = evening;
	return (
		<EmptyState
			title={m.choose_no_themes()}
			action={
				<ButtonLink href={phasePath(session.id, "understand", atTable)}>{m.choose_no_themes_go()}</ButtonLink>
			}
		>
			{m.choose_no_themes_hint()}
		</EmptyState>
	);
}
