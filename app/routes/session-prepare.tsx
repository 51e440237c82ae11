import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { PreparePage } from "#app/prepare/prepare-page.tsx";
import { countByRole } from "#db/queries/participants.server.ts";
import { countWaiting, findSession, listMembers } from "#db/queries/sessions.server.ts";
import { database } from "#server/context.server.ts";
import { joinAddress } from "#server/join-address.server.ts";
import { openSession } from "#server/requests.server.ts";
import { listEarlierSessions, loadEveningChoices } from "#server/sessions/evening-choices.server.ts";
import { draftOf, phoneReach, savePart } from "#server/sessions/prepare.server.ts";
import { formCommandId } from "#server/sessions/run-form-command.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import "../styles/prepare.css";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
	pageTitle(loaded && m.prepare_page_title({ wijk: loaded.wijk.name }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const db = database();
	const choices = await loadEveningChoices(db);
	const wijk = choices.wijken.find((each) => each.id === session.placeId);
	const previous = session.previousId ? await findSession(db, session.previousId) : null;
	const earlier = (await listEarlierSessions(db, context.actor, session.heldOn)).filter(
		(one) => one.placeId === session.placeId && one.id !== session.id,
	);
	const joined = await countByRole(db, session.id);
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		phase: session.phase,
		closed: session.closedAt !== null,
		wijk: wijk ?? { id: session.placeId, name: "", shortName: "" },
		earlier,
		previous: previous && { title: previous.title, heldOn: previous.heldOn },
		draft: await draftOf(session),
		choices,
		join: joinAddress(request, session.code),
		reach: phoneReach(request),
		people: {
			members: (await listMembers(db, session.id)).length,
			joined: Object.values(joined).reduce((sum, count) => sum + count, 0),
			waiting: (await countWaiting(db, session.id)).partners,
		},
		saved: new URL(request.url).searchParams.get("opgeslagen"),
		// One for each form: an id stands for one change.
		ids: {
			about: formCommandId(),
			figures: formCommandId(),
			minutes: formCommandId(),
			settings: formCommandId(),
			member: formCommandId(),
			begin: formCommandId(),
		},
	};
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const result = await savePart(context, session, await request.formData());
	if (!result.ok) return data(result, { status: result.status });
	return redirect(
		result.part === "begin"
			? `/sessies/${session.id}`
			: `/sessies/${session.id}/klaarzetten?opgeslagen=${result.part}#${result.part}-title`,
		303,
	);
}

export default function Prepare() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <PreparePage {...loaded} failure={answer ?? null} />;
}
