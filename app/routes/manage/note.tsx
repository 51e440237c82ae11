import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/session/authorisation.ts";
import { NotePage } from "#app/manage/readings/note-page.tsx";
import { loadNote, takeNote } from "#app/manage/readings/notes.server.ts";
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
	await authorise(context, "notes.decide", request);
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	const loaded = await loadNote(database(), uuidIn(params.note), asked, context.actor);
	if (!loaded) throw await refusedOrLogin(context, "not-found", request);
	const writes = can(context.actor, "figures.manage").allowed;
	return { viewer: viewerOf(context.actor), writes, ...loaded, done: doneIn(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const taken = await takeNote(database(), uuidIn(params.note), fields, context);
	return answerRecord({ request, context }, fields, taken, { list: paths.notes, page: paths.note });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title ?? m.notes_new_title());

export default function Note() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <NotePage {...noAnswer} {...loaded} {...answer} />;
}
