import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usualPrevious } from "#app/domain/session/earlier-evening.ts";
import { loadEveningChoices } from "#app/evening/prepare/evening-choices.server.ts";
import { emptyEvening } from "#app/evening/prepare/evening-form.server.ts";
import { listFacilitatorsFor } from "#app/evening/prepare/facilitators.server.ts";
import { NewSessionPage } from "#app/evening/prepare/new-session-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { authorise } from "#server/http/requests.server.ts";
import { listEarlierSessions } from "#server/outcome/earlier-evenings.server.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/prepare.css";

export const meta: MetaFunction = () => pageTitle(m.prepare_new_title());

/** An empty form, or one for the wijk that the address names: /sessies/nieuw?wijk=zeist-noord */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "session.create", request);
	const choices = await loadEveningChoices(database());
	const earlier = await listEarlierSessions(database(), context.actor);
	const asked = new URL(request.url).searchParams.get("wijk");
	const wijk = choices.wijken.find((each) => each.id === asked);
	const year = new Date().getFullYear();
	return {
		viewer: viewerOf(context.actor),
		choices,
		earlier,
		facilitators: await listFacilitatorsFor(database(), context.actor),
		year,
		sessionId: newId(),
		problems: [],
		draft: {
			...emptyEvening(),
			place: wijk?.id ?? "",
			title: wijk ? m.prepare_title_suggestion({ wijk: wijk.name, year }) : "",
			previous: wijk ? usualPrevious(earlier, wijk.id) : "",
		},
	};
}

export default function NewSession() {
	return <NewSessionPage {...useLoaderData<typeof loader>()} />;
}
