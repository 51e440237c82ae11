import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { can } from "#app/domain/session/authorisation.ts";
import { CardSheet } from "#app/evening/prepare/card-sheet.tsx";
import { PrintBar } from "#app/evening/prepare/print-bar.tsx";
import { sheetOf } from "#app/evening/prepare/sheet-of-figure.ts";
import { sessionCards } from "#app/evening/shell/table.server.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { openSession } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/paper-cards.css";
import "#app/styles/prepare-print.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.cards_page_title({ wijk: data.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource } = await openSession(context, params.id, "session.read-code", request);
	const wijk = (await findPlaceOf(database(), session.id))?.name ?? "";
	const figures = await sessionCards(session);
	const ofWijk = {
		id: "wijk",
		label: m.cards_sheet_wijk({ wijk }),
		sentence: null,
		topic: null,
		note: null,
		about: "",
	};
	const prepares = can(context.actor, "session.set-up", resource).allowed;
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		back: prepares ? paths.prepare(session.id) : paths.session(session.id),
		wijk,
		sheets: [...figures.map(sheetOf), ofWijk],
	};
}

export default function SessionCards() {
	const { viewer, id, back, wijk, sheets } = useLoaderData<typeof loader>();
	return (
		<Page
			width="wide"
			className="print-page print-page--cards"
			header={<SiteHeader viewer={viewer} path={paths.cards(id)} />}
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
