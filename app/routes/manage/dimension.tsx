import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DimensionPage } from "#app/manage/catalogue/dimension-page.tsx";
import { loadDimension, takeDimension } from "#app/manage/catalogue/dimensions.server.ts";
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
	const open = new URL(request.url).searchParams.get("waarde");
	const loaded = await loadDimension(database(), idIn(params.dimension), open);
	if (!loaded) throw await refusedOrLogin(context, "not-found", request);
	return { ...loaded, viewer: viewerOf(context.actor), done: doneIn(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const taken = await takeDimension(database(), idIn(params.dimension), fields, context);
	return answerRecord({ request, context }, fields, taken, {
		list: paths.dimensions,
		page: paths.dimension,
	});
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data ? (data.title ?? m.catalogue_dimension_new()) : undefined);

export default function Dimension() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <DimensionPage {...noAnswer} {...loaded} {...answer} />;
}
