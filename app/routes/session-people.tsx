import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useLiveBoard } from "#app/board/use-live-board.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { PeoplePage } from "#app/prepare/people-page.tsx";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { database } from "#server/context.server.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { loadBoard } from "#server/sessions/load-board.server.ts";
import { changePeople, loadPeople } from "#server/sessions/people.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import "../styles/people.css";

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
		mayChange: session.closedAt === null,
		saved: new URL(request.url).searchParams.has("opgeslagen"),
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
	if (self && fields.role === "none") return redirect("/sessies", 303);
	if (self && fields.role !== "facilitator") return redirect(`/sessies/${session.id}`, 303);
	return redirect(`/sessies/${session.id}/mensen?opgeslagen=1`, 303);
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
