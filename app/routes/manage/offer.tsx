import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OfferPage } from "#app/manage/readings/offer-page.tsx";
import { loadOffer, takeOffer } from "#app/manage/readings/offers.server.ts";
import { doneIn } from "#app/manage/record/done.ts";
import { uuidIn } from "#app/manage/record/id-in.ts";
import { answerRecord } from "#app/manage/record/record-answer.server.ts";
import { noAnswer } from "#app/manage/record/record-state.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise, formFields, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	const loaded = await loadOffer(database(), uuidIn(params.offer), asked);
	if (!loaded) throw await refusedOrLogin(context, "not-found", request);
	return { viewer: viewerOf(context.actor), ...loaded, done: doneIn(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const taken = await takeOffer(database(), uuidIn(params.offer), fields, context);
	return answerRecord({ request, context }, fields, taken, {
		list: paths.managedOffers,
		page: paths.managedOffer,
	});
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title ?? m.offers_new_title());

export default function Offer() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <OfferPage {...noAnswer} {...loaded} {...answer} />;
}
