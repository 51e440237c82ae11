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
import { useEffect } from "react";
import { HelpLines } from "#app/board/help-lines.tsx";
import { keepLatest } from "#app/board/keep-latest.ts";
import { OwnCard } from "#app/board/own-card.tsx";
import { PhoneFrame } from "#app/board/phone-frame.tsx";
import { withFigureWords } from "#app/board/phone-words.ts";
import { useLiveBoard } from "#app/board/use-live-board.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { isModerated } from "#app/domain/authorisation.ts";
import { m } from "#app/i18n/index.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { loadBoard } from "#server/sessions/load-board.server.ts";
import { loadOwnContributions } from "#server/sessions/own-contributions.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";
import { sessionSummary } from "#server/sessions/table.server.ts";

export const meta: MetaFunction = () => [{ title: `${m.mine_title()} · ${m.app_name()}` }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource, part } = await openSession(context, params.id, "session.read", request);
	const own = await loadOwnContributions(context.actor, resource);
	return {
		session: await sessionSummary(session),
		meta: (await loadBoard(session.id)).meta,
		own: own.map((each) => ({ ...withFigureWords(each), commandId: formCommandId() })),
		closed: resource.closed,
		moderated: isModerated(part, resource),
		worksHere: part === "facilitator" || part === "reader" || part === "partner",
		participant: context.actor.kind === "participant",
	};
}

type PageData = Awaited<ReturnType<typeof loader>>;

const latest = keepLatest<PageData>();

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) =>
	latest.load(() => serverLoader<PageData>());

/** Withdraws one own contribution. */
export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.read", request);
	const { id = formCommandId(), contribution } = await formFields(request);
	const result = await runFormCommand(context, session.id, {
		id,
		type: "withdraw-contribution",
		contribution,
	});
	if (result.ok) return redirect(`/sessies/${session.id}/mijn?ingetrokken=1`, 303);
	return data({ message: result.message }, { status: result.status });
}

export default function Mine() {
	const page = useLoaderData<typeof loader>();
	const failed = useActionData<typeof action>();
	const [search] = useSearchParams();
	const revalidator = useRevalidator();
	const { session, own, moderated } = page;
	useEffect(() => latest.remember(page), [page]);
	const { state } = useLiveBoard(session.id, { meta: page.meta, cards: [] }, (topic) => {
		if (topic === "mine" || topic === "session") revalidator.revalidate();
	});
	const here = `/sessies/${session.id}/mijn`;
	return (
		<PhoneFrame sessionId={session.id} wijk={session.wijk} table={page.worksHere} path="mijn">
			<p>
				<a href={`/sessies/${session.id}/vertellen`}>{m.mine_back()}</a>
			</p>
			<h1>{m.mine_title()}</h1>
			{failed && (
				<Notice tone="danger" live="alert">
					{failed.message}
				</Notice>
			)}
			{!failed && <Done search={search} moderated={moderated} />}
			{page.closed && <Notice>{m.mine_closed()}</Notice>}
			{state === "ended" && <Notice tone="warning">{m.contribute_ended_hint()}</Notice>}
			<p className="contribute-without-script">
				<a href={here}>{m.mine_refresh()}</a>
			</p>
			{own.length === 0 ? (
				<EmptyState title={m.mine_empty()}>{m.mine_empty_hint()}</EmptyState>
			) : (
				<ul className="others__cards" aria-live="polite">
					{own.map((each) => (
						<li key={each.id}>
							<OwnCard own={each} editPath={`${here}/${each.id}`} commandId={each.commandId} />
						</li>
					))}
				</ul>
			)}
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
		</PhoneFrame>
	);
}

function Done({ search, moderated }: { search: URLSearchParams; moderated: boolean }) {
	const words = search.has("ingetrokken")
		? m.mine_withdrawn_done()
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
