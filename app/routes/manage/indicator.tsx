import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { IndicatorPage } from "#app/manage/catalogue/indicator-page.tsx";
import {
	deliveryIn,
	loadIndicator,
	previewForm,
	readWithWord,
	takeIndicator,
} from "#app/manage/catalogue/indicators.server.ts";
import { doneIn } from "#app/manage/record/done.ts";
import { idIn } from "#app/manage/record/id-in.ts";
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
	const { searchParams } = new URL(request.url);
	const label = (searchParams.get("label") ?? "").slice(0, 120);
	const loaded = await loadIndicator(database(), idIn(params.indicator), label);
	if (!loaded) throw await refusedOrLogin(context, "not-found", request);
	return {
		...loaded,
		viewer: viewerOf(context.actor),
		delivery: deliveryIn(searchParams.get("terug")),
		word: label,
		done: doneIn(request.url),
	};
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const id = idIn(params.indicator);
	const delivery = deliveryIn(fields.terug);
	if (fields.intent === "preview") {
		await authorise(context, "figures.manage", request);
		return data({ ...noAnswer, typed: fields, ...(await previewForm(database(), id, fields)) });
	}
	const taken = await takeIndicator(database(), id, fields, context);
	if (taken.ok && id === null && delivery) {
		const made = { delivery, word: (fields.word ?? "").slice(0, 120), indicator: taken.answer.id };
		await readWithWord(database(), context, made);
	}
	return answerRecord({ request, context }, fields, taken, {
		list: paths.indicators,
		page: paths.indicator,
		more: delivery ? { terug: delivery } : {},
	});
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data ? (data.title ?? m.catalogue_indicator_new()) : undefined);

export default function Indicator() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <IndicatorPage {...noAnswer} {...loaded} {...answer} />;
}
