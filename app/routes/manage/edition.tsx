import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ManageEditionPage } from "#app/manage/editions/edition-page.tsx";
import { loadManagedEdition, loadNewEdition, takeEdition } from "#app/manage/editions/editions.server.ts";
import { NewEditionPage } from "#app/manage/editions/new-edition-page.tsx";
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

/** What was done with an edition as a whole, by the word in the address of the page that says so. */
const moves = { publish: "uitgebracht", withdraw: "ingetrokken" } as const;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const id = uuidIn(params.edition);
	const viewer = viewerOf(context.actor);
	const { searchParams } = new URL(request.url);
	if (id === null) {
		const fresh = await loadNewEdition(database(), searchParams.get("framework") ?? "");
		return { viewer, fresh, edition: null };
	}
	const edition = await loadManagedEdition(database(), id);
	if (!edition) throw await refusedOrLogin(context, "not-found", request);
	const moved = searchParams.has(moves.publish)
		? ("published" as const)
		: searchParams.has(moves.withdraw)
			? ("withdrawn" as const)
			: null;
	return { viewer, fresh: null, edition: { ...edition, moved }, done: doneIn(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const id = uuidIn(params.edition);
	const taken = await takeEdition(database(), id, fields, context);
	const { intent } = fields;
	if (id !== null && taken.ok && (intent === "publish" || intent === "withdraw"))
		throw redirect(`${paths.manageEdition(id)}?${moves[intent]}`, 303);
	const pages = { list: paths.manageEditions, page: paths.manageEdition };
	return answerRecord({ request, context }, fields, taken, pages);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.edition?.title ?? m.edition_manage_new());

export default function ManageEdition() {
	const { viewer, fresh, edition, ...loaded } = useLoaderData<typeof loader>();
	const answer = { ...noAnswer, ...loaded, ...useActionData<typeof action>() };
	if (edition) return <ManageEditionPage viewer={viewer} {...edition} {...answer} />;
	return fresh && <NewEditionPage viewer={viewer} {...fresh} {...answer} />;
}
