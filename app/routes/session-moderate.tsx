import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useFetcher, useLoaderData, useRevalidator } from "@remix-run/react";
import { useRef } from "react";
import { TableNotices } from "#app/board/table-notices.tsx";
import { useKeptFocus } from "#app/board/use-kept-focus.ts";
import { useLiveBoard } from "#app/board/use-live-board.ts";
import { WaitingCard } from "#app/board/waiting-card.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { commandFromForm } from "#app/domain/form-commands.ts";
import { SiteFooter, SiteHeader } from "#app/entrance/site-chrome.tsx";
import { m } from "#app/i18n/index.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { loadBoard } from "#server/sessions/load-board.server.ts";
import { loadQueue } from "#server/sessions/moderation.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";
import { sessionSummary } from "#server/sessions/table.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import "../styles/table.css";

export const meta: MetaFunction = () => [{ title: `${m.moderate_title()} · ${m.app_name()}` }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, part } = await openSession(context, params.id, "session.moderate", request);
	return {
		session: await sessionSummary(session),
		part,
		board: await loadBoard(session.id),
		queue: await loadQueue(session.id),
		safetyContact: session.settings.safetyContact,
		viewer: viewerOf(context.actor),
	};
}

/** Approves or rejects. What was typed comes back with the sentence that says what is wrong. */
export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.moderate", request);
	const fields = await formFields(request);
	const result = await runFormCommand(context, session.id, commandFromForm(fields, formCommandId()));
	const { contribution = "", reason = "", translation = "", type = "" } = fields;
	if (!result.ok) {
		return data(
			{ done: null, message: result.message, field: result.field, contribution, reason, translation },
			{ status: result.status },
		);
	}
	// Without scripts the answer is a page of its own; with them it stays here and says what happened.
	if (request.headers.get("Sec-Fetch-Dest") === "document") return redirect(`/sessies/${session.id}/lezen`);
	return data({ done: type, message: null, field: undefined, contribution, reason: "", translation: "" });
}

export default function Moderate() {
	const { session, part, board: initial, queue, safetyContact, viewer } = useLoaderData<typeof loader>();
	const revalidator = useRevalidator();
	const { board, state } = useLiveBoard(session.id, initial, () => revalidator.revalidate());
	const fetcher = useFetcher<typeof action>({ key: "moderate" });
	const actionData = useActionData<typeof action>();
	const answer = fetcher.data ?? actionData;
	const main = useRef<HTMLDivElement>(null);
	const status = useRef<HTMLParagraphElement>(null);
	// Whoever decides goes on from the sentence that says what was done.
	useKeptFocus(main, status);
	const done = answer?.done === "approve" ? m.moderate_decided_approve() : m.moderate_decided_reject();

	return (
		<Page
			className="moderate"
			header={
				<SiteHeader viewer={viewer} path={`/sessies/${session.id}/lezen`} context={<p>{session.wijk}</p>} />
			}
			footer={<SiteFooter />}
		>
			<div ref={main} className="stack">
				<p>
					<ButtonLink variant="quiet" href={`/sessies/${session.id}`}>
						{m.moderate_back()}
					</ButtonLink>
				</p>
				<h1>{m.moderate_title()}</h1>
				<p className="lead">{m.moderate_intro()}</p>
				{safetyContact && <p className="soft">{m.moderate_safety({ contact: safetyContact })}</p>}
				<TableNotices state={state} closed={board.meta.closed} part={part} />
				<p ref={status} tabIndex={-1} role="status" aria-live="polite">
					{answer?.done && <strong>{done} </strong>}
					{queue.length > 0 && m.moderate_count({ count: queue.length })}
				</p>
				{answer?.message && !queue.some((one) => one.id === answer.contribution) && (
					<Notice tone="danger" live="alert">
						{answer.message}
					</Notice>
				)}
				{queue.length === 0 ? (
					<EmptyState title={m.moderate_empty()}>{m.moderate_empty_hint()}</EmptyState>
				) : (
					<ul className="moderate__queue stack">
						{queue.map((waiting) => (
							<WaitingCard
								key={waiting.id}
								waiting={waiting}
								problem={answer?.message && answer.contribution === waiting.id ? answer : null}
								form={(children) => (
									<fetcher.Form method="post" className="stack--tight">
										{children}
									</fetcher.Form>
								)}
								busy={fetcher.formData?.get("contribution") === waiting.id}
							/>
						))}
					</ul>
				)}
			</div>
		</Page>
	);
}
