import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { AgreementChoice, canBelong } from "#app/agreements/agreement-choice.tsx";
import { TurnDown } from "#app/board/decision-parts.tsx";
import { GroupShape, groupLabel, languageName } from "#app/board/lens.tsx";
import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { BoardAgreement } from "#app/domain/board.ts";
import type { RichText } from "#app/domain/rich-text.ts";
import type { Group, ThemeText, WritingLanguage } from "#app/domain/vocabulary.ts";
import { formatTime, m } from "#app/i18n/index.ts";
import { SharedText } from "#app/workbook/shared-text.tsx";
import { themeTextNames } from "./theme-text-names.ts";

/** Something that somebody would add: the words, whose group they come from, and where they would go. */
export interface WaitingProposal {
	id: string;
	text: string;
	language: WritingLanguage;
	group: Group;
	/** null for an agreement without a theme */
	theme: { id: string; name: string } | null;
	/** which text of the theme; null for an agreement */
	part: ThemeText | null;
	/** what stands there now */
	there: RichText;
	/** ISO moment in UTC */
	at: string;
}

export interface WaitingProposalCardProps {
	proposal: WaitingProposal;
	/** those to which an agreement that is proposed can belong */
	agreements: BoardAgreement[];
	/** What went wrong with the last decision on this proposal, with what was typed. */
	problem: { message: string | null; field?: string; reason: string } | null;
	/** renders a form that posts a decision, with or without scripts */
	form: (children: ReactNode) => ReactNode;
	busy: boolean;
}

/** One proposal that waits: its words, a look at where it goes, and the two things that can be done with it. */
export function WaitingProposalCard({ proposal, agreements, problem, form, busy }: WaitingProposalCardProps) {
	const { id, text, language, group, part, there } = proposal;
	return (
		<Card as="li" className="waiting-card stack--tight" data-proposal={id}>
			<Badge icon={<IconPlus stroke={1.75} aria-hidden="true" />}>{whereTo(proposal)}</Badge>
			<blockquote className="waiting-card__text" lang={language} dir="auto">
				{text}
			</blockquote>
			<p className="soft small">
				<GroupShape group={group} /> {groupLabel(group)} · {formatTime(proposal.at)}
				{language !== "nl" && (
					<>
						<br />
						{m.moderate_proposal_language({ language: languageName(language) })}
					</>
				)}
			</p>
			{problem && problem.field !== "reason" && (
				<p className="waiting-card__problem" role="alert">
					{problem.message}
				</p>
			)}
			{part && (
				<Disclosure summary={m.moderate_proposal_look()}>
					<div className="stack stack--tight">
						{there.length === 0 ? (
							<p className="soft">{m.moderate_proposal_first()}</p>
						) : (
							<SharedText text={there} className="waiting-card__there" />
						)}
						<p className="waiting-card__added" lang={language} dir="auto">
							{text}
						</p>
					</div>
				</Disclosure>
			)}
			{form(
				<>
					<input type="hidden" name="type" value="take-proposal" />
					<input type="hidden" name="proposal" value={id} />
					<Button busy={busy}>
						{part ? m.moderate_proposal_take() : m.moderate_proposal_take_agreement()}
					</Button>
				</>,
			)}
			{!part && canBelong(agreements) && (
				<Disclosure summary={m.proposal_belongs()}>
					{form(
						<>
							<input type="hidden" name="type" value="take-proposal" />
							<input type="hidden" name="proposal" value={id} />
							<AgreementChoice id={`belongs-${id}`} agreements={agreements} />
						</>,
					)}
				</Disclosure>
			)}
			<TurnDown
				id={id}
				command={{ type: "decline-proposal", names: "proposal" }}
				summary={m.moderate_proposal_decline_summary()}
				hint={m.moderate_proposal_reason_hint()}
				button={m.moderate_proposal_decline()}
				problem={problem}
				form={form}
				busy={busy}
			/>
		</Card>
	);
}

/** "Bij het thema Wachten: wat zien we?" */
function whereTo({ theme, part }: WaitingProposal): string {
	if (!theme) return m.moderate_proposal_agreement();
	if (!part) return m.moderate_proposal_agreement_theme({ theme: theme.name });
	return m.moderate_proposal_text({ theme: theme.name, part: themeTextNames[part].label() });
}
