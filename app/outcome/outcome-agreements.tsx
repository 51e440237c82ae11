import { Badge } from "#app/components/badge.tsx";
import { isHandedOn } from "#app/domain/agreement/agreement-fields.ts";
import { actionUnder, titleOf } from "#app/domain/agreement/agreement-title.ts";
import { readableCode } from "#app/domain/agreement/focus-node.ts";
import { numbered } from "#app/domain/numbered.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import * as paths from "#app/paths.ts";
import { numberText } from "#app/words/figure-text.ts";
import { formatDate, m } from "#app/words/index.ts";
import { commitmentWords, kindWords, layerWords, passedToWords } from "#app/words/lists.ts";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeView } from "./outcome-view.ts";

/** The agreements, each with everything that was said about it. What is handed on stands apart. */
export function Agreements({ agreements }: Pick<OutcomeView, "agreements">) {
	const own = numbered(agreements).filter(({ agreement }) => agreement.kind !== "doorgeven");
	if (own.length === 0) return null;
	return (
		<OutcomeSection id="afspraken" title={m.outcome_agreements_title()}>
			<p className="soft">{m.export_agreements_intro()}</p>
			<ol className="outcome-agreements">
				{own.map(({ agreement, number }) => (
					<li key={agreement.id}>
						<Agreement agreement={agreement} number={number} />
					</li>
				))}
			</ol>
		</OutcomeSection>
	);
}

function Agreement({ agreement, number }: { agreement: OutcomeAgreement; number: number }) {
	const { id, kind } = agreement;
	return (
		<article className="outcome-agreement" id={paths.agreementPlace(id)} aria-labelledby={`doel-${id}`}>
			<p className="cluster">
				<span className="outcome-agreement__number">{m.export_agreement({ number })}</span>
				<Badge>{kindWords[kind]()}</Badge>
			</p>
			<h3 id={`doel-${id}`} lang="nl" dir="auto">
				{titleOf(agreement, m.export_no_words())}
			</h3>
			<dl className="outcome-facts">
				{factsOf(agreement).map(([label, lines]) => (
					<div key={label}>
						<dt>{label}</dt>
						{lines.map((line) => (
							<dd key={line} lang="nl" dir="auto">
								{line}
							</dd>
						))}
					</div>
				))}
			</dl>
		</article>
	);
}

/** The fields of the room always, unless one is the title; what is worked out later only once it is there. */
function factsOf(one: OutcomeAgreement): [label: string, lines: string[]][] {
	const step = [one.firstStep, one.firstStepOn ? formatDate(one.firstStepOn) : ""].filter(Boolean);
	const facts: [string, (string | null)[]][] = [
		[m.export_goal(), [one.goal ? null : m.export_not_filled()]],
		[m.export_action(), [actionUnder(one) || (one.action ? null : m.export_not_filled())]],
		[m.export_who(), [one.who || m.export_not_filled()]],
		[m.export_lead(), [one.lead || m.export_nobody_yet()]],
		[m.export_first_step(), step.length > 0 ? step : [m.export_not_filled()]],
		[m.export_contact(), [one.contactPoint]],
		[m.export_noticed_by(), [one.noticedBy]],
		[m.export_figure_to_watch(), [watched(one), target(one)]],
		[m.export_commitment(), [commitment(one)]],
		[m.outcome_capacity(), [one.extraCapacity, decider(one)]],
		[m.export_theme(), [one.theme]],
		[m.export_fits_with(), [focusPoint(one), layer(one)]],
	];
	return facts
		.map(([label, lines]): [string, string[]] => [
			label,
			lines.filter((line) => line !== null && line !== "") as string[],
		])
		.filter(([, lines]) => lines.length > 0);
}

const focusPoint = ({ focusNode: node }: OutcomeAgreement) =>
	node && m.export_focus_point({ number: readableCode(node.code), name: node.label });
const layer = ({ layer: name }: OutcomeAgreement) => name && m.export_layer({ name: layerWords[name]() });
const decider = ({ capacityDecider: name }: OutcomeAgreement) => name && m.outcome_decides({ name });

function watched({ figure }: OutcomeAgreement): string | null {
	return figure && m.export_watched({ label: figure.label, value: figure.value, period: figure.periodText });
}

function target({ target: aim }: OutcomeAgreement): string | null {
	if (!aim) return null;
	const text = { value: numberText(aim.value, { unit: aim.unit, decimals: 2 }), year: String(aim.year) };
	return aim.direction === "at-least" ? m.export_target_at_least(text) : m.export_target_at_most(text);
}

function commitment({ commitment: made, condition }: OutcomeAgreement): string | null {
	if (!made) return null;
	const text = commitmentWords[made]();
	return condition ? m.export_with_condition({ commitment: text, condition }) : text;
}

/** What the wijk cannot do by itself. */
export function PassedOn({ agreements }: { agreements: OutcomeAgreement[] }) {
	const handed = numbered(agreements).filter(({ agreement }) => isHandedOn(agreement));
	if (handed.length === 0) return null;
	return (
		<OutcomeSection id="doorgegeven" title={m.outcome_passed_title()}>
			<ul className="outcome-passed">
				{handed.map(({ agreement: one, number }) => (
					<li key={one.id} className="outcome-agreement">
						<p className="cluster">
							<span className="outcome-agreement__number">{m.export_agreement({ number })}</span>
							<Badge tone="info">
								{m.outcome_passed_to({
									to: one.passedTo ? passedToWords[one.passedTo]() : m.export_passed_unknown(),
								})}
							</Badge>
						</p>
						<h3 lang="nl" dir="auto">
							{titleOf(one, m.export_no_words())}
						</h3>
						{actionUnder(one) && (
							<p lang="nl" dir="auto">
								{actionUnder(one)}
							</p>
						)}
						<dl className="outcome-facts">
							<div>
								<dt>{m.outcome_passed_followed()}</dt>
								<dd lang="nl" dir="auto">
									{one.lead || m.export_nobody_yet()}
								</dd>
								{one.firstStep && (
									<dd lang="nl" dir="auto">
										{one.firstStep}
									</dd>
								)}
								{one.firstStepOn && <dd>{formatDate(one.firstStepOn)}</dd>}
							</div>
						</dl>
					</li>
				))}
			</ul>
		</OutcomeSection>
	);
}
