import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useFetcher, useLoaderData, useRevalidator } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { LostWords, useLostWords } from "#app/evening/moderate/lost-words.tsx";
import { loadWaiting } from "#app/evening/moderate/moderation.server.ts";
import { Translations } from "#app/evening/moderate/translations.tsx";
import { WaitingCard } from "#app/evening/moderate/waiting-card.tsx";
import { WaitingProposalCard } from "#app/evening/moderate/waiting-proposal.tsx";
import { sessionSummary } from "#app/evening/shell/table.server.ts";
import { TableNotices } from "#app/evening/shell/table-notices.tsx";
import { useKeptFocus } from "#app/evening/shell/use-kept-focus.ts";
import { useLiveBoard } from "#app/live/use-live-board.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { runForm } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";
import { loadBoard } from "#server/realtime/load-board.server.ts";
import "#app/styles/moderate.css";
import "#app/contributions/privacy-hints.css";

export const meta: MetaFunction = () => pageTitle(m.moderate_title());

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, part } = await openSession(context, params.id, "session.moderate", request);
	return {
		session: await sessionSummary(session),
		part,
		board: await loadBoard(session.id),
		...(await loadWaiting(session.id)),
		safetyContact: session.settings.safetyContact,
		viewer: viewerOf(context.actor),
	};
}

/** Decides on a contribution or a proposal. What was typed comes back with the sentence that says what is wrong. */
export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.moderate", request);
	const fields = await formFields(request);
	const result = await runForm(context, session.id, fields);
	const { contribution, proposal, reason = "", translation = "", type = "" } = fields;
	const about = contribution ?? proposal ?? "";
	if (!result.ok) {
		const { message, field, status } = result;
		return data({ done: null, message, field, about, reason, translation }, { status });
	}
	// Without scripts the answer is a page of its own; with them it stays here and says what happened.
	if (request.headers.get("Sec-Fetch-Dest") === "document") return redirect(paths.moderate(session.id));
	return data({ done: type, message: null, field: undefined, about, reason: "", translation: "" });
}

const decided: Record<string, () => string> = {
	approve: m.moderate_decided_approve,
	reject: m.moderate_decided_reject,
	"translate-contribution": m.moderate_decided_translate,
	"take-proposal": m.moderate_decided_take,
	"decline-proposal": m.moderate_decided_decline,
};

export default function Moderate() {
	const {
		session,
		part,
		board: initial,
		queue,
		proposals,
		safetyContact,
		viewer,
	} = useLoaderData<typeof loader>();
	const revalidator = useRevalidator();
	const { board, state } = useLiveBoard(session.id, initial, () => revalidator.revalidate());
	const fetcher = useFetcher<typeof action>({ key: "moderate" });
	const actionData = useActionData<typeof action>();
	const answer = fetcher.data ?? actionData;
	const main = useRef<HTMLDivElement>(null);
	const status = useRef<HTMLParagraphElement>(null);
	// Whoever decides goes on from the sentence that says what was done.
	useKeptFocus(main, status);
	const waiting = queue.length + proposals.length;
	// Without a connection the page has what the last answer brought.
	const { cards, agreements, meta } = state === "live" || state === "polling" ? board : initial;
	const shownIds = [...queue, ...proposals, ...(meta.adopted || meta.closed ? [] : cards)].map(
		({ id }) => id,
	);
	const { onInput, lost } = useLostWords(
		[...queue, ...proposals].map(({ id }) => id),
		answer?.done ? answer.about : null,
	);
	const shared = (id: string) => ({
		problem: answer?.message && answer.about === id ? answer : null,
		busy: [fetcher.formData?.get("contribution"), fetcher.formData?.get("proposal")].includes(id),
		// On a closed evening nothing is decided any more.
		form: (children: ReactNode) =>
			meta.closed ? null : (
				<fetcher.Form method="post" className="stack--tight">
					{children}
				</fetcher.Form>
			),
	});

	return (
		<Page
			className="moderate"
			header={
				<SiteHeader viewer={viewer} path={paths.moderate(session.id)} context={<p>{session.wijk}</p>} />
			}
			footer={<SiteFooter />}
		>
			<div ref={main} className="stack" onInput={onInput}>
				<p>
					<ButtonLink variant="quiet" href={paths.session(session.id)}>
						{m.moderate_back()}
					</ButtonLink>
				</p>
				<h1>{m.moderate_title()}</h1>
				<p className="lead">{m.moderate_intro()}</p>
				{safetyContact && <p className="soft">{m.moderate_safety({ contact: safetyContact })}</p>}
				<TableNotices state={state} closed={board.meta.closed} part={part} />
				<p ref={status} tabIndex={-1} role="status" aria-live="polite">
					{answer?.done && <strong>{decided[answer.done]?.()} </strong>}
					{waiting > 0 && (waiting === 1 ? m.moderate_count_one() : m.moderate_count({ count: waiting }))}
				</p>
				{answer?.message && !shownIds.includes(answer.about) && (
					<Notice tone="danger" live="alert">
						{answer.message}
					</Notice>
				)}
				<LostWords lost={lost} />
				{waiting === 0 && <EmptyState title={m.moderate_empty()}>{m.moderate_empty_hint()}</EmptyState>}
				{queue.length > 0 && (
					<ul className="moderate__queue stack">
						{queue.map((one) => (
							<WaitingCard key={one.id} waiting={one} {...shared(one.id)} />
						))}
					</ul>
				)}
				{proposals.length > 0 && (
					<section id="voorstellen" className="stack" aria-labelledby="proposals-title">
						<h2 id="proposals-title">{m.moderate_proposals({ count: proposals.length })}</h2>
						<p>{m.moderate_proposals_intro()}</p>
						<ul className="moderate__queue stack">
							{proposals.map((one) => (
								<WaitingProposalCard
									key={one.id}
									proposal={one}
									agreements={agreements}
									{...shared(one.id)}
								/>
							))}
						</ul>
					</section>
				)}
				{!meta.adopted && !meta.closed && <Translations cards={cards} translating={shared} />}
			</div>
		</Page>
	);
}
