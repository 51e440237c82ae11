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
import { tellsLanding } from "#app/agreements/landing.ts";
import { LandingView, ReadBackLead } from "#app/agreements/landing-view.tsx";
import { HelpLines } from "#app/board/help-lines.tsx";
import { keepLatest } from "#app/board/keep-latest.ts";
import { LeaveOwnPage } from "#app/board/leave-own-page.tsx";
import { OwnCard } from "#app/board/own-card.tsx";
import { OwnProposals } from "#app/board/own-proposals.tsx";
import { phaseNames } from "#app/board/phase-names.ts";
import { worksAtTable } from "#app/board/phase-pages.ts";
import { PhoneFrame } from "#app/board/phone-frame.tsx";
import { withFigureWords } from "#app/board/phone-words.ts";
import { useFollowPhase } from "#app/board/use-follow-phase.ts";
import { useLiveBoard } from "#app/board/use-live-board.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { actorKey, can, isModerated } from "#app/domain/authorisation.ts";
import { commandFromForm } from "#app/domain/form-commands.ts";
import { longestProposal } from "#app/domain/text-limits.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { useTexts } from "#app/workbook/use-texts.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { loadLanded, loadOwnContributions } from "#server/sessions/own-contributions.server.ts";
import { loadOwnProposals } from "#server/sessions/own-proposals.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";
import { sessionSummary } from "#server/sessions/table.server.ts";

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
	const command = commandFromForm(fields, formCommandId());
	const result = await runFormCommand(context, session.id, {
		...command,
		type: answers ? "answer-read-back" : "withdraw-contribution",
	});
	const done = answers ? "beantwoord" : "ingetrokken";
	if (result.ok) return redirect(`/sessies/${session.id}/mijn?${done}=1`, 303);
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
	const [writing, setWriting] = useState(false);
	const { meta } = board;
	const elsewhere = useFollowPhase(meta, {
		sessionId: session.id,
		atTable: page.atTable,
		path: `/sessies/${session.id}/mijn`,
		busy: writing,
	});
	const tells = tellsLanding(meta.phase, meta.adopted);
	useEffect(() => {
		reads.current = tells;
		if (tells) refresh();
	}, [tells, refresh]);
	const here = `/sessies/${session.id}/mijn`;
	return (
		<PhoneFrame sessionId={session.id} wijk={session.wijk} table={page.worksHere} path="mijn">
			<p>
				<a href={elsewhere ?? `/sessies/${session.id}/afspraken`}>
					{elsewhere ? m.table_elsewhere_go({ phase: phaseNames[meta.phase].name() }) : m.mine_agreements()}
				</a>
			</p>
			<h1>{tells && !meta.adopted ? m.agree_close_mine() : m.mine_title()}</h1>
			<ReadBackLead sessionId={session.id} board={board} />
			{failed && (
				<Notice tone="danger" live="alert">
					{failed.message}
				</Notice>
			)}
			{!failed && <Done search={search} moderated={moderated} />}
			{meta.closed && <Notice>{m.mine_closed()}</Notice>}
			{state === "ended" && <Notice tone="warning">{m.contribute_ended_hint()}</Notice>}
			<p className="contribute-without-script">
				<a href={here}>{m.mine_refresh()}</a>
			</p>
			{own.length === 0 ? (
				<EmptyState title={m.mine_empty()}>{m.mine_empty_hint()}</EmptyState>
			) : (
				<ul className="others__cards" aria-live="polite" onInput={() => setWriting(true)}>
					{own.map((each) => (
						<li key={each.id}>
							<OwnCard own={each} editPath={`${here}/${each.id}`} commandId={each.commandId}>
								{tells && each.status === "approved" && (
									<LandingView
										own={each}
										board={board}
										texts={texts}
										states={page.landed.states}
										commandId={each.commandId}
										longest={page.longest}
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
						<ButtonLink href="/terugkijken" variant="quiet">
							{m.mine_code_link()}
						</ButtonLink>
						<ButtonLink href="/meedoen/welkom" variant="quiet">
							{m.join_return_code_new()}
						</ButtonLink>
					</p>
				</section>
			)}
			<HelpLines moderated={moderated} />
			<LeaveOwnPage owner={page.owner} connection={state} />
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
