import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { can } from "#app/domain/authorisation.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/entrance/site-chrome.tsx";
import { aboutPeriodText, fallbackText, remarkTexts, sentenceText } from "#app/figures/figure-text.ts";
import { m } from "#app/i18n/index.ts";
import { CardSheet } from "#app/prepare/card-sheet.tsx";
import { PrintBar } from "#app/prepare/print-bar.tsx";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { database } from "#server/context.server.ts";
import { openSession } from "#server/requests.server.ts";
import { sessionCards } from "#server/sessions/table.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import "../styles/paper-cards.css";
import "../styles/prepare-print.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.cards_page_title({ wijk: data.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource } = await openSession(context, params.id, "session.read-code", request);
	const wijk = (await findPlaceOf(database(), session.id))?.name ?? "";
	const figures = await sessionCards(session);
	const ofWijk = { id: "wijk", label: m.cards_sheet_wijk({ wijk }), sentence: null, note: null, about: "" };
	const prepares = can(context.actor, "session.facilitate", resource).allowed;
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		back: `/sessies/${session.id}${prepares ? "/klaarzetten" : ""}`,
		wijk,
		sheets: [
			...figures.map((card) => ({
				id: card.indicator.id,
				label: card.indicator.label,
				sentence: sentenceText(card),
				note: fallbackText(card),
				about: [aboutPeriodText(card.period), ...remarkTexts(card)].join(" · "),
			})),
			ofWijk,
		],
	};
}

export default function SessionCards() {
	const { viewer, id, back, wijk, sheets } = useLoaderData<typeof loader>();
	return (
		<Page
			width="wide"
			className="print-page print-page--cards"
			header={<SiteHeader viewer={viewer} path={`/sessies/${id}/kaarten`} />}
			footer={<SiteFooter />}
		>
			<PrintBar title={m.cards_page_title({ wijk })} back={back}>
				<p>{m.cards_intro({ sheets: sheets.length })}</p>
			</PrintBar>
			<div className="card-sheets">
				{sheets.map((sheet) => (
					<CardSheet key={sheet.id} wijk={wijk} {...sheet} />
				))}
			</div>
		</Page>
	);
}
