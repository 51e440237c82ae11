import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Page } from "#app/components/page.tsx";
import { Select } from "#app/components/select.tsx";
import { writingLanguages } from "#app/domain/vocabulary.ts";
import { PrintBar } from "#app/evening/prepare/print-bar.tsx";
import { languageIn, loadOfferSheets } from "#app/offers/offer-sheet.server.ts";
import { OfferSheet, SheetRemarks } from "#app/offers/offer-sheet.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { getLocale, m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import { listOwnWijken } from "#db/queries/areas.server.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/invitation.css";
import "#app/styles/prepare-print.css";

/** What there is for one wijk, on paper, in the language of who reads it; no login is asked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams;
	const db = database();
	const wijken = await listOwnWijken(db);
	const code = asked.get("wijk");
	const wijk = code === null ? wijken[0] : wijken.find((one) => one.code === code);
	if (!wijk) throw new Response(m.error_not_found(), { status: 404, statusText: "not-found" });
	const language = languageIn(asked.get("taal")) ?? languageIn(getLocale()) ?? "nl";
	return {
		viewer: viewerOf(context.actor),
		wijk: { code: wijk.code, name: wijk.name },
		language,
		sheets: await loadOfferSheets(db, wijk, [language], new Date()),
	};
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.offers_sheet_page({ wijk: data.wijk.name }));

export default function OfferSheetOfWijk() {
	const { viewer, wijk, language, sheets } = useLoaderData<typeof loader>();
	return (
		<Page
			width="wide"
			className="print-page"
			header={<SiteHeader viewer={viewer} path={paths.offerSheet(wijk.code, language)} />}
			footer={<SiteFooter />}
		>
			<PrintBar title={m.offers_sheet_page({ wijk: wijk.name })} back={paths.offers(wijk.code)}>
				<div className="stack">
					<p>{m.offers_sheet_intro()}</p>
					<form method="get" className="offers__filter">
						<input type="hidden" name="wijk" value={wijk.code} />
						<Field id="sheet-language" label={m.offers_sheet_language()}>
							<Select
								key={language}
								name="taal"
								defaultValue={language}
								options={writingLanguages.map((value) => ({ value, label: languageName(value) }))}
							/>
						</Field>
						<Button variant="secondary">{m.offers_sheet_make()}</Button>
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
