import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can, sessionsOf } from "#app/domain/authorisation.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { NewSessionPage } from "#app/prepare/new-session-page.tsx";
import { SessionList } from "#app/prepare/session-list.tsx";
import { listSessions } from "#db/queries/sessions.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { database } from "#server/context.server.ts";
import { explain, statusOf } from "#server/problem.ts";
import { authorise } from "#server/requests.server.ts";
import { listEarlierSessions, loadEveningChoices } from "#server/sessions/evening-choices.server.ts";
import { newSession } from "#server/sessions/new-session.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { loadOwnPromises } from "#server/year/own-promises.server.ts";
import "../styles/prepare.css";

export const meta: MetaFunction = () => pageTitle(m.sessions_title());

/** The evenings that somebody with an account takes part in; others have one evening, or none yet. */
export async function loader({ context: { actor } }: LoaderFunctionArgs) {
	if (actor.kind === "anonymous") throw redirect("/login?next=%2Fsessies");
	if (actor.kind === "participant") throw redirect(`/sessies/${actor.sessionId}`);
	const ids = sessionsOf(actor);
	const sessions = await listSessions(database(), ids);
	return {
		viewer: viewerOf(actor),
		mayCreate: can(actor, "session.create").allowed,
		promises: await loadOwnPromises(database(), actor.id, ids, new Date()),
		sessions: sessions.map(({ id, title, heldOn, placeName, phase, closed }) => ({
			id,
			title,
			heldOn,
			placeName,
			phase,
			closed,
			facilitates: actor.memberships[id] === "facilitator",
		})),
	};
}

/** Makes a session out of the form. Tools that ask for JSON are answered by routes/api/sessions.ts. */
export async function action({ request, context }: ActionFunctionArgs) {
	await authorise(context, "session.create", request);
	const form = await request.formData();
	const result = await newSession(database(), { actor: context.actor, form, address: context.address });
	if (result.ok) return redirect(`/sessies/${result.id}/klaarzetten`, 303);
	if (!("problems" in result)) throw new Response(explain(result), { status: statusOf(result.code) });
	return data(
		{
			choices: await loadEveningChoices(database()),
			earlier: await listEarlierSessions(database(), context.actor),
			draft: result.draft,
			problems: result.problems,
			sessionId: newId(),
			year: new Date().getFullYear(),
		},
		{ status: 422 },
	);
}

export default function Sessions() {
	const { viewer, sessions, promises, mayCreate } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	if (refused) return <NewSessionPage viewer={viewer} {...refused} />;
	return <SessionList viewer={viewer} sessions={sessions} promises={promises} mayCreate={mayCreate} />;
}
