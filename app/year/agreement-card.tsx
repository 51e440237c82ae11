import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Card } from "#app/components/card.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Notice } from "#app/components/notice.tsx";
import { actionUnder, titleOf } from "#app/domain/agreement/agreement-title.ts";
import * as paths from "#app/paths.ts";
import { formatDate, m } from "#app/words/index.ts";
import { checkWords, kindWords, passedToWords } from "#app/words/lists.ts";
import { StateBadge } from "../agreement-progress/state-badge.tsx";
import { stateMarks } from "../agreement-progress/state-marks.ts";
import { AgreementFigure } from "./agreement-figure.tsx";
import { ReportForm } from "./report-form.tsx";
import type { ReportFailure, YearAgreement, YearReport } from "./year.ts";

export interface AgreementCardProps {
	sessionId: string;
	agreement: YearAgreement;
	failure: ReportFailure | null;
	/** something was reported here a moment ago */
	reported: boolean;
}

/** One agreement through the year: what was agreed, how it stands, the figure beside it, and a way to report. */
export function AgreementCard({ sessionId, agreement, failure, reported }: AgreementCardProps) {
	const { id, kind, state, reports, figure, target, report } = agreement;
	const form = <ReportForm sessionId={sessionId} agreement={agreement} failure={failure} />;
	return (
		<Card
			as="article"
			id={paths.agreementPlace(id)}
			className="year-agreement"
			aria-labelledby={`doel-${id}`}
		>
			<div className="stack">
				<p className="cluster">
					<StateBadge state={state} />
					<Badge>{kindWords[kind]()}</Badge>
				</p>
				<h3 id={`doel-${id}`} className="year-agreement__goal" lang="nl">
					{titleOf(agreement, m.export_no_words())}
				</h3>
				{reported && (
					<Notice tone="success" live="status">
						{m.year_reported()}
					</Notice>
				)}
				{actionUnder(agreement) && <p lang="nl">{actionUnder(agreement)}</p>}
				{reports[0] && <Latest report={reports[0]} />}
				{figure && <AgreementFigure figure={figure} target={target} />}
			</div>
			<Facts agreement={agreement} />
			<div className="year-agreement__more">
				{reports.length > 1 && <History reports={reports} />}
				{report &&
					(report.check ? (
						<section className="year-check stack" aria-label={checkWords[report.check]()}>
							<p className="year-check__question">{checkWords[report.check]()}</p>
							{form}
						</section>
					) : (
						<Disclosure summary={m.year_report()} open={failure !== null}>
							{form}
						</Disclosure>
					))}
			</div>
		</Card>
	);
}

function Latest({ report: { state, note, at } }: { report: YearReport }) {
	return (
		<p className="year-agreement__latest">
			{note && <span lang="nl">{stateMarks[state].note({ note })} </span>}
			<span className="soft small">{m.year_reported_on({ date: formatDate(at) })}</span>
		</p>
	);
}

function Facts({ agreement }: { agreement: YearAgreement }) {
	const { lead, who, firstStep, firstStepOn, contactPoint, passedTo, noticedBy } = agreement;
	const step = firstStepOn
		? m.year_first_step_on({ step: firstStep, date: formatDate(firstStepOn) })
		: firstStep;
	const rows: [label: string, text: ReactNode][] = [
		[m.year_lead(), lead || m.export_nobody_yet()],
		...(passedTo ? [[m.year_passed_to(), passedToWords[passedTo]()] as [string, ReactNode]] : []),
		[m.year_first_step(), firstStep ? step : firstStepOn && formatDate(firstStepOn)],
		[m.year_who(), who],
		[m.year_contact(), contactPoint],
		[m.year_noticed_by(), noticedBy],
	];
	return (
		<dl className="year-facts">
			{rows
				.filter(([, text]) => text)
				.map(([label, text]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd lang="nl">{text}</dd>
					</div>
				))}
		</dl>
	);
}

function History({ reports }: { reports: YearReport[] }) {
	return (
		<Disclosure summary={m.year_history({ count: reports.length })}>
			<ol className="year-history">
				{reports.map(({ id, state, note, at }) => (
					<li key={id}>
						<span className="cluster">
							<StateBadge state={state} />
							<span className="soft small">{formatDate(at)}</span>
						</span>
						{note && <span lang="nl">{stateMarks[state].note({ note })}</span>}
					</li>
				))}
			</ol>
		</Disclosure>
	);
}
