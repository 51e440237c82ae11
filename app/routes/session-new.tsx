import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { usualPrevious } from "#app/prepare/evening.ts";
import { NewSessionPage } from "#app/prepare/new-session-page.tsx";
import { newId } from "#server/auth/secrets.ts";
import { database } from "#server/context.server.ts";
import { authorise } from "#server/requests.server.ts";
import { listEarlierSessions, loadEveningChoices } from "#server/sessions/evening-choices.server.ts";
import { emptyEvening } from "#server/sessions/evening-form.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import "../styles/prepare.css";

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
