import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { can } from "#app/domain/authorisation.ts";
import { timedPhases } from "#app/domain/vocabulary.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/entrance/site-chrome.tsx";
import { m } from "#app/i18n/index.ts";
import { Invitation } from "#app/prepare/invitation.tsx";
import { PrintBar } from "#app/prepare/print-bar.tsx";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { database } from "#server/context.server.ts";
import { joinAddress } from "#server/join-address.server.ts";
import { openSession } from "#server/requests.server.ts";
import { endOf } from "#server/sessions/evening-form.server.ts";
import { loadShapes } from "#server/sessions/table.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import "../styles/invitation.css";
import "../styles/prepare-print.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.invitation_page_title({ wijk: data.wijk.name }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource } = await openSession(context, params.id, "session.read-code", request);
	const place = await findPlaceOf(database(), session.id);
	const { startsAt, venue } = session.settings;
	const prepares = can(context.actor, "session.facilitate", resource).allowed;
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		back: `/sessies/${session.id}${prepares ? "/klaarzetten" : ""}`,
		title: session.title,
		wijk: { id: session.placeId, name: place?.name ?? "", shortName: place?.shortName ?? "" },
		heldOn: session.heldOn,
		startsAt,
		endsAt: startsAt && endOf(startsAt, session.minutes),
		venue,
		parts: timedPhases.map((phase) => ({ phase, minutes: session.minutes[phase] })),
		join: joinAddress(request, session.code),
		shapes: await loadShapes(),
	};
}

export default function SessionInvitation() {
	const { viewer, id, back, ...invitation } = useLoaderData<typeof loader>();
	const complete = invitation.startsAt && invitation.venue;
	return (
		<Page
			width="wide"
			className="print-page"
			header={<SiteHeader viewer={viewer} path={`/sessies/${id}/uitnodiging`} />}
			footer={<SiteFooter />}
		>
			<PrintBar title={m.invitation_page_title({ wijk: invitation.wijk.name })} back={back}>
				<p>{complete ? m.invitation_ready() : m.invitation_incomplete()}</p>
			</PrintBar>
			<Invitation {...invitation} />
		</Page>
	);
}
