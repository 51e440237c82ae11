import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EvaluationPage } from "#app/overview/evaluation-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise } from "#server/http/requests.server.ts";
import { loadEvaluation } from "#server/overview/evaluation.server.ts";
import { yearsOf } from "#server/overview/years-of.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "overview.read", request);
	const now = new Date();
	const { year } = await yearsOf(database(), request, now);
	return { viewer: viewerOf(context.actor), evaluation: await loadEvaluation(database(), year, now) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
	const [first, last] = data?.evaluation.years ?? [];
	return pageTitle(data && m.evaluation_title({ first: String(first), last: String(last) }));
};

export default function EvaluationOfTwoYears() {
	return <EvaluationPage {...useLoaderData<typeof loader>()} />;
}
