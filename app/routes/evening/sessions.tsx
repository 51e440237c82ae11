import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadOwnPromises } from "#app/agreement-progress/own-promises.server.ts";
import { can, sessionsOf } from "#app/domain/session/authorisation.ts";
import { loadEveningChoices } from "#app/evening/prepare/evening-choices.server.ts";
import { listFacilitatorsFor } from "#app/evening/prepare/facilitators.server.ts";
import { newSession } from "#app/evening/prepare/new-session.server.ts";
import { NewSessionPage } from "#app/evening/prepare/new-session-page.tsx";
import { SessionList } from "#app/evening/prepare/session-list.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { listOwnWijken } from "#db/queries/areas.server.ts";
import { listSessions } from "#db/queries/sessions.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { readForm, refusedOrLogin } from "#server/http/requests.server.ts";
import { listEarlierSessions } from "#server/outcome/earlier-evenings.server.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/prepare.css";

export const meta: MetaFunction = () => pageTitle(m.sessions_title());

/** The evenings that somebody with an account takes part in; others have one evening, or none yet. */
export async function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	if (actor.kind === "anonymous") throw redirect(paths.login(paths.sessions));
	if (actor.kind === "participant") throw redirect(paths.session(actor.sessionId));
	const sessions = await listSessions(database(), Object.keys(actor.memberships));
	const viewer = viewerOf(actor);
	return {
		viewer,
		isHandedOver: new URL(request.url).searchParams.has("overgedragen"),
		isToSetUp: viewer.manage !== undefined && (await listOwnWijken(database())).length === 0,
		mayCreate: can(actor, "session.create").allowed,
		promises: await loadOwnPromises(database(), actor.id, sessionsOf(actor), new Date()),
		sessions: sessions.map(({ id, title, heldOn, placeName, phase, closed }) => ({
			id,
			title,
			heldOn,
			placeName,
			phase,
			closed,
			part: actor.memberships[id] ?? "partner",
		})),
	};
}

/** Makes a session out of the form; who may is asked in doing so. Tools that ask for JSON are answered by routes/api/sessions.ts. */
export async function action({ request, context }: ActionFunctionArgs) {
	const form = await readForm(request);
	const result = await newSession(database(), { actor: context.actor, form, address: context.address });
	if (result.ok) {
		const { id, handedOver } = result.answer;
		return redirect(handedOver ? `${paths.sessions}?overgedragen` : paths.prepare(id), 303);
	}
	if (!("problems" in result)) throw await refusedOrLogin(context, result.code, request);
	return data(
		{
			choices: await loadEveningChoices(database()),
			earlier: await listEarlierSessions(database(), context.actor),
			facilitators: await listFacilitatorsFor(database(), context.actor),
			draft: result.draft,
			problems: result.problems,
			sessionId: newId(),
			year: new Date().getFullYear(),
		},
		{ status: 422 },
	);
}

export default function Sessions() {
	const loaded = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	if (refused) return <NewSessionPage viewer={loaded.viewer} {...refused} />;
	return <SessionList {...loaded} />;
}
