import { EmptyState } from "#app/components/empty-state.tsx";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import { numbered } from "#app/domain/numbered.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import * as paths from "#app/paths.ts";
import { formatDate, formatNumber, m } from "#app/words/index.ts";
import { passedToWords } from "#app/words/lists.ts";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeView } from "./outcome-view.ts";

/** For who reads one thing: what was agreed, who pulls it, and the first step with its date. */
export function AtAGlance({ outcome }: { outcome: OutcomeView }) {
	const agreements = numbered(outcome.agreements);
	const own = agreements.filter(({ agreement }) => agreement.kind !== "doorgeven");
	const handedOn = agreements.filter(({ agreement }) => agreement.kind === "doorgeven");
	return (
		<OutcomeSection id="oogopslag" title={m.export_glance_title()}>
			<p className="lead">{peopleSentence(outcome)}</p>
			{own.length === 0 ? (
				<EmptyState title={m.export_agreements_empty()}>{m.outcome_no_agreements_hint()}</EmptyState>
			) : (
				<ol className="outcome-choices">
					{own.map((one) => (
						<Choice key={one.agreement.id} {...one} />
					))}
				</ol>
			)}
			{handedOn.length > 0 && (
				<div className="outcome-handed-on">
					<h3>{m.export_glance_passed()}</h3>
					<ul>
						{handedOn.map(({ agreement, number }) => (
							<li key={agreement.id}>
								<strong>
									{number}.{" "}
									{agreement.passedTo ? passedToWords[agreement.passedTo]() : m.export_passed_unknown()}:
								</strong>{" "}
								<span lang="nl">{titleOf(agreement, m.export_no_words())}</span>
							</li>
						))}
					</ul>
				</div>
			)}
		</OutcomeSection>
	);
}

function Choice({ agreement, number }: { agreement: OutcomeAgreement; number: number }) {
	const { id, lead, firstStep, firstStepOn } = agreement;
	return (
		<li className="outcome-choice">
			<span className="outcome-choice__number" aria-hidden="true">
				{number}
			</span>
			<h3 lang="nl" dir="auto">
				<a className="outcome-choice__goal" href={paths.agreementHere(id)}>
					{titleOf(agreement, m.export_no_words())}
				</a>
			</h3>
			<dl>
				<div>
					<dt>{m.export_glance_lead()}</dt>
					<dd lang="nl" dir="auto">
						{lead || m.export_nobody_yet()}
					</dd>
				</div>
				<div>
					<dt>{m.export_glance_first_step()}</dt>
					<dd lang="nl" dir="auto">
						{firstStep || m.export_not_filled()}
						{firstStepOn && <strong className="outcome-choice__date">{formatDate(firstStepOn)}</strong>}
					</dd>
				</div>
			</dl>
		</li>
	);
}

function peopleSentence({ session, present, figures, told }: OutcomeView): string {
	const about = { date: formatDate(session.heldOn), wijk: session.wijk.name };
	const people =
		present.total === null
			? m.export_glance_few_people({ ...about, limit: smallestGroup })
			: m.export_glance_people({ ...about, count: formatNumber(present.total) });
	return `${people} ${m.export_glance_told({ figures: formatNumber(figures.length), contributions: formatNumber(told) })}`;
}
