import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import type { BoardAgreement } from "#app/domain/live/board.ts";
import { longestReason } from "#app/domain/live/text-limits.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import type { CommandForm } from "#app/evening/shell/use-evening.tsx";
import { m } from "#app/words/index.ts";
import { AgreementChoice, canBelong } from "../agenda/agreement-choice.tsx";

/** An agreement that somebody in the room would make; who it was is not in it. */
export interface ProposedAgreement {
	id: string;
	text: string;
	language: WritingLanguage;
	/** name of its theme */
	theme: string | null;
}

/** What the room proposes, for who moderates: to take over as an agreement, or to decline with a reason. */
export function WaitingProposals({
	proposals,
	agreements,
	form,
}: {
	proposals: ProposedAgreement[];
	agreements: BoardAgreement[];
	form: CommandForm;
}) {
	if (proposals.length === 0) return null;
	return (
		<section className="proposed stack" aria-labelledby="proposed-title">
			<h2 id="proposed-title">{m.agree_proposed_title({ count: proposals.length })}</h2>
			<ul className="proposed__list">
				{proposals.map((proposal) => (
					<li key={proposal.id} className="card stack stack--tight" data-proposal={proposal.id}>
						<p lang={proposal.language} dir="auto">
							{proposal.text}
						</p>
						{proposal.theme && (
							<p className="soft small">{m.agree_proposed_theme({ theme: proposal.theme })}</p>
						)}
						<div className="cluster">
							{form(
								{ type: "take-proposal", proposal: proposal.id },
								<Button variant="secondary" aria-label={`${m.agree_proposed_take()}: ${proposal.text}`}>
									{m.agree_proposed_take()}
								</Button>,
							)}
						</div>
						{canBelong(agreements) && (
							<Disclosure summary={m.proposal_belongs()}>
								{form(
									{ type: "take-proposal", proposal: proposal.id },
									<AgreementChoice id={`belongs-${proposal.id}`} agreements={agreements} />,
								)}
							</Disclosure>
						)}
						<Disclosure summary={m.agree_proposed_decline()}>
							{form(
								{ type: "decline-proposal", proposal: proposal.id },
								<div className="stack stack--tight">
									<Field
										id={`reason-${proposal.id}`}
										label={m.agree_proposed_reason()}
										hint={m.agree_proposed_reason_hint()}
									>
										<TextInput name="reason" maxLength={longestReason} required />
									</Field>
									<Button variant="secondary">{m.agree_proposed_decline_do()}</Button>
								</div>,
							)}
						</Disclosure>
					</li>
				))}
			</ul>
		</section>
	);
}
