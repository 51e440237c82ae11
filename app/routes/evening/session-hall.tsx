import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { cx } from "#app/components/cx.ts";
import { Notice } from "#app/components/notice.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { BoardCardView } from "#app/contributions/board-card.tsx";
import type { BoardCard, BoardMeta } from "#app/domain/live/board.ts";
import { formatCode } from "#app/domain/session/codes.ts";
import { loadHall } from "#app/evening/hall/hall.server.ts";
import { HallView, showsFigure } from "#app/evening/hall/hall-view.tsx";
import { MinutesLeft } from "#app/evening/shell/minutes-left.tsx";
import type { ConnectionState } from "#app/live/board-connection.ts";
import { useLiveBoard } from "#app/live/use-live-board.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import { openSession } from "#server/http/requests.server.ts";
import { loadBoard } from "#server/realtime/load-board.server.ts";
import "#app/styles/table.css";
import "#app/styles/hall.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.hall_title({ wijk: data.hall.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "hall.read", request);
	return { board: await loadBoard(opened.session.id), hall: await loadHall(request, context.actor, opened) };
}

/** What the server adds to the board belongs to one such moment, and is asked for again in the next. */
const momentOf = ({ phase, votes, voteRound, closed }: BoardMeta) => [phase, votes, voteRound, closed].join();

/** For the big screen: what the room talks about, the code, the minutes. Nothing else. */
const connectionWords: Partial<Record<ConnectionState, () => string>> = {
	polling: m.connection_polling,
	offline: m.hall_offline,
	ended: m.hall_ended,
};

export default function Hall() {
	const { board: initial, hall } = useLoaderData<typeof loader>();
	const { session } = hall;
	const { revalidate } = useRevalidator();
	const { board, state } = useLiveBoard(session.id, initial, revalidate, revalidate);
	const [shown, loaded] = [momentOf(board.meta), momentOf(initial.meta)];
	useEffect(() => {
		if (shown !== loaded) revalidate();
	}, [shown, loaded, revalidate]);
	const join = board.meta.closed ? null : hall.join;
	const words = connectionWords[state]?.();
	const figure = showsFigure({ board, hall });
	return (
		<main id="main" className={cx("hall", !figure && "hall--part")}>
			<header className="hall__header">
				<h1>{session.wijk}</h1>
				<p className="hall__phase">{phaseNames[board.meta.phase].name()}</p>
				{words && (
					<Notice className="hall__offline" tone="warning" live="status">
						{words}
					</Notice>
				)}
				<MinutesLeft
					className="hall__minutes"
					endsAt={board.meta.closed ? null : board.meta.phaseEndsAt}
					serverNow={session.now}
				/>
			</header>
			<div className={figure ? "hall__figure" : "hall__part"}>
				<HallView board={board} hall={hall} />
			</div>
			<div className="hall__bottom">
				{figure && <Newest cards={board.cards} />}
				<div className="hall__join">
					<div>
						{join && (
							<>
								<p>{m.hall_join()}</p>
								<p className="hall__code">{formatCode(join.code)}</p>
								<p>{join.shown}</p>
							</>
						)}
						<p className="hall__back">
							<a href={paths.session(session.id)}>{m.hall_back()}</a>
						</p>
					</div>
					{join && <QrCode svg={join.qr.path} size={join.qr.size} label={m.hall_join()} text="" />}
				</div>
			</div>
		</main>
	);
}

function Newest({ cards }: { cards: BoardCard[] }) {
	const newest = cards.slice(-3).reverse();
	return (
		<section className="hall__cards" aria-labelledby="hall-newest">
			<h2 id="hall-newest">{m.hall_newest()}</h2>
			{newest.length === 0 ? (
				<p className="lead">{m.hall_empty()}</p>
			) : (
				<ul>
					{newest.map((each) => (
						<li key={each.id}>
							<BoardCardView className="board-card--short" card={each} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
