import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { dropAsked, undoAsked } from "#app/manage/imports/asked.ts";
import { ImportPage } from "#app/manage/imports/import-page.tsx";
import { type LoadedImport, loadImport } from "#app/manage/imports/imports.server.ts";
import { takeImportForm } from "#app/manage/imports/take-forms.server.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { isId } from "#server/auth/secrets.ts";
import { authorise, readForm, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

/** What was done, as long as it is so: publishing may still go on, or have come to nothing. */
function doneNow(asked: string, { state, work, release }: LoadedImport): string | null {
	if (asked === "gelezen" && state === "draft" && !work) return m.imports_reread_done();
	if (asked === "gepubliceerd" && release?.state === "published") return m.imports_published_done();
	if (asked === "teruggedraaid" && release?.state === "undone") return m.imports_undone_done();
	return null;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const asked = new URL(request.url).searchParams;
	const first = Math.max(0, Number.parseInt(asked.get("vanaf") ?? "", 10) || 0);
	const isUndoAsked = asked.has(undoAsked);
	const delivery = isId(params.delivery)
		? await loadImport(database(), params.delivery, { first, isUndoAsked })
		: null;
	if (!delivery) throw new Response(null, { status: 404 });
	return {
		viewer: viewerOf(context.actor),
		delivery,
		isDropAsked: asked.has(dropAsked),
		done: doneNow(asked.get("gedaan") ?? "", delivery),
	};
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	await authorise(context, "figures.manage", request);
	if (!isId(params.delivery)) throw new Response(null, { status: 404 });
	const taken = await takeImportForm(database(), params.delivery, await readForm(request), context);
	if ("refused" in taken) throw await refusedOrLogin(context, taken.refused, request);
	if ("to" in taken) return redirect(taken.to, 303);
	return data(taken.answer, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
	pageTitle(loaded?.delivery.name ?? m.imports_title());

/** How often the page asks how far the work is, in milliseconds. */
const betweenLooks = 2_000;

export default function Import() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	const { state, revalidate } = useRevalidator();
	const isWaiting = loaded.delivery.work !== null && state === "idle";
	useEffect(() => {
		if (!isWaiting) return;
		const timer = setTimeout(revalidate, betweenLooks);
		return () => clearTimeout(timer);
	}, [isWaiting, revalidate]);
	return <ImportPage {...loaded} done={answer ? null : loaded.done} answer={answer ?? {}} />;
}
