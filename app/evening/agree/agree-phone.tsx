import { useState } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { type OwnProposal, OwnProposals } from "#app/contributions/own-proposals.tsx";
import { proposingIsOpen } from "#app/domain/session/session-rules.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import { m } from "#app/words/index.ts";
import "#app/styles/agreements.css";
import { ReadBackClose } from "../agenda/read-back-close.tsx";
import { useAgreementNews } from "../agenda/use-agreement-news.ts";
import { ReadAgreements } from "./agreements-to-read.tsx";
import { type ProposalDraft, ProposeAgreement } from "./propose-agreement.tsx";

export interface AgreePhoneProps {
	evening: Evening;
	page: {
		me: string;
		language: WritingLanguage;
		mayReadOutcome: boolean;
		own: OwnProposal[];
		commandId: string;
		longest: number;
	};
	posted: ProposalDraft | null;
	onBusy(busy: boolean): void;
}

/** The agreements to read as they are made, and the reader's own idea for one. */
export function AgreePhone({ evening, page, posted, onBusy }: AgreePhoneProps) {
	const { session, board, state } = evening;
	const { meta, agreements, themes } = board;
	const [owner] = useState({ session: session.id, actor: page.me });
	const news = useAgreementNews(agreements);
	const readsBack = meta.phase === "close" || meta.phase === "elaborate";
	const open = proposingIsOpen(meta.phase) && !meta.closed && state !== "ended";
	return (
		<>
			<StatusRegion>{news.words}</StatusRegion>
			<section className="stack" aria-labelledby="agreements-title">
				<h2 id="agreements-title">
					{readsBack ? m.agree_read_back_title() : m.agree_title({ count: agreements.length })}
				</h2>
				{open && agreements.length > 0 && (
					<p>
						<a href="#voorstel">{m.agree_propose_title()}</a>
					</p>
				)}
				{meta.adopted && <Notice>{m.agree_adopted()}</Notice>}
				{agreements.length === 0 && (
					<EmptyState title={m.agree_empty()}>{m.agree_empty_hint_read()}</EmptyState>
				)}
				<ReadAgreements board={board} />
				<p className="only-without-script">
					<a href={evening.path}>{m.mine_refresh()}</a>
				</p>
			</section>
			{readsBack && (
				<ReadBackClose sessionId={session.id} heldOn={session.heldOn} outcome={page.mayReadOutcome} />
			)}
			{open && (
				<ProposeAgreement
					owner={owner}
					themes={themes}
					language={page.language}
					commandId={page.commandId}
					longest={page.longest}
					posted={posted}
					onBusy={onBusy}
					onSent={evening.refresh}
				/>
			)}
			<OwnProposals proposals={page.own} />
		</>
	);
}
