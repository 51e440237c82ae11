import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useFetcher, useLoaderData, useRevalidator } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import { BoardColumns } from "#app/board/board-columns.tsx";
import { cardOnTable } from "#app/board/card-on-table.ts";
import { FacilitatorBar } from "#app/board/facilitator-bar.tsx";
import { FigureOnTable } from "#app/board/figure-on-table.tsx";
import { MinutesLeft } from "#app/board/minutes-left.tsx";
import { PhaseHint, PhaseSteps } from "#app/board/phase-steps.tsx";
import { PresenceLine } from "#app/board/presence-line.tsx";
import { TableNotices } from "#app/board/table-notices.tsx";
import { useLiveBoard } from "#app/board/use-live-board.ts";
import { useNow } from "#app/board/use-now.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { commandFromForm } from "#app/domain/form-commands.ts";
import { SiteFooter, SiteHeader } from "#app/entrance/site-chrome.tsx";
import { formatDate, m } from "#app/i18n/index.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";
import { loadTable } from "#server/sessions/table.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import "../styles/table.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data ? `${m.table_title({ wijk: data.session.wijk })} · ${m.app_name()}` : m.app_name() },
];

/** The table is for those who run and carry the evening; parents, young people and residents have their own page. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	if (["ouder", "jongere", "bewoner"].includes(opened.part))
		throw redirect(`/sessies/${opened.session.id}/vertellen`);
	return { ...(await loadTable(opened)), viewer: viewerOf(context.actor) };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.read", request);
	const result = await runFormCommand(
		context,
		session.id,
		commandFromForm(await formFields(request), formCommandId()),
	);
	if (result.ok) return redirect(`/sessies/${session.id}`);
	return data({ message: result.message }, { status: result.status });
}

export default function Table() {
	const {
		session,
		part,
		board: initial,
		cards,
		indicators,
		shapes,
		waiting,
		viewer,
	} = useLoaderData<typeof loader>();
	const revalidator = useRevalidator();
	const { board, state, presence } = useLiveBoard(session.id, initial, () => revalidator.revalidate());
	const now = useNow(session.now);
	const fetcher = useFetcher<typeof action>();
	const actionData = useActionData<typeof action>();
	const problem = fetcher.data?.message ?? actionData?.message;
	const [looking, setLooking] = useState<number | null>(null);
	const onTable = cardOnTable(cards, indicators, board.meta);
	const shown = looking ?? onTable;
	const labels = Object.fromEntries(cards.map((card) => [card.indicator.id, card.indicator.label]));
	const facilitates = part === "facilitator";

	const form = (fields: Record<string, string>, button: ReactNode) => (
		<fetcher.Form method="post">
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{button}
		</fetcher.Form>
	);

	return (
		<Page
			width="full"
			className="table"
			header={
				<SiteHeader
					viewer={viewer}
					path={`/sessies/${session.id}`}
					context={
						<p>
							<strong>{session.wijk}</strong>, {formatDate(session.heldOn)}
						</p>
					}
				/>
			}
			footer={<SiteFooter />}
		>
			<h1 className="visually-hidden">{m.table_title({ wijk: session.wijk })}</h1>
			<div className="table__top">
				<PhaseSteps current={board.meta.phase} />
				<div className="table__moment">
					<PresenceLine presence={presence} />
					<MinutesLeft endsAt={board.meta.closed ? null : board.meta.phaseEndsAt} now={now} />
				</div>
			</div>
			<PhaseHint current={board.meta.phase} />
			<TableNotices state={state} closed={board.meta.closed} part={part} />
			{problem && (
				<Notice tone="danger" live="alert">
					{problem}
				</Notice>
			)}
			<div className="table__surface">
				<FigureOnTable
					cards={cards}
					shapes={shapes}
					shown={shown}
					onTable={onTable}
					onLook={setLooking}
					layOnTable={
						facilitates
							? (figure, button) =>
									form(
										{
											type: "set-focus",
											figure: String(indicators.indexOf(cards[figure]?.indicator.id ?? "")),
										},
										button,
									)
							: null
					}
				/>
				<div className="table__board">
					<BoardColumns
						cards={board.cards}
						indicator={cards[shown]?.indicator.id ?? null}
						figureLabels={labels}
						actions={
							<>
								{!board.meta.closed && (
									<ButtonLink variant="primary" href={`/sessies/${session.id}/vertellen`}>
										{m.table_tell()}
									</ButtonLink>
								)}
								<ButtonLink variant="quiet" href={`/sessies/${session.id}/mijn`}>
									{m.table_mine()}
								</ButtonLink>
							</>
						}
					/>
				</div>
			</div>
			{waiting && (
				<FacilitatorBar
					sessionId={session.id}
					meta={board.meta}
					waiting={waiting}
					form={form}
					facilitates={facilitates}
				/>
			)}
		</Page>
	);
}
