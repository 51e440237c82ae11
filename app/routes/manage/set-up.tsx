import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadSetUp } from "#app/manage/set-up/set-up.server.ts";
import { SetUpPage } from "#app/manage/set-up/set-up-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "installation.set-up", request);
	return { viewer: viewerOf(context.actor), setUp: await loadSetUp(database(), context.actor) };
}

export const meta: MetaFunction = () => pageTitle(m.setup_title());

export default function SetUp() {
	return <SetUpPage {...useLoaderData<typeof loader>()} />;
}
