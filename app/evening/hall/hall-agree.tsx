import type { Board, BoardAgreement } from "#app/domain/live/board.ts";
import { numbered } from "#app/domain/numbered.ts";
import { fewAgreements } from "#app/domain/session/session-settings.ts";
import { nameOf } from "#app/evening/agenda/agreement-of-board.ts";
import { firstStepWords } from "#app/evening/agenda/first-step.tsx";
import { m } from "#app/words/index.ts";
import "#app/styles/hall-agree.css";
import type { HallData } from "./hall-data.ts";

/** What the room agrees on, while it is written and when it is read back: the goal, who leads, and the first step. */
export function HallAgree({ board }: { board: Board; hall: HallData }) {
	const { agreements, meta } = board;
	const count = agreements.length;
	const size = count > 2 * fewAgreements ? "many" : count > fewAgreements ? "some" : "few";
	const readsBack = meta.phase === "close" || meta.phase === "elaborate";
	return (
		<section className={`hall-agree hall-agree--${size}`}>
			<h2 className="hall-agree__title">
				{agreements.length === 0
					? m.agree_hall_empty()
					: readsBack
						? m.agree_read_back_title()
						: m.agree_title({ count: agreements.length })}
			</h2>
			<ol className="hall-agree__list">
				{numbered(agreements).map(({ agreement, number }) => (
					<li key={agreement.id}>
						<HallAgreement agreement={agreement} number={number} />
					</li>
				))}
			</ol>
			{readsBack && agreements.length > 0 && <p className="hall-agree__title">{m.agree_hall_thanks()}</p>}
		</section>
	);
}

function HallAgreement({ agreement, number }: { agreement: BoardAgreement; number: number }) {
	const { lead } = agreement;
	const step = firstStepWords(agreement);
	const name = nameOf(agreement);
	return (
		<>
			<h3 className="hall-agree__goal" lang={name ? "nl" : undefined} dir="auto">
				{number}. {name || m.agree_being_written()}
			</h3>
			<dl className="hall-agree__words">
				{lead && (
					<div>
						<dt>{m.agree_lead()}</dt>
						<dd lang="nl">{lead}</dd>
					</div>
				)}
				{step && (
					<div className="hall-agree__step">
						<dt>{m.agree_first_step()}</dt>
						<dd>{step}</dd>
					</div>
				)}
			</dl>
		</>
	);
}
