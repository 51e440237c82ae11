import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadLookbackPage } from "#app/evening/lookback/lookback.server.ts";
import { LookbackPage } from "#app/evening/lookback/lookback-page.tsx";
import { eveningAction, loadEvening } from "#app/evening/shell/evening.server.ts";
import { useEvening } from "#app/evening/shell/use-evening.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { openSession } from "#server/http/requests.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.lookback_title({ wijk: data.evening.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	return {
		evening: await loadEvening(context, opened),
		page: await loadLookbackPage(context.actor, opened.session),
	};
}

export const action = (args: ActionFunctionArgs) => eveningAction(args, paths.lookback);

export default function Lookback() {
	const { evening: data, page } = useLoaderData<typeof loader>();
	const evening = useEvening(data, { path: paths.lookback, topics: [] });
	return <LookbackPage evening={evening} page={page} />;
}
