import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { worksAtTable } from "#app/evening/shell/phase-pages.ts";
import { changeOutcome, loadAdoption, outcomeActions } from "#app/outcome/outcome-page.server.ts";
import { OutcomePage } from "#app/outcome/outcome-page.tsx";
import { viewOf } from "#app/outcome/outcome-view.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";
import { loadOutcome } from "#server/outcome/load-outcome.server.ts";
import "#app/styles/outcome.css";
import "#app/styles/outcome-chapters.css";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
	pageTitle(loaded && m.outcome_title({ wijk: loaded.outcome.session.wijk.name }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, part } = await openSession(context, params.id, "outcome.read", request);
	const { searchParams } = new URL(request.url);
	const outcome = await loadOutcome(session, searchParams.get("versie"));
	if (!outcome) throw new Response(m.error_not_found(), { status: 404, statusText: "not-found" });
	const table = worksAtTable(part);
	const { versions, adoption } = await loadAdoption(context.actor, session);
	const newest = session.adoptedAt ? versions.at(-1)?.version : null;
	return {
		viewer: viewerOf(context.actor),
		id: session.id,
		outcome: viewOf(outcome),
		adopted: session.adoptedAt !== null,
		back: { href: table ? paths.session(session.id) : paths.mine(session.id), table },
		done: outcomeActions.find((each) => each === searchParams.get("gedaan")) ?? null,
		versions,
		// What is adopted or opened again is what this page shows, never an older version of it.
		adoption: outcome.version === newest ? adoption : null,
	};
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const fields = await formFields(request);
	const result = await changeOutcome(context, session.id, fields);
	const page = paths.outcome(session.id);
	if (!result) return redirect(page, 303);
	if (!result.ok) {
		const { message, field, status, type } = result;
		return data({ type, message, field, typed: fields }, { status });
	}
	return redirect(`${page}?gedaan=${result.type}`, 303);
}

export default function SessionOutcome() {
	const loaded = useLoaderData<typeof loader>();
	const failure = useActionData<typeof action>();
	return <OutcomePage {...loaded} failure={failure ?? null} />;
}
