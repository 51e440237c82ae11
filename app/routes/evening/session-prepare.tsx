import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadEveningChoices } from "#app/evening/prepare/evening-choices.server.ts";
import { phoneReach, savePart } from "#app/evening/prepare/prepare.server.ts";
import { PreparePage } from "#app/evening/prepare/prepare-page.tsx";
import { draftOf } from "#app/evening/prepare/prepared-together.server.ts";
import { loadShownChoices } from "#app/evening/shell/shown-choices.server.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { countByRole } from "#db/queries/participants.server.ts";
import { countWaiting, findSession, listMembers } from "#db/queries/sessions.server.ts";
import { formCommandId } from "#server/commands/run-form-command.server.ts";
import { joinAddress } from "#server/http/join-address.server.ts";
import { openSession, readForm } from "#server/http/requests.server.ts";
import { listEarlierSessions } from "#server/outcome/earlier-evenings.server.ts";
import { database } from "#server/services.server.ts";
import "#app/styles/prepare.css";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
	pageTitle(loaded && m.prepare_page_title({ wijk: loaded.wijk.name }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, part } = await openSession(context, params.id, "session.set-up", request);
	const db = database();
	const choices = await loadEveningChoices(db);
	const wijk = choices.wijken.find((each) => each.id === session.placeId);
	const previous = session.previousId ? await findSession(db, session.previousId) : null;
	const earlier = (await listEarlierSessions(db, context.actor, session.heldOn)).filter(
		(one) => one.placeId === session.placeId && one.id !== session.id,
	);
	const joined = await countByRole(db, session.id);
	const members = await listMembers(db, session.id);
	const draft = await draftOf(session);
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		phase: session.phase,
		closed: session.closedAt !== null,
		leads: part === "facilitator",
		wijk: wijk ?? { id: session.placeId, name: "", shortName: "" },
		earlier,
		previous: previous && { title: previous.title, heldOn: previous.heldOn },
		draft,
		choices,
		shown: await loadShownChoices(session, draft.figures),
		join: joinAddress(request, session.code),
		reach: phoneReach(request),
		people: {
			members: members.length,
			isLed: members.some(({ role }) => role === "facilitator"),
			joined: Object.values(joined).reduce((sum, count) => sum + count, 0),
			waiting: (await countWaiting(db, session.id)).partners,
		},
		saved: new URL(request.url).searchParams.get("opgeslagen"),
		// One for each form: an id stands for one change.
		ids: {
			about: formCommandId(),
			figures: formCommandId(),
			table: formCommandId(),
			shown: formCommandId(),
			minutes: formCommandId(),
			settings: formCommandId(),
			member: formCommandId(),
			begin: formCommandId(),
		},
	};
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.set-up", request);
	const result = await savePart(context, session, await readForm(request));
	if (!result.ok) return data(result, { status: result.status });
	const part = result.part === "table" || result.part === "shown" ? "figures" : result.part;
	return redirect(
		part === "begin"
			? paths.session(session.id)
			: `${paths.prepare(session.id)}?opgeslagen=${part}#${part}-title`,
		303,
	);
}

export default function Prepare() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <PreparePage {...loaded} failure={answer ?? null} />;
}
