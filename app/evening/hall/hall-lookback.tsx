import { stateLooks } from "#app/agreement-progress/state-looks.ts";
import { cx } from "#app/components/cx.ts";
import { toneClass } from "#app/components/tone.ts";
import type { Board } from "#app/domain/live/board.ts";
import type { PastAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import { apartText, movedText } from "#app/evening/lookback/agreement-figure.tsx";
import { agreedText } from "#app/evening/lookback/lookback-words.ts";
import { noteTitle, StateMark } from "#app/evening/lookback/past-agreement.tsx";
import { m } from "#app/words/index.ts";
import "#app/styles/hall-lookback.css";
import type { HallData } from "./hall-data.ts";

/** As many as stand beside each other on the big screen. */
const inOneRow = 4;

/** Last year's agreements, with what became of each. */
export function HallLookback({ hall: { lookback } }: { board: Board; hall: HallData }) {
	if (!lookback) return null;
	return (
		<section
			className={cx("hall-sheet hall-lookback", lookback.items.length > inOneRow && "hall-lookback--many")}
		>
			<h2 className="hall-sheet__title">{agreedText(lookback)}</h2>
			<ol className="hall-lookback__items">
				{lookback.items.map((item, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: what was adopted does not change places
					<li key={index} className={toneClass(item.state ? stateLooks[item.state].tone : undefined)}>
						<HallPast item={item} />
					</li>
				))}
			</ol>
		</section>
	);
}

function HallPast({ item: { state, goal, action, lead, note, figure } }: { item: PastAgreement }) {
	return (
		<>
			<StateMark className="hall-lookback__state" state={state} />
			<h3 dir="auto">{goal || action}</h3>
			{lead && <p className="hall-lookback__who">{m.lookback_who({ lead })}</p>}
			{note && (
				<p className="hall-lookback__note">
					<strong>{noteTitle(state)}:</strong> {note}
				</p>
			)}
			{figure && (
				<p className="hall-lookback__figure">
					{figure.label}: {figure.comparable ? movedText(figure) : apartText(figure)}
				</p>
			)}
		</>
	);
}
