import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { cardOnTable } from "#app/contributions/card-on-table.ts";
import { can, sessionsOf } from "#app/domain/session/authorisation.ts";
import { shownField, type TableFigure } from "#app/domain/session/table-figure.ts";
import { FigureOnTable } from "#app/evening/look/figure-on-table.tsx";
import { eveningAction, loadEvening } from "#app/evening/shell/evening.server.ts";
import { EveningPage } from "#app/evening/shell/evening-page.tsx";
import { phasePath, worksAtTable } from "#app/evening/shell/phase-pages.ts";
import { loadShownChoices } from "#app/evening/shell/shown-choices.server.ts";
import type { ShownChoices } from "#app/evening/shell/shown-choices.ts";
import { ShownField } from "#app/evening/shell/shown-field.tsx";
import { loadTableMaps } from "#app/evening/shell/table.server.ts";
import { type Evening, useEvening } from "#app/evening/shell/use-evening.tsx";
import { BoardColumns } from "#app/evening/tell/board-columns.tsx";
import { loadOffersBeside } from "#app/offers/beside.server.ts";
import { OffersBeside } from "#app/offers/offers-beside.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { openSession } from "#server/http/requests.server.ts";
import "#app/styles/table.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.table_title({ wijk: data.evening.session.wijk }));

/**
 * The table is for those who run and carry the evening; parents, young people and residents have their own pages.
 * Who comes in goes to where the evening is; ?deel= looks at the table whatever the evening is at.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const { id, phase } = opened.session;
	const target = phasePath(id, phase, worksAtTable(opened.part));
	const stays = target === paths.session(id) || new URL(request.url).searchParams.has("deel");
	if (!worksAtTable(opened.part) || !stays) throw redirect(target);
	const { session } = opened;
	const evening = await loadEvening(context, opened);
	const mayOpen = sessionsOf(context.actor);
	const [table, offers] = await Promise.all([
		loadTableMaps(session, mayOpen),
		loadOffersBeside(session.placeId),
	]);
	const chooses = can(context.actor, "session.prepare", opened.resource).allowed;
	const choices = chooses ? await loadShownChoices(session, table.figures) : {};
	return { evening, ...table, offers, choices, mayOpen };
}

export const action = (args: ActionFunctionArgs) => eveningAction(args, paths.session);

export default function Table() {
	const { evening: data, figures, cards, shapes, offers, choices, mayOpen } = useLoaderData<typeof loader>();
	const evening = useEvening(data, { path: paths.session });
	const { session, board, form } = evening;
	const [looking, setLooking] = useState<number | null>(null);
	const onTable = cardOnTable(cards, board.meta);
	const shown = looking ?? onTable;
	const labels = Object.fromEntries(cards.map((card) => [card.indicator.id, card.indicator.label]));

	return (
		<EveningPage evening={evening} title={m.table_title({ wijk: session.wijk })}>
			<div className="table__surface">
				<FigureOnTable
					cards={cards}
					shapes={shapes}
					sessionId={session.id}
					mayOpen={mayOpen}
					shown={shown}
					onTable={onTable}
					onLook={setLooking}
					layOnTable={
						evening.facilitates
							? (figure, button) =>
									form(
										{
											type: "set-focus",
											figure: String(cards[figure]?.position ?? 0),
										},
										button,
									)
							: null
					}
					offers={cards[shown] && <OffersBeside {...offers} wijk={cards[shown].wijk} />}
					chooseShown={<ChooseShown {...{ evening, figures, choices }} figure={cards[shown]?.figure} />}
				/>
				<div className="table__board">
					<BoardColumns
						cards={board.cards}
						indicator={cards[shown]?.indicator.id ?? null}
						figureLabels={labels}
						actions={
							<>
								{!board.meta.closed && (
									<ButtonLink variant="primary" href={paths.tell(session.id)}>
										{m.table_tell()}
									</ButtonLink>
								)}
								<ButtonLink variant="quiet" href={paths.mine(session.id)}>
									{m.table_mine()}
								</ButtonLink>
							</>
						}
					/>
				</div>
			</div>
		</EveningPage>
	);
}

/** Another year or part of a figure, for who may lay it down, where there is more than one. */
function ChooseShown({
	evening,
	figures,
	choices,
	figure: id,
}: {
	evening: Evening;
	figures: TableFigure[];
	choices: Record<string, ShownChoices>;
	figure: string | undefined;
}) {
	const figure = figures.find((one) => one.id === id);
	const more = figure && choices[figure.indicator];
	if (!more || evening.board.meta.closed) return null;
	return (
		// Once it is chosen, it is closed again.
		<Disclosure
			key={`${figure.id} ${shownField(figure)}`}
			className="figure-card__choose no-print"
			summary={m.table_shown_other()}
		>
			{evening.form(
				{ type: "choose-shown", figure: figure.id },
				<ShownField id={figure.id} shown={figure} choices={more} />,
			)}
		</Disclosure>
	);
}
