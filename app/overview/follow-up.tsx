import { StateBadge } from "#app/agreement-progress/state-badge.tsx";
import { stateMarks } from "#app/agreement-progress/state-marks.ts";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import { type AmountUnit, sumsOf } from "#app/domain/agreement/asked-amount.ts";
import { type Located, locatedAgreements, waitingFirst } from "#app/domain/outcome/located.ts";
import { answerText } from "#app/words/evaluation-text.ts";
import { formatList, formatNumber, m } from "#app/words/index.ts";
import { passedToWords } from "#app/words/lists.ts";
import type { OverviewAgreement, OverviewWijk } from "../domain/outcome/overview.ts";
import { FoldingTable } from "./folding-table.tsx";

/** What a wijk could not do itself, to whom it went, by when an answer is expected, and what came back. */
export function PassedOn({ passed }: { passed: Located<OverviewAgreement>[] }) {
	return (
		<section className="stack" aria-labelledby="overview-passed">
			<h2 id="overview-passed">{m.overview_passed()}</h2>
			{passed.length === 0 ? (
				<p className="soft">{m.overview_passed_none()}</p>
			) : (
				<>
					<WhenDue />
					<FoldingTable
						caption={m.overview_passed()}
						captionHidden
						columns={[
							{ id: "wijk", label: m.overview_wijk() },
							{ id: "what", label: m.overview_passed_what() },
							{ id: "to", label: m.overview_passed_to() },
							{ id: "due", label: m.overview_answer() },
							{ id: "state", label: m.overview_passed_state() },
						]}
						rows={waitingFirst(passed).map((one) => ({
							id: one.id,
							cells: [
								one.wijk,
								<Title key="what" agreement={one} />,
								one.passedTo ? passedToWords[one.passedTo]() : m.export_passed_unknown(),
								answerText(one),
								<Came key="state" agreement={one} />,
							],
						}))}
					/>
				</>
			)}
		</section>
	);
}

/** What a wijk asked on top of what is there, who decides on it, and what was answered. */
export function AskedCapacity({ wijken }: { wijken: OverviewWijk[] }) {
	const asking = locatedAgreements(wijken).filter(({ extraCapacity }) => extraCapacity !== "");
	return (
		<section className="stack" aria-labelledby="overview-capacity">
			<h2 id="overview-capacity">{m.overview_capacity()}</h2>
			{asking.length === 0 ? (
				<p className="soft">{m.overview_capacity_none()}</p>
			) : (
				<>
					<Sums asking={asking} />
					<FoldingTable
						caption={m.overview_capacity()}
						captionHidden
						columns={[
							{ id: "wijk", label: m.overview_wijk() },
							{ id: "asked", label: m.overview_capacity_asked() },
							{ id: "for", label: m.overview_capacity_for() },
							{ id: "decider", label: m.overview_capacity_decider() },
							{ id: "due", label: m.overview_answer() },
							{ id: "state", label: m.overview_passed_state() },
						]}
						rows={waitingFirst(asking).map((one) => ({
							id: one.id,
							cells: [
								one.wijk,
								<span key="asked" lang="nl">
									{one.extraCapacity}
								</span>,
								<Title key="for" agreement={one} />,
								<span key="decider" lang="nl">
									{one.capacityDecider || m.overview_capacity_nobody()}
								</span>,
								answerText(one),
								<Came key="state" agreement={one} />,
							],
						}))}
					/>
				</>
			)}
		</section>
	);
}

const unitWords: Record<AmountUnit, (about: { value: string }) => string> = {
	euro: m.overview_amount_euro,
	"hours-a-week": m.overview_amount_hours,
	fte: m.overview_amount_fte,
};

/** Only what is an amount and nothing more is added up. */
function Sums({ asking }: { asking: Located<OverviewAgreement>[] }) {
	const sums = sumsOf(asking.map(({ extraCapacity }) => extraCapacity));
	if (sums.length === 0) return null;
	const counted = sums.reduce((all, { of }) => all + of, 0);
	return (
		<p>
			{m.overview_amounts({
				amounts: formatList(sums.map(({ unit, value }) => unitWords[unit]({ value: formatNumber(value) }))),
				counted: formatNumber(counted),
				asked: formatNumber(asking.length),
			})}
		</p>
	);
}

const WhenDue = () => <p className="soft">{m.overview_answer_due_hint()}</p>;

function Title({ agreement }: { agreement: OverviewAgreement }) {
	return <span lang="nl">{titleOf(agreement, m.export_no_words())}</span>;
}

function Came({ agreement: { state, note } }: { agreement: OverviewAgreement }) {
	return (
		<span className="stack stack--tight">
			<StateBadge state={state} />
			{state && note && <span lang="nl">{stateMarks[state].note({ note })}</span>}
		</span>
	);
}
