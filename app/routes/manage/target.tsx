import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TargetPage } from "#app/manage/readings/target-page.tsx";
import { loadTarget, takeTarget } from "#app/manage/readings/targets.server.ts";
import { doneIn, saying } from "#app/manage/record/done.ts";
import { idIn } from "#app/manage/record/id-in.ts";
import { noAnswer } from "#app/manage/record/record-state.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise, formFields, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	const loaded = await loadTarget(database(), idIn(params.target), asked);
	if (!loaded) throw await refusedOrLogin(context, "not-found", request);
	return { viewer: viewerOf(context.actor), ...loaded, done: doneIn(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const taken = await takeTarget(database(), fields, context);
	if (taken.ok) {
		const page = paths.target(taken.answer ?? params.target ?? "");
		return redirect(taken.answer === null ? `${page}?teruggenomen` : saying(page, "bewaard"), 303);
	}
	if (!("problems" in taken)) throw await refusedOrLogin(context, taken.code, request);
	return data({ ...noAnswer, typed: fields, problems: taken.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.title ?? m.targets_new_title());

export default function Target() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <TargetPage {...noAnswer} {...loaded} {...answer} />;
}
