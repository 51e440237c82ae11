import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useEvening } from "#app/board/use-evening.tsx";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { LookbackPage } from "#app/lookback/lookback-page.tsx";
import { openSession } from "#server/requests.server.ts";
import { eveningAction, loadEvening } from "#server/sessions/evening.server.ts";
import { loadLookbackPage } from "#server/sessions/lookback.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.lookback_title({ wijk: data.evening.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	return {
		evening: await loadEvening(context, opened),
		page: await loadLookbackPage(context.actor, opened.session),
	};
}

export const action = (args: ActionFunctionArgs) => eveningAction(args, "terugkijken");

export default function Lookback() {
	const { evening: data, page } = useLoaderData<typeof loader>();
	const evening = useEvening(data, { name: "terugkijken", topics: [] });
	return <LookbackPage evening={evening} page={page} />;
}
