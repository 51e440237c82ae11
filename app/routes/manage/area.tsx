import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AreaPage } from "#app/manage/areas/area-page.tsx";
import { loadArea, takeArea } from "#app/manage/areas/areas.server.ts";
import { textsOf } from "#app/manage/texts-of.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { authorise, readForm, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	await authorise(context, "installation.set-up", request);
	const area = await loadArea(database(), params.place ?? "");
	if (!area) throw await refusedOrLogin(context, "not-found", request);
	return {
		viewer: viewerOf(context.actor),
		...area,
		year: new Date().getFullYear(),
		saved: new URL(request.url).searchParams.has("bewaard"),
	};
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const form = await readForm(request);
	const id = params.place ?? "";
	const result = await takeArea(database(), id, form, context);
	if (result.ok)
		return redirect(
			form.get("intent") === "delete" ? `${paths.areas}?verwijderd` : `${paths.area(id)}?bewaard`,
			303,
		);
	if (!("problems" in result)) throw await refusedOrLogin(context, result.code, request);
	return data({ typed: textsOf(form), problems: result.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.place.name);

export default function Area() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <AreaPage {...loaded} typed={answer?.typed ?? {}} problems={answer?.problems ?? []} />;
}
