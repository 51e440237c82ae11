import { useState } from "react";
import { type OwnProposal, OwnProposals } from "#app/board/own-proposals.tsx";
import type { Evening } from "#app/board/use-evening.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { proposingIsOpen } from "#app/domain/authorisation.ts";
import { m } from "#app/i18n/index.ts";
import "../styles/agreements.css";
import { ReadAgreements } from "./agreements-to-read.tsx";
import type { ProposalDraft } from "./kept-agreements.ts";
import { ProposeAgreement } from "./propose-agreement.tsx";
import { ReadBackClose } from "./read-back-close.tsx";
import { useAgreementNews } from "./use-agreement-news.ts";

export interface AgreePhoneProps {
	evening: Evening;
	page: { me: string; mayReadOutcome: boolean; own: OwnProposal[]; commandId: string; longest: number };
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
					commandId={page.commandId}
					longest={page.longest}
					posted={posted}
					live={state === "live"}
					onBusy={onBusy}
					onSent={evening.refresh}
				/>
			)}
			<OwnProposals proposals={page.own} />
		</>
	);
}
