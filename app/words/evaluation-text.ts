import { isOpen } from "#app/domain/agreement/progress.ts";
import type { EvaluatedEdition, EvaluatedFigure, Evaluation } from "#app/domain/outcome/evaluation.ts";
import { countsOf } from "#app/domain/outcome/evaluation.ts";
import type { OverviewAgreement } from "#app/domain/outcome/overview.ts";
import { formatDate, formatNumber, m } from "./index.ts";

/** "6 afspraken: 2 gedaan, 1 nog bezig, 1 gestopt, 2 nog niet gemeld. Doorgegeven: 2. Met een antwoord: 1." */
export function countsText(agreements: OverviewAgreement[]): string {
	const { agreed, done, running, stopped, handed, silent, passedOn, answered } = countsOf(agreements);
	if (agreed === 0) return m.evaluation_nothing_agreed();
	const parts = [
		[done, m.evaluation_done],
		[running, m.evaluation_running],
		[stopped, m.evaluation_stopped],
		[handed, m.evaluation_handed],
		[silent, m.evaluation_silent],
	] as const;
	const told = parts.flatMap(([count, word]) => (count > 0 ? [word({ count: formatNumber(count) })] : []));
	return [
		agreed === 1
			? m.evaluation_agreed_one({ parts: told.join(", ") })
			: m.evaluation_agreed({ count: formatNumber(agreed), parts: told.join(", ") }),
		passedOn > 0
			? m.evaluation_passed({ count: formatNumber(passedOn), answered: formatNumber(answered) })
			: "",
	]
		.filter((text) => text !== "")
		.join(" ");
}

/** Over how many evenings and wijken it is. */
export function spanText({ evenings, wijken }: Evaluation): string {
	const held = new Set(evenings.map(({ wijk }) => wijk)).size;
	const about = { held: formatNumber(held), wijken: formatNumber(wijken) };
	return evenings.length === 1
		? m.evaluation_span_one(about)
		: m.evaluation_span({ ...about, evenings: formatNumber(evenings.length) });
}

/** "7% (2023)" */
export const valueAtText = (at: { value: string; period: string }): string =>
	m.evaluation_value({ value: at.value, period: at.period });

/** Whether then and now may be compared, and what else has to be known. */
export function mayCompareText({
	before,
	now,
	comparable,
	place,
	provisional,
	fictional,
}: EvaluatedFigure): string {
	const said =
		place === null || !before
			? m.evaluation_not_public()
			: !now
				? m.evaluation_no_newer()
				: comparable
					? m.evaluation_comparable()
					: m.evaluation_not_comparable();
	return [said, provisional ? m.evaluation_provisional() : "", fictional ? m.evaluation_fictional() : ""]
		.filter(Boolean)
		.join(" ");
}

/** By when an answer is expected, and when that is over; or when it was given. */
export function answerText({ state, answerDue, overdue, reportedOn }: OverviewAgreement): string {
	if (!isOpen(state)) return m.overview_answer_given({ date: formatDate(reportedOn ?? answerDue) });
	const date = formatDate(answerDue);
	return overdue ? m.overview_answer_late({ date }) : m.overview_answer_due({ date });
}

/** "Factsheet Jeugd en Wmo, Zeist, editie 2, 30 november 2026" */
export const editionText = ({ title, place, number, cameOut }: EvaluatedEdition): string =>
	m.evaluation_edition({ title, place, number, date: formatDate(cameOut) });
