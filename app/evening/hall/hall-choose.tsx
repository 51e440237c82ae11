import { cx } from "#app/components/cx.ts";
import type { Board } from "#app/domain/live/board.ts";
import { goesOnText, rankedThemes } from "#app/evening/choose/ranking.ts";
import {
	contributionsText,
	countContributions,
	GoesOnMark,
	OwnChoiceMark,
	votesText,
} from "#app/evening/choose/theme-facts.tsx";
import { stickersText, turnoutText } from "#app/evening/choose/turnout-text.ts";
import { VoteBar } from "#app/evening/choose/vote-bar.tsx";
import { stateTitles } from "#app/evening/choose/vote-states.ts";
import { m } from "#app/words/index.ts";
import "#app/styles/hall-choose.css";
import type { HallData } from "./hall-data.ts";

/** More than these do not fit on the big screen in letters that the back row reads. */
const mostRanked = 7;
const mostLarge = 9;
const few = 3;

/** The themes to vote for with how many people did, and the result once it is shown. */
export function HallChoose({ board, hall }: { board: Board; hall: HallData }) {
	const counted = turnoutText({ voters: hall.voters, people: hall.present });
	const turnout = [counted, stickersText(hall.stickers)].filter(Boolean).join(" ");
	if (board.meta.votes === "shown") return <HallResult board={board} turnout={turnout} />;
	const { votes } = board.meta;
	const contributions = countContributions(board.cards);
	return (
		<section className="hall-sheet hall-choose">
			<h2 className="hall-sheet__title">{votes === "closed" ? stateTitles.closed() : m.choose_question()}</h2>
			<ul
				className={cx(
					"hall-choose__themes",
					board.themes.length > mostLarge && "hall-choose__themes--many",
					board.themes.length <= few && "hall-choose__themes--few",
				)}
			>
				{board.themes.map(({ id, name, ownChoiceOf }) => (
					<li key={id}>
						<h3 dir="auto">{name}</h3>
						<p>{contributionsText(contributions.get(id) ?? 0)}</p>
						{ownChoiceOf.length > 0 && <OwnChoiceMark groups={ownChoiceOf} />}
					</li>
				))}
			</ul>
			<p className="hall-choose__turnout">
				{votes === "none" ? stateTitles.none() : turnout} {votes === "open" && m.hall_choose_how()}
			</p>
		</section>
	);
}

function HallResult({ board: { themes }, turnout }: { board: Board; turnout: string }) {
	const ranked = rankedThemes(themes);
	const shown = ranked.slice(0, mostRanked);
	const most = ranked[0]?.votes ?? 0;
	return (
		<section className="hall-sheet hall-choose">
			<h2 className="hall-sheet__title">{goesOnText(themes)}</h2>
			<ol className="hall-choose__result">
				{shown.map(({ id, name, votes, chosen, ownChoiceOf }) => (
					<li key={id}>
						<div className="hall-choose__head">
							<h3 dir="auto">{name}</h3>
							{chosen && <GoesOnMark />}
							{ownChoiceOf.length > 0 && <OwnChoiceMark groups={ownChoiceOf} />}
							<p className="hall-choose__votes">{votesText(votes ?? 0)}</p>
						</div>
						<VoteBar votes={votes ?? 0} most={most} on={chosen} />
					</li>
				))}
			</ol>
			<p className="hall-choose__turnout">
				{turnout}{" "}
				{ranked.length > shown.length && m.hall_choose_more({ count: ranked.length - shown.length })}
			</p>
		</section>
	);
}
