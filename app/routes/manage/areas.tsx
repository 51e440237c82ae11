import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadAreas, takeAreas } from "#app/manage/areas/areas.server.ts";
import { AreasPage } from "#app/manage/areas/areas-page.tsx";
import { textsOf } from "#app/manage/texts-of.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise, readForm, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "installation.set-up", request);
	const asked = new URL(request.url).searchParams;
	const carried = asked.get("meegenomen");
	const done = carried
		? m.places_carried({ count: Number(carried) || 0 })
		: asked.has("verwijderd")
			? m.record_deleted()
			: asked.has("achtergrond")
				? m.large_map_background_saved()
				: null;
	return {
		viewer: viewerOf(context.actor),
		...(await loadAreas(database(), context.actor)),
		year: new Date().getFullYear(),
		done,
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	const form = await readForm(request);
	const result = await takeAreas(database(), form, context);
	if (result.ok) {
		const { answer } = result;
		if (typeof answer === "boolean") return redirect(`${paths.areas}?achtergrond`, 303);
		const place = typeof answer === "string";
		return redirect(place ? `${paths.area(answer)}?bewaard` : `${paths.areas}?meegenomen=${answer}`, 303);
	}
	if (!("problems" in result)) throw await refusedOrLogin(context, result.code, request);
	return data({ typed: textsOf(form), problems: result.problems }, { status: 422 });
}

export const meta: MetaFunction = () => pageTitle(m.places_title());

export default function Areas() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return (
		<AreasPage
			{...loaded}
			done={answer ? null : loaded.done}
			typed={answer?.typed ?? {}}
			problems={answer?.problems ?? []}
		/>
	);
}
