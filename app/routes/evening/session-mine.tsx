import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import {
	type ClientLoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useRevalidator,
	useSearchParams,
} from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { loadOwnProposals } from "#app/contributions/own-proposals.server.ts";
import { OwnProposals } from "#app/contributions/own-proposals.tsx";
import { withFigureWords } from "#app/contributions/phone-words.ts";
import { longestProposal } from "#app/domain/live/text-limits.ts";
import { actorKey, can, isModerated } from "#app/domain/session/authorisation.ts";
import { HelpLines } from "#app/evening/shell/help-lines.tsx";
import { LeavePhone } from "#app/evening/shell/leave-phone.tsx";
import { worksAtTable } from "#app/evening/shell/phase-pages.ts";
import { PhoneFrame } from "#app/evening/shell/phone-frame.tsx";
import { ConnectionLine } from "#app/evening/shell/phone-state.tsx";
import { RefusedChoices } from "#app/evening/shell/refused-words.tsx";
import { sessionSummary } from "#app/evening/shell/table.server.ts";
import { useFollowPhase } from "#app/evening/shell/use-follow-phase.ts";
import { tellsLanding } from "#app/evening/tell/landing.ts";
import { LandingView, ReadBackLead } from "#app/evening/tell/landing-view.tsx";
import { OwnCard } from "#app/evening/tell/own-card.tsx";
import { loadLanded, loadOwnContributions } from "#app/evening/tell/own-contributions.server.ts";
import { useTexts } from "#app/evening/texts/use-texts.ts";
import { useFlush } from "#app/live/keep/use-outbox.ts";
import { keepLatest } from "#app/live/keep-latest.ts";
import { useLiveBoard } from "#app/live/use-live-board.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import { formCommandId, runForm } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";

export const meta: MetaFunction = () => pageTitle(m.mine_title());

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource, part } = await openSession(context, params.id, "session.read", request);
	const own = await loadOwnContributions(context.actor, resource);
	return {
		session: await sessionSummary(session),
		landed: await loadLanded(session.id, own),
		proposals: await loadOwnProposals(context.actor, session.id),
		own: own.map((each) => ({ ...withFigureWords(each), commandId: formCommandId() })),
		longest: longestProposal,
		atTable: worksAtTable(part),
		moderated: isModerated(part, resource),
		worksHere: can(context.actor, "workbook.read", resource).allowed,
		owner: { session: session.id, actor: actorKey(context.actor) },
		participant: context.actor.kind === "participant",
	};
}

type PageData = Awaited<ReturnType<typeof loader>>;

const latest = keepLatest<PageData>();

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) =>
	latest.load(() => serverLoader<PageData>());

/** Withdraws one own contribution, or answers whether it was understood. */
export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.read", request);
	const fields = await formFields(request);
	const answers = fields.type === "answer-read-back";
	const type = answers ? "answer-read-back" : "withdraw-contribution";
	const result = await runForm(context, session.id, { ...fields, type });
	const done = answers ? "beantwoord" : "ingetrokken";
	if (result.ok) return redirect(`${paths.mine(session.id)}?${done}=1`, 303);
	return data({ message: result.message }, { status: result.status });
}

export default function Mine() {
	const page = useLoaderData<typeof loader>();
	const failed = useActionData<typeof action>();
	const [search] = useSearchParams();
	const revalidator = useRevalidator();
	const { session, own, moderated } = page;
	useEffect(() => latest.remember(page), [page]);
	const { texts, refresh } = useTexts(session.id, page.landed.texts);
	const reads = useRef(false);
	const { board, state } = useLiveBoard(
		session.id,
		page.landed.board,
		(topic) => {
			if (topic === "mine" || topic === "session") revalidator.revalidate();
		},
		() => reads.current && refresh(),
	);
	useFlush(page.owner, state);
	const [writing, setWriting] = useState(false);
	const { meta } = board;
	const here = paths.mine(session.id);
	const elsewhere = useFollowPhase(meta, {
		sessionId: session.id,
		atTable: page.atTable,
		path: here,
		busy: writing,
	});
	const tells = tellsLanding(meta.phase, meta.adopted);
	useEffect(() => {
		reads.current = tells;
		if (tells) refresh();
	}, [tells, refresh]);
	return (
		<PhoneFrame sessionId={session.id} wijk={session.wijk} table={page.worksHere} path={here}>
			<p>
				<a href={elsewhere ?? paths.agree(session.id)}>
					{elsewhere ? m.table_elsewhere_go({ phase: phaseNames[meta.phase].name() }) : m.mine_agreements()}
				</a>
			</p>
			<h1>{tells && !meta.adopted ? m.agree_close_mine() : m.mine_title()}</h1>
			<RefusedChoices owner={page.owner} />
			<ReadBackLead sessionId={session.id} board={board} />
			{failed && (
				<Notice tone="danger" live="alert">
					{failed.message}
				</Notice>
			)}
			{!failed && <Done search={search} moderated={moderated} />}
			{meta.closed && <Notice>{m.mine_closed()}</Notice>}
			<ConnectionLine state={state} waiting={0} />
			{state === "ended" && <Notice tone="warning">{m.contribute_ended_hint()}</Notice>}
			<p className="only-without-script">
				<a href={here}>{m.mine_refresh()}</a>
			</p>
			{own.length === 0 ? (
				<EmptyState title={m.mine_empty()}>{m.mine_empty_hint()}</EmptyState>
			) : (
				<ul className="others__cards" aria-live="polite" onInput={() => setWriting(true)}>
					{own.map((each) => (
						<li key={each.id}>
							<OwnCard
								own={each}
								editPath={paths.correctMine(session.id, each.id)}
								commandId={each.commandId}
							>
								{tells && each.status === "approved" && (
									<LandingView
										own={each}
										board={board}
										texts={texts}
										states={page.landed.states}
										commandId={each.commandId}
										longest={page.longest}
										owner={page.owner}
										onAnswered={revalidator.revalidate}
									/>
								)}
							</OwnCard>
						</li>
					))}
				</ul>
			)}
			<OwnProposals proposals={page.proposals} />
			{page.participant && (
				<section className="stack stack--tight">
					<h2>{m.mine_code_title()}</h2>
					<p>{m.mine_code_hint()}</p>
					<p className="cluster">
						<ButtonLink href={paths.comeBack} variant="quiet">
							{m.mine_code_link()}
						</ButtonLink>
						<ButtonLink href={paths.joinWelcome} variant="quiet">
							{m.join_return_code_new()}
						</ButtonLink>
					</p>
				</section>
			)}
			<HelpLines moderated={moderated} />
			<LeavePhone owner={page.owner} />
		</PhoneFrame>
	);
}

function Done({ search, moderated }: { search: URLSearchParams; moderated: boolean }) {
	const words = search.has("ingetrokken")
		? m.mine_withdrawn_done()
		: search.has("beantwoord")
			? m.landing_answered()
			: search.has("verbeterd")
				? moderated
					? m.mine_edited_moderated()
					: m.mine_edited_open()
				: null;
	if (!words) return null;
	return (
		<Notice tone="success" live="status">
			{words}
		</Notice>
	);
}
