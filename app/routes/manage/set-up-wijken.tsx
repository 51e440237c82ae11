import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadWijken } from "#app/manage/set-up/set-up.server.ts";
import { takeWijken } from "#app/manage/set-up/wijken.server.ts";
import { WijkenPage } from "#app/manage/set-up/wijken-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { findOwnGemeente } from "#db/queries/areas.server.ts";
import { authorise, readForm, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "installation.set-up", request);
	return {
		viewer: viewerOf(context.actor),
		...(await loadWijken(database())),
		done: doneOf(new URL(request.url).searchParams),
		year: new Date().getFullYear(),
	};
}

/** What was just done, as the address tells it after a form. */
function doneOf(asked: URLSearchParams): { title: string; text: string } | null {
	const count = (name: string) => Number(asked.get(name)) || 0;
	if (asked.has("jaar")) {
		const taken = { year: count("jaar"), wijken: count("wijken"), buurten: count("buurten") };
		return { title: m.setup_file_taken_title(), text: m.setup_file_taken(taken) };
	}
	if (!asked.has("nieuw")) return null;
	const typed = { added: count("nieuw"), known: count("bekend") };
	return { title: m.setup_typed_saved_title(), text: m.setup_typed_saved(typed) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	await authorise(context, "installation.set-up", request);
	const own = await findOwnGemeente(database());
	const result = await takeWijken(database(), await readForm(request), context, own);
	if ("refused" in result) throw await refusedOrLogin(context, result.refused, request);
	if (!result.ok) return data(result, { status: 422 });
	const told: [string, number][] =
		"boundaries" in result
			? [
					["jaar", result.boundaries.year],
					["wijken", result.boundaries.wijken],
					["buurten", result.boundaries.buurten],
				]
			: [
					["nieuw", result.typed.added],
					["bekend", result.typed.all - result.typed.added],
				];
	return redirect(`${paths.setUpWijken}?${told.map((pair) => pair.join("=")).join("&")}`, 303);
}

export const meta: MetaFunction = () => pageTitle(m.setup_wijken());

export default function SetUpWijken() {
	const loaded = useLoaderData<typeof loader>();
	const problems = useActionData<typeof action>() ?? null;
	return <WijkenPage {...loaded} done={problems ? null : loaded.done} problems={problems} />;
}
