import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FrameworkPage } from "#app/manage/catalogue/framework-page.tsx";
import { loadFramework, takeFramework } from "#app/manage/catalogue/frameworks.server.ts";
import { doneIn } from "#app/manage/record/done.ts";
import { idIn } from "#app/manage/record/id-in.ts";
import { answerRecord } from "#app/manage/record/record-answer.server.ts";
import { noAnswer } from "#app/manage/record/record-state.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise, formFields, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const { searchParams } = new URL(request.url);
	const asked = { open: searchParams.get("onderdeel"), under: searchParams.get("onder") };
	const loaded = await loadFramework(database(), idIn(params.framework), asked);
	if (!loaded) throw await refusedOrLogin(context, "not-found", request);
	return { ...loaded, viewer: viewerOf(context.actor), done: doneIn(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const id = idIn(params.framework);
	const taken = await takeFramework(database(), id, fields, context);
	// Nodes and judgements stand on the page of their framework.
	return answerRecord({ request, context }, fields, taken, {
		list: paths.frameworks,
		page: (made) => paths.framework(id ?? made),
	});
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data ? (data.title ?? m.catalogue_framework_new()) : undefined);

export default function Framework() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <FrameworkPage {...noAnswer} {...loaded} {...answer} />;
}
