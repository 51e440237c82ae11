import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { changePeople, loadPeople } from "#app/evening/prepare/people.server.ts";
import { PeoplePage } from "#app/evening/prepare/people-page.tsx";
import { useLiveBoard } from "#app/live/use-live-board.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { formCommandId } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";
import { loadBoard } from "#server/realtime/load-board.server.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/people.css";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
	pageTitle(loaded && m.people_title({ wijk: loaded.wijk }));

/** Names are for the facilitator alone; who moderates needs words and groups, not people. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		wijk: (await findPlaceOf(database(), session.id))?.name ?? "",
		heldOn: session.heldOn,
		board: await loadBoard(session.id),
		code: session.code,
		renewId: formCommandId(),
		mayChange: session.closedAt === null,
		saved: new URL(request.url).searchParams.get("opgeslagen"),
		...(await loadPeople(session.id)),
	};
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const fields = await formFields(request);
	const result = await changePeople(context, session.id, fields);
	if (!result.ok) return data({ message: result.message }, { status: result.status });
	const { actor } = context;
	const self = result.type === "set-member-role" && actor.kind === "account" && fields.account === actor.id;
	// Who gave the evening to somebody else may no longer see this page.
	if (self && fields.role === "none") return redirect(paths.sessions, 303);
	if (self && fields.role !== "facilitator") return redirect(paths.session(session.id), 303);
	return redirect(`${paths.people(session.id)}?opgeslagen=${result.type === "renew-code" ? "code" : 1}`, 303);
}

export default function SessionPeople() {
	const { board, ...loaded } = useLoaderData<typeof loader>();
	const failure = useActionData<typeof action>();
	const revalidator = useRevalidator();
	const { state } = useLiveBoard(loaded.id, board, (topic) => {
		if (topic === "people" || topic === "session") revalidator.revalidate();
	});
	return <PeoplePage {...loaded} live={state} failure={failure?.message ?? null} />;
}
