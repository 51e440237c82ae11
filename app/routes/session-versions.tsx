import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { commandFromForm } from "#app/domain/form-commands.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/entrance/site-chrome.tsx";
import { m } from "#app/i18n/index.ts";
import { VersionsPage } from "#app/workbook/versions-page.tsx";
import { formFields, openSession } from "#server/requests.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { loadVersions } from "#server/workbook/versions.server.ts";

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
	const { id, checkpoint } = await formFields(request);
	const fields = { type: "restore-checkpoint", checkpoint: checkpoint ?? "", ...(id ? { id } : {}) };
	const result = await runFormCommand(context, session.id, commandFromForm(fields, formCommandId()));
	if (!result.ok) return data({ message: result.message }, { status: result.status });
	return redirect(`/sessies/${session.id}/versies?teruggezet=1`, 303);
}

export default function SessionVersions() {
	const { viewer, ...loaded } = useLoaderData<typeof loader>();
	const failure = useActionData<typeof action>();
	return (
		<Page
			width="wide"
			header={<SiteHeader viewer={viewer} path={`/sessies/${loaded.sessionId}/versies`} />}
			footer={<SiteFooter />}
		>
			<VersionsPage {...loaded} failure={failure?.message ?? null} />
		</Page>
	);
}
