import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportPage } from "#app/manage/imports/import-page.tsx";
import { loadImport } from "#app/manage/imports/imports.server.ts";
import { takeImportForm } from "#app/manage/imports/take-forms.server.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { isId } from "#server/auth/secrets.ts";
import { authorise, readForm, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

const done: Record<string, () => string> = {
	gelezen: m.imports_reread_done,
	gepubliceerd: m.imports_published_done,
	teruggedraaid: m.imports_undone_done,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const asked = new URL(request.url).searchParams;
	const first = Math.max(0, Number.parseInt(asked.get("vanaf") ?? "", 10) || 0);
	const delivery = isId(params.delivery) ? await loadImport(database(), params.delivery, first) : null;
	if (!delivery) throw new Response(null, { status: 404 });
	return {
		viewer: viewerOf(context.actor),
		delivery,
		done: done[asked.get("gedaan") ?? ""]?.() ?? null,
	};
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	await authorise(context, "figures.manage", request);
	if (!isId(params.delivery)) throw new Response(null, { status: 404 });
	const taken = await takeImportForm(database(), params.delivery, await readForm(request), context);
	if ("refused" in taken) throw await refusedOrLogin(context, taken.refused, request);
	if ("to" in taken) return redirect(taken.to, 303);
	return data(taken.answer, { status: taken.answer.problem ? 422 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
	pageTitle(loaded?.delivery.name ?? m.imports_title());

export default function Import() {
	const loaded = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <ImportPage {...loaded} done={answer ? null : loaded.done} answer={answer ?? {}} />;
}
