import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCircleX from "@tabler/icons-react/dist/esm/icons/IconCircleX.mjs";
import IconHourglass from "@tabler/icons-react/dist/esm/icons/IconHourglass.mjs";
import { useId } from "react";
import { Badge } from "#app/components/badge.tsx";
import type { StatusTone } from "#app/components/tone.ts";
import type { ThemeText, WritingLanguage } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import "../styles/board.css";

/** Something that the reader proposed, and what became of it. */
export interface OwnProposal {
	id: string;
	text: string;
	language: WritingLanguage;
	/** null for an agreement without a theme */
	theme: string | null;
	/** which text of the theme; null for an agreement */
	part: ThemeText | null;
	status: "waiting" | "taken" | "declined";
	/** why it was not taken over; or, taken over, the agreement that was there and that it belongs to */
	reason: string;
}

const states: Record<OwnProposal["status"], { tone: StatusTone; Icon: typeof IconHourglass }> = {
	waiting: { tone: "info", Icon: IconHourglass },
	taken: { tone: "success", Icon: IconCircleCheck },
	declined: { tone: "warning", Icon: IconCircleX },
};

/** Everything the reader proposed, newest first; nothing at all while that is nothing. */
export function OwnProposals({
	proposals,
	headingLevel = 2,
}: {
	proposals: OwnProposal[];
	headingLevel?: 2 | 3;
}) {
	const headingId = useId();
	const Heading = `h${headingLevel}` as const;
	if (proposals.length === 0) return null;
	return (
		<section className="own-proposals stack stack--tight" aria-labelledby={headingId}>
			<Heading id={headingId}>{m.proposals_own_title({ count: proposals.length })}</Heading>
			<ul className="others__cards" aria-live="polite">
				{proposals.map((each) => (
					<li key={each.id}>
						<OwnProposalCard proposal={each} />
					</li>
				))}
			</ul>
		</section>
	);
}

function OwnProposalCard({ proposal }: { proposal: OwnProposal }) {
	const { tone, Icon } = states[proposal.status];
	return (
		<article className="board-card" data-proposal={proposal.id}>
			<p>
				<Badge tone={tone} icon={<Icon stroke={1.75} aria-hidden="true" />}>
					{stateWords(proposal)}
				</Badge>
			</p>
			{proposal.status === "declined" && (
				<p className="own-card__reason">
					{proposal.reason ? m.mine_reason({ reason: proposal.reason }) : m.mine_reason_none()}
				</p>
			)}
			{proposal.status === "taken" && proposal.reason && (
				<p className="own-card__reason">{m.proposals_belongs_to({ agreement: proposal.reason })}</p>
			)}
			<p className="board-card__text" lang={proposal.language} dir="auto">
				{proposal.text}
			</p>
			<p className="board-card__note">{aboutWords(proposal)}</p>
		</article>
	);
}

function stateWords({ status, part, reason }: OwnProposal): string {
	if (status === "waiting") return m.proposals_waiting();
	if (status === "declined") return m.proposals_declined();
	if (part) return m.proposals_taken_text();
	return reason ? m.proposals_taken_belongs() : m.proposals_taken_agreement();
}

const partNames: Record<ThemeText, () => string> = {
	see: m.proposals_part_see,
	mean: m.proposals_part_mean,
	unknown: m.proposals_part_unknown,
};

/** What the proposal was for: a text of a theme, or an agreement with or without one. */
function aboutWords({ theme, part }: OwnProposal): string {
	if (!theme) return m.proposals_about_agreement();
	return part
		? m.proposals_about_text({ theme, part: partNames[part]() })
		: m.proposals_about_agreement_theme({ theme });
}
