import { type MouseEvent, useEffect, useRef, useState } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import type { Board } from "#app/domain/live/board.ts";
import { lenses, type Phase, type WritingLanguage } from "#app/domain/vocabulary.ts";
import { type FieldProblem, useKeptForm } from "#app/live/keep/use-kept-form.ts";
import { outboxOf, useFlush } from "#app/live/keep/use-outbox.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import "#app/styles/contribute.css";
import { contributionForm, type Draft, emptyDraft } from "#app/contributions/contribution-draft.ts";
import { type PhoneFigure, PhoneFigureView, useFollowedFigure } from "#app/figures/phone-figure.tsx";
import { useBoardChanges } from "#app/live/use-board-changes.ts";
import { useLiveBoard } from "#app/live/use-live-board.ts";
import { useNews } from "#app/live/use-news.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import { HelpLines } from "../shell/help-lines.tsx";
import { LeavePhone } from "../shell/leave-phone.tsx";
import { PhoneFrame, PhoneNow } from "../shell/phone-frame.tsx";
import {
	ClosedNotice,
	ConnectionLine,
	connectionWords,
	EndedNotice,
	NotTellingNow,
} from "../shell/phone-state.tsx";
import { useFollowPhase } from "../shell/use-follow-phase.ts";
import { ContributeForm } from "./contribute-form.tsx";
import { WhatOthersSay } from "./what-others-say.tsx";

export interface PhonePageProps {
	page: {
		session: { id: string; wijk: string; now: string };
		board: Board;
		figures: (PhoneFigure | null)[];
		me: {
			key: string;
			language: WritingLanguage;
			helper: boolean;
			moderates: boolean;
			/** what a partner reads whom nobody has confirmed yet, in words made by the server; empty for others */
			unconfirmed: string;
		};
		moderated: boolean;
		tellingPhases: Phase[];
		/** what is said when something was sent */
		sent: string;
		/** how many there are, in words made by the server; empty for none that wait or were rejected */
		own: { all: string; waiting: string; rejected: string; onBoard: string[] };
		longest: number;
		commandId: string;
	};
	/** A form that was posted without script and refused. */
	posted: { draft: Draft; problems: FieldProblem[]; commandId: string } | null;
	search: URLSearchParams;
	/** Asks the server again for what only this person may see. */
	refresh: () => void;
}

