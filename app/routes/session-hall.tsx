import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { BoardCardView } from "#app/board/board-card.tsx";
import { cardOnTable } from "#app/board/card-on-table.ts";
import { MinutesLeft } from "#app/board/minutes-left.tsx";
import { phaseNames } from "#app/board/phase-names.ts";
import { useLiveBoard } from "#app/board/use-live-board.ts";
import { useNow } from "#app/board/use-now.ts";
import { QrCode } from "#app/components/qr-code.tsx";
import { formatCode } from "#app/domain/codes.ts";
import { FigureHall } from "#app/figures/figure-hall.tsx";
import { m } from "#app/i18n/index.ts";
import { joinAddress } from "#server/join-address.server.ts";
import { openSession } from "#server/requests.server.ts";
import { loadTable } from "#server/sessions/table.server.ts";
import "../styles/table.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data ? `${m.hall_title({ wijk: data.session.wijk })} · ${m.app_name()}` : m.app_name() },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read-code", request);
	const { session, board, cards, indicators, shapes } = await loadTable(opened);
	return {
		session,
		board,
		cards,
		indicators,
		shapes,
		join: board.meta.closed ? null : joinAddress(request, opened.session.code),
	};
}

/** For the big screen: the figure's sentence and map, the newest cards, the code, the minutes. Nothing else. */
export default function Hall() {
	const { session, board: initial, cards, indicators, shapes, join } = useLoaderData<typeof loader>();
	const revalidator = useRevalidator();
	const { board } = useLiveBoard(session.id, initial, () => revalidator.revalidate());
	const now = useNow(session.now);
	const card = cards[cardOnTable(cards, indicators, board.meta)];
	const newest = board.cards.slice(-3).reverse();
	return (
		<main id="main" className="hall">
			<header className="hall__header">
				<h1>{session.wijk}</h1>
				<p className="hall__phase">{phaseNames[board.meta.phase].name()}</p>
				<MinutesLeft endsAt={board.meta.closed ? null : board.meta.phaseEndsAt} now={now} />
			</header>
			<div className="hall__figure">{card && <FigureHall card={card} shapes={shapes} />}</div>
			<div className="hall__bottom">
				<section className="hall__cards" aria-labelledby="hall-newest">
					<h2 id="hall-newest">{m.hall_newest()}</h2>
					{newest.length === 0 ? (
						<p className="lead">{m.hall_empty()}</p>
					) : (
						<ul>
							{newest.map((each) => (
								<li key={each.id}>
									<BoardCardView card={each} />
								</li>
							))}
						</ul>
					)}
				</section>
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
							<a href={`/sessies/${session.id}`}>{m.hall_back()}</a>
						</p>
					</div>
					{join && <QrCode svg={join.qr.path} size={join.qr.size} label={m.hall_join()} text="" />}
				</div>
			</div>
		</main>
	);
}
