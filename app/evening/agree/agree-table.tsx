import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import type { RichText } from "#app/domain/live/rich-text.ts";
import { fewAgreements } from "#app/domain/session/session-settings.ts";
import { forgottenChoices } from "#app/domain/vote/own-choices.ts";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import * as paths from "#app/paths.ts";
import { formatList, m } from "#app/words/index.ts";
import "#app/styles/agreements.css";
import type { AgreementWriting } from "../agenda/agreement-editor.tsx";
import { ReadBackClose } from "../agenda/read-back-close.tsx";
import type { Editing } from "../agenda/use-editing.ts";
import { useWriting } from "../agenda/use-writing.ts";
import { AgreementList } from "./agreement-list.tsx";
import { ReadAgreements } from "./agreements-to-read.tsx";
import { ChosenThemes } from "./chosen-themes.tsx";
import { useCreate } from "./create-agreement.tsx";
import { LostWords } from "./lost-words.tsx";
import { type ProposedAgreement, WaitingProposals } from "./waiting-proposals.tsx";

export interface AgreeTableProps {
	evening: Evening;
	page: {
		me: string;
		mayReadOutcome: boolean;
		figures: PhoneFigure[];
		texts: Record<string, RichText>;
		proposals: ProposedAgreement[];
		commandId: string;
	};
	/** The reader writes agreements now. */
	writes: boolean;
	editing: Editing;
	posted: AgreementWriting["posted"];
}

/** The agreements at the table: what the room chose on one side, the cards on the other. */
export function AgreeTable({ evening, page, writes, editing, posted }: AgreeTableProps) {
	const { session, board, form } = evening;
	const readsBack = ["close", "elaborate"].includes(board.meta.phase);
	const { writing, words } = useWriting(evening, page.me, posted);
	const { create, problem } = useCreate(session.id, (item) => {
		editing.start(item);
		evening.refresh();
	});
	return (
		<div className={readsBack ? "agree agree--read-back" : "agree"}>
			<StatusRegion>{words}</StatusRegion>
			{!readsBack && (
				<ChosenThemes
					sessionId={session.id}
					board={board}
					figures={page.figures}
					texts={page.texts}
					make={writes ? { create, commandId: page.commandId } : null}
				/>
			)}
			<section className="agree__agreements stack" aria-labelledby="agreements-title">
				<h2 id="agreements-title">
					{readsBack ? m.agree_read_back_title() : m.agree_title({ count: board.agreements.length })}
				</h2>
				{problem && (
					<Notice tone="danger" live="alert">
						{problem}
					</Notice>
				)}
				{writes && (
					<LostWords owner={writing.owner} items={board.agreements.map(({ id }) => id)} onMake={create} />
				)}
				<Pointers evening={evening} />
				{board.agreements.length === 0 && (
					<EmptyState title={m.agree_empty()}>
						{writes ? m.agree_empty_hint() : m.agree_empty_hint_read()}
					</EmptyState>
				)}
				{writes ? (
					<AgreementList agreements={board.agreements} writing={writing} editing={editing} form={form} />
				) : (
					<ReadAgreements board={board} />
				)}
				{writes && !readsBack && (
					<WaitingProposals proposals={page.proposals} agreements={board.agreements} form={form} />
				)}
				{readsBack && (
					<p>
						<ButtonLink href={paths.elaborate(session.id)}>{m.agree_to_elaborate()}</ButtonLink>
					</p>
				)}
			</section>
			{readsBack && (
				<ReadBackClose sessionId={session.id} heldOn={session.heldOn} outcome={page.mayReadOutcome} />
			)}
		</div>
	);
}

/** What the room may have overlooked: more than can be carried, or a group whose own choice waits. */
function Pointers({ evening: { board } }: { evening: Evening }) {
	const forgotten = forgottenChoices(
		board.themes,
		board.agreements.map(({ theme }) => theme),
	);
	return (
		<>
			{board.meta.adopted && <Notice>{m.agree_adopted()}</Notice>}
			{board.agreements.length > fewAgreements && !board.meta.adopted && (
				<Notice>{m.agree_many({ most: fewAgreements, count: board.agreements.length })}</Notice>
			)}
			{forgotten.length > 0 && board.agreements.length > 0 && !board.meta.adopted && (
				<Notice tone="warning">
					{m.agree_forgotten({ themes: formatList(forgotten.map(({ name }) => name)) })}
				</Notice>
			)}
		</>
	);
}
