import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { Page } from "#app/components/page.tsx";
import { can } from "#app/domain/session/authorisation.ts";
import { writingLanguages } from "#app/domain/vocabulary.ts";
import { PrintBar } from "#app/evening/prepare/print-bar.tsx";
import { languageIn, loadOfferSheets } from "#app/offers/offer-sheet.server.ts";
import { OfferSheet, SheetRemarks } from "#app/offers/offer-sheet.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import { listParticipants } from "#db/queries/participants.server.ts";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { openSession } from "#server/http/requests.server.ts";
import { languagesSpoken } from "#server/outcome/agreements-as-written.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/invitation.css";
import "#app/styles/prepare-print.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.offers_sheet_page({ wijk: data.wijk }));

/** What there is for the wijk of an evening, a sheet in each of its languages unless the address names others. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource } = await openSession(context, params.id, "session.read-code", request);
	const db = database();
	const place = await findPlaceOf(db, session.id);
	const asked = new URL(request.url).searchParams.getAll("taal").flatMap((tag) => languageIn(tag) ?? []);
	const languages = asked.length > 0 ? asked : languagesSpoken(await listParticipants(db, session.id));
	const prepares = can(context.actor, "session.set-up", resource).allowed;
	const wijk = { id: session.placeId, shortName: place?.shortName ?? "" };
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		back: prepares ? paths.prepare(session.id) : paths.session(session.id),
		wijk: place?.name ?? "",
		languages,
		sheets: await loadOfferSheets(db, wijk, languages, new Date()),
	};
}

export default function SessionOffers() {
	const { viewer, id, back, wijk, languages, sheets } = useLoaderData<typeof loader>();
	return (
		<Page
			width="wide"
			className="print-page"
			header={<SiteHeader viewer={viewer} path={paths.eveningOffers(id)} />}
			footer={<SiteFooter />}
		>
			<PrintBar title={m.offers_sheet_page({ wijk })} back={back}>
				<div className="stack">
					<p>{m.offers_sheet_evening()}</p>
					<form method="get" className="offers__languages" key={languages.join()}>
						<Fieldset id="taal" legend={m.offers_sheet_languages()}>
							<div className="offers__choices">
								{writingLanguages.map((language) => (
									<Checkbox
										key={language}
										name="taal"
										value={language}
										label={languageName(language)}
										defaultChecked={languages.includes(language)}
									/>
								))}
							</div>
						</Fieldset>
						<Button variant="secondary">{m.offers_sheet_make_all()}</Button>
					</form>
					<SheetRemarks sheets={sheets} />
				</div>
			</PrintBar>
			{sheets.map((sheet) => (
				<OfferSheet key={sheet.language} sheet={sheet} />
			))}
		</Page>
	);
}
