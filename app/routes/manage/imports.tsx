import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadImports } from "#app/manage/imports/imports.server.ts";
import { ImportsPage } from "#app/manage/imports/imports-page.tsx";
import { isOData, takeOData } from "#app/manage/imports/odata.server.ts";
import { takeUpload } from "#app/manage/imports/take-forms.server.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise, readForm, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const dropped = new URL(request.url).searchParams.has("weggegooid");
	return {
		viewer: viewerOf(context.actor),
		...(await loadImports(database())),
		done: dropped ? m.imports_dropped() : null,
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const form = await readForm(request);
	const take = isOData(form) ? takeOData : takeUpload;
	const taken = await take(database(), form, context);
	if (taken.ok) return redirect(paths.importFile(taken.id), 303);
	if ("refused" in taken) throw await refusedOrLogin(context, taken.refused, request);
	return data(taken, { status: "odata" in taken && !taken.odata.problem ? 200 : 422 });
}

export const meta: MetaFunction = () => pageTitle(m.imports_title());

export default function Imports() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return (
		<ImportsPage
			{...loaded}
			done={answer ? null : loaded.done}
			typed={answer && "typed" in answer ? answer.typed : {}}
			problem={answer && "typed" in answer ? answer.problem : null}
			odata={answer && "odata" in answer ? answer.odata : null}
		/>
	);
}