/** The contributor's phone: one figure, one form, and quietly below it what there is to read. */
export function PhonePage({ page, posted, search, refresh }: PhonePageProps) {
	const { session, me, own, figures, moderated } = page;
	const { board, state } = useLiveBoard(session.id, page.board, refresh);
	const { meta } = board;
	const element = useRef<HTMLFormElement>(null);
	const [kept, setKept] = useState(false);
	const [away, setAway] = useState(false);
	const [first] = useState(() => firstPosition(posted?.draft ?? null, figures, search.get("cijfer")));

	const owner = { session: session.id, actor: me.key };
	useFlush(owner, state);
	const contribution = useKeptForm(contributionForm(page.longest), {
		owner,
		element,
		start: { draft: posted?.draft ?? emptyDraft(me.language), problems: posted?.problems ?? [] },
		onRestored: (draft) => {
			const position = firstPosition(draft, figures, null);
			if (position !== null) followed.look(position);
		},
	});
	const { form, sending, sent, writing } = contribution;
	const followed = useFollowedFigure(meta, writing, first);
	const figure = figures[followed.position] ?? null;
	const { keep } = contribution;
	const ref = figure?.ref;
	// Another figure under the same words is a change of the draft too.
	useEffect(() => {
		if (ref && writing) keep();
	}, [ref, writing, keep]);

	const elsewhere = useFollowPhase(meta, {
		sessionId: session.id,
		atTable: me.helper,
		path: paths.tell(session.id),
		// Nobody is taken away from what is not sent yet, nor a helper from a stack of paper cards.
		busy: writing || form.draft.fromPaper !== "" || sending.waiting.length + sending.refused.length > 0,
	});

	const others = board.cards.filter((card) => !own.onBoard.includes(card.id));
	const changes = useBoardChanges(others);
	const news = useNews(others, changes.paused);
	const connection = state !== "ended" && sending.unreachable ? "offline" : state;
	const ended = state === "ended" || sending.stopped;
	const toMine = {
		href: paths.mine(session.id),
		onClick: (event: MouseEvent) => {
			// Without network the browser would show a page of its own, and this one would be gone.
			if (!navigator.onLine) event.preventDefault();
			setAway(!navigator.onLine);
		},
	};
	const open = page.tellingPhases.includes(meta.phase);
	const unsent = [...sending.waiting, ...sending.refused].map(({ draft }) => draft?.text ?? "");
	const texts = writing ? [contribution.current().text, ...unsent] : unsent;
	const settled = sending.waiting.length === 0 && form.problems.length === 0;
	const sentNotice = settled && (
		<Notice key={sent} tone="success" live="status">
			{page.sent}
		</Notice>
	);

	return (
		<PhoneFrame sessionId={session.id} wijk={session.wijk} table={me.helper}>
			<PhoneNow meta={meta} serverNow={session.now} />
			{!ended && <ConnectionLine state={connection} waiting={sending.waiting.length} />}
			<StatusRegion>
				{[connectionWords(connection, sending.waiting.length), changes.paused ? "" : news]
					.filter(Boolean)
					.join(" ")}
			</StatusRegion>
			{ended && <EndedNotice texts={texts} />}
			{meta.closed && !ended && <ClosedNotice texts={texts} />}
			{!ended && !meta.closed && (
				<>
					{me.unconfirmed && <Notice>{me.unconfirmed}</Notice>}
					{elsewhere && (
						<ButtonLink variant="primary" href={elsewhere}>
							{m.contribute_go_along({ phase: phaseNames[meta.phase].name() })}
						</ButtonLink>
					)}
					{own.rejected && (
						<Notice tone="warning" live="status">
							<a {...toMine}>{own.rejected}</a>
						</Notice>
					)}
					{!open && <NotTellingNow phase={meta.phase} />}
					<PhoneFigureView figures={figures} followed={followed} />
					{search.has("verstuurd") && !posted && sent === 0 && sentNotice}
					{sending.refused.length > 0 && (
						<Notice tone="warning" live="status">
							{m.contribute_refused_waiting({ count: sending.refused.length })}
						</Notice>
					)}
					<ContributeForm
						{...form}
						element={element}
						commandId={posted?.commandId ?? page.commandId}
						longest={page.longest}
						open={open}
						fresh={{ figure, helper: me.helper, moderates: me.moderates }}
						onType={contribution.keep}
						onSend={() => {
							if (open) return contribution.send();
							contribution.keep();
							setKept(!outboxOf(owner).store.needsPage);
							return true;
						}}
					/>
					{/* Whoever presses Send looks here, far below where the page begins. */}
					{sent > 0 && sentNotice}
					{sending.waiting.length > 0 && (
						<ConnectionLine state={connection} waiting={sending.waiting.length} />
					)}
					{kept && !open && (
						<Notice tone="success" live="status">
							{m.contribute_kept()}
						</Notice>
					)}
				</>
			)}
			{!ended && (
				<>
					<section className="own-summary">
						<ButtonLink {...toMine}>{own.all}</ButtonLink>
						{away && <p role="status">{m.contribute_links_offline()}</p>}
						{own.waiting && <p className="soft small">{own.waiting}</p>}
					</section>
					<WhatOthersSay
						cards={changes.shown}
						figureLabels={Object.fromEntries(
							figures.flatMap((each) => (each ? [[each.indicator, each.label]] : [])),
						)}
						first={{
							lens: lenses.find((lens) => lens === search.get("lens")) ?? null,
							all: search.has("alles"),
						}}
						paused={changes.paused}
						onPause={(paused) => {
							changes.acknowledge();
							changes.setPaused(paused);
						}}
						held={changes.paused ? changes.fresh.size : 0}
					/>
				</>
			)}
			<HelpLines moderated={moderated} />
			<LeavePhone owner={owner} />
		</PhoneFrame>
	);
}

/** Where the figure of a draft, or of the address ("1" is the first), lies on the table; null to follow the room. */
function firstPosition(
	draft: Draft | null,
	figures: (PhoneFigure | null)[],
	asked: string | null,
): number | null {
	if (draft?.figure) {
		const position = figures.findIndex((each) => each && draft.figure.includes(`"${each.indicator}"`));
		return position < 0 ? null : position;
	}
	const position = Number(asked) - 1;
	return figures[position] ? position : null;
}
