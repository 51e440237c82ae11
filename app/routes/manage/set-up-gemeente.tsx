import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GemeentePage } from "#app/manage/set-up/gemeente-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { findOwnGemeente } from "#db/queries/areas.server.ts";
import { setGemeente } from "#server/areas/set-gemeente.server.ts";
import { authorise, formFields, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "installation.set-up", request);
	const own = await findOwnGemeente(database());
	return { viewer: viewerOf(context.actor), typed: { name: own?.name ?? "", code: own?.code ?? "" } };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { name = "", code = "" } = await formFields(request);
	const result = await setGemeente(database(), { name, code }, context);
	if (result.ok) return redirect(paths.setUpWijken, 303);
	if (!("problems" in result)) throw await refusedOrLogin(context, result.code, request);
	return data({ typed: { name, code }, problems: result.problems }, { status: 422 });
}

export const meta: MetaFunction = () => pageTitle(m.setup_gemeente());

export default function SetUpGemeente() {
	const { viewer, typed } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <GemeentePage viewer={viewer} typed={answer?.typed ?? typed} problems={answer?.problems ?? []} />;
}
