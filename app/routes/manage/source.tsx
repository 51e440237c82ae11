import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SourcePage } from "#app/manage/readings/source-page.tsx";
import { loadSource, takeSource } from "#app/manage/readings/sources.server.ts";
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
	const loaded = await loadSource(database(), idIn(params.source));
	if (!loaded) throw await refusedOrLogin(context, "not-found", request);
	return { viewer: viewerOf(context.actor), ...loaded, done: doneIn(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const taken = await takeSource(database(), idIn(params.source), fields, context);
	return answerRecord({ request, context }, fields, taken, { list: paths.sources, page: paths.source });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.source?.title ?? m.sources_new_title());

export default function Source() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <SourcePage {...noAnswer} {...loaded} {...answer} />;
}
