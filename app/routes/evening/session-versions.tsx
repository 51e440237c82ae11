import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { loadVersions } from "#app/evening/texts/versions.server.ts";
import { VersionsPage } from "#app/evening/texts/versions-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { formCommandId, runForm } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";

export const meta: MetaFunction = () => pageTitle(m.versions_title());

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const { searchParams } = new URL(request.url);
	return {
		viewer: viewerOf(context.actor),
		sessionId: session.id,
		commandId: formCommandId(),
		restored: searchParams.has("teruggezet"),
		...(await loadVersions(context.actor, session, searchParams.get("toon"))),
	};
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const fields = { ...(await formFields(request)), type: "restore-checkpoint" };
	const result = await runForm(context, session.id, fields);
	if (!result.ok) return data({ message: result.message }, { status: result.status });
	return redirect(`${paths.versions(session.id)}?teruggezet=1`, 303);
}

export default function SessionVersions() {
	const { viewer, ...loaded } = useLoaderData<typeof loader>();
	const failure = useActionData<typeof action>();
	return (
		<Page
			width="wide"
			header={<SiteHeader viewer={viewer} path={paths.versions(loaded.sessionId)} />}
			footer={<SiteFooter />}
		>
			<VersionsPage {...loaded} failure={failure?.message ?? null} />
		</Page>
	);
}
