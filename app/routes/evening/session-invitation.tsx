import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { can } from "#app/domain/session/authorisation.ts";
import { timedPhases } from "#app/domain/vocabulary.ts";
import { endOf } from "#app/evening/prepare/evening-form.server.ts";
import { Invitation } from "#app/evening/prepare/invitation.tsx";
import { PrintBar } from "#app/evening/prepare/print-bar.tsx";
import { loadShapes } from "#app/evening/shell/table.server.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { joinAddress } from "#server/http/join-address.server.ts";
import { openSession } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/invitation.css";
import "#app/styles/prepare-print.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.invitation_page_title({ wijk: data.wijk.name }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource } = await openSession(context, params.id, "session.read-code", request);
	const place = await findPlaceOf(database(), session.id);
	const { startsAt, venue } = session.settings;
	const prepares = can(context.actor, "session.set-up", resource).allowed;
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		back: prepares ? paths.prepare(session.id) : paths.session(session.id),
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
			header={<SiteHeader viewer={viewer} path={paths.invitation(id)} />}
			footer={<SiteFooter />}
		>
			<PrintBar title={m.invitation_page_title({ wijk: invitation.wijk.name })} back={back}>
				<p>{complete ? m.invitation_ready() : m.invitation_incomplete()}</p>
			</PrintBar>
			<Invitation {...invitation} />
		</Page>
	);
}
