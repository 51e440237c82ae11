import IconArrowForwardUp from "@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconHandStop from "@tabler/icons-react/dist/esm/icons/IconHandStop.mjs";
import IconMessageQuestion from "@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs";
import IconProgress from "@tabler/icons-react/dist/esm/icons/IconProgress.mjs";
import { stateLooks } from "#app/agreement-progress/state-looks.ts";
import { cx } from "#app/components/cx.ts";
import { toneClass } from "#app/components/tone.ts";
import type { ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { PastAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import { m } from "#app/words/index.ts";
import { kindWords } from "#app/words/lists.ts";
import { AgreementFigure } from "./agreement-figure.tsx";

const icons: Record<ProgressState, typeof IconProgress> = {
	gedaan: IconCircleCheck,
	loopt: IconProgress,
	gestopt: IconHandStop,
	doorgegeven: IconArrowForwardUp,
};

/** One of last year's agreements: what became of it, what it was, who pulled it, and how its figure moved. */
export function PastAgreementView({ agreement }: { agreement: PastAgreement }) {
	const { kind, goal, action, lead, state, note, figure } = agreement;
	return (
		<li className={cx("past", toneClass(state ? stateLooks[state].tone : undefined))}>
			<StateMark className="past__state" state={state} />
			<div className="past__what stack stack--tight">
				<p className="past__kind">{kindWords[kind]()}</p>
				<h3>{goal || action}</h3>
				{goal && action && <p>{action}</p>}
				{lead && <p className="past__who">{m.lookback_who({ lead })}</p>}
				{note && (
					<div className="past__note">
						<p className="past__note-title">{noteTitle(state)}</p>
						<p>{note}</p>
					</div>
				)}
				{!state && <p className="past__note">{m.lookback_unknown_hint()}</p>}
			</div>
			{figure && <AgreementFigure move={figure} />}
		</li>
	);
}

export function StateMark({ state, className }: { state: PastAgreement["state"]; className: string }) {
	const Icon = state ? icons[state] : IconMessageQuestion;
	return (
		<p className={className}>
			<Icon stroke={1.75} aria-hidden="true" />
			<span>{stateText(state)}</span>
		</p>
	);
}

function stateText(state: PastAgreement["state"]): string {
	return state ? stateLooks[state].word() : m.lookback_unknown();
}

export function noteTitle(state: PastAgreement["state"]): string {
	if (state === "gestopt") return m.lookback_why();
	if (state === "doorgegeven") return m.lookback_answer();
	return state === "gedaan" ? m.lookback_how() : m.lookback_goes();
}
