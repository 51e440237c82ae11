import IconPlus from "@tabler/icons-react/dist/esm/icons/IconPlus.mjs";
import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { HintedText, HintList } from "#app/contributions/hinted-text.tsx";
import { GroupShape, groupLabel } from "#app/contributions/lens.tsx";
import type { BoardAgreement } from "#app/domain/live/board.ts";
import type { RichText } from "#app/domain/live/rich-text.ts";
import type { Hint } from "#app/domain/privacy/privacy-check.ts";
import type { Group, ThemeText, WritingLanguage } from "#app/domain/vocabulary.ts";
import { AgreementChoice, canBelong } from "#app/evening/agenda/agreement-choice.tsx";
import { SharedText } from "#app/evening/texts/shared-text.tsx";
import { formatTime, m } from "#app/words/index.ts";
import { themeTextNames } from "#app/words/theme-text-names.ts";
import { LanguageFields, TurnDown } from "./decision-parts.tsx";

/** Something that somebody would add: the words, whose group they come from, and where they would go. */
export interface WaitingProposal {
	id: string;
	text: string;
	language: WritingLanguage;
	/** in the text, by which somebody could be found */
	hints: Hint[];
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
	problem: { message: string | null; field?: string; reason: string; translation: string } | null;
	/** renders a form that posts a decision, with or without scripts */
	form: (children: ReactNode) => ReactNode;
	busy: boolean;
}

/** One proposal that waits: its words, a look at where it goes, and the two things that can be done with it. */
export function WaitingProposalCard({ proposal, agreements, problem, form, busy }: WaitingProposalCardProps) {
	const { id, text, language, group, part, there } = proposal;
	return (
		<Card as="li" className="waiting-card stack--tight" data-proposal={id}>
			<Badge className="waiting-card__kind" icon={<IconPlus stroke={1.75} aria-hidden="true" />}>
				{whereTo(proposal)}
			</Badge>
			<blockquote className="waiting-card__text" lang={language} dir="auto">
				<HintedText text={text} hints={proposal.hints} />
			</blockquote>
			<HintList text={text} hints={proposal.hints} />
			<p className="soft small">
				<GroupShape group={group} /> {groupLabel(group)} · {formatTime(proposal.at)}
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
					<LanguageFields id={id} text={text} language={language} translation={problem?.translation ?? ""} />
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
