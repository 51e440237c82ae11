import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CataloguePage } from "#app/manage/set-up/catalogue-page.tsx";
import { loadStarter } from "#app/manage/set-up/set-up.server.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { loadCatalogue } from "#server/figures/load-catalogue.server.ts";
import { authorise, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "installation.set-up", request);
	const loaded = new URL(request.url).searchParams.get("erbij");
	return {
		viewer: viewerOf(context.actor),
		starter: await loadStarter(database()),
		loaded: loaded === null ? null : Number(loaded) || 0,
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	const result = await loadCatalogue(database(), context);
	if (!result.ok) throw await refusedOrLogin(context, result.code, request);
	return redirect(`${paths.setUpCatalogue}?erbij=${result.answer}`, 303);
}

export const meta: MetaFunction = () => pageTitle(m.setup_catalogue());

export default function SetUpCatalogue() {
	return <CataloguePage {...useLoaderData<typeof loader>()} />;
}
