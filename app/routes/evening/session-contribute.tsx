import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
	type ClientLoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useSearchParams,
} from "@remix-run/react";
import { useEffect } from "react";
import { takeDraft } from "#app/contributions/draft-form.server.ts";
import { toPhoneFigure } from "#app/contributions/phone-words.ts";
import { loadPhone } from "#app/evening/tell/phone.server.ts";
import { PhonePage } from "#app/evening/tell/phone-page.tsx";
import { keepLatest } from "#app/live/keep-latest.ts";
import { useRefresh } from "#app/live/use-refresh.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { formCommandId, runFormCommand } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: page ? `${m.contribute_title({ wijk: page.session.wijk })} · ${m.app_name()}` : m.app_name() },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const page = await loadPhone(context.actor, opened, request);
	const figures = page.figures.map((card) => card && toPhoneFigure(card));
	return { ...page, figures, commandId: formCommandId() };
}

type PageData = Awaited<ReturnType<typeof loader>>;

const latest = keepLatest<PageData>();

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) =>
	latest.load(() => serverLoader<PageData>());

export async function action({ params, request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const { session } = await openSession(context, params.id, "session.read", request, fields.text);
	return takeDraft(
		fields,
		(id, words) => runFormCommand(context, session.id, { id, type: "contribute", ...words }),
		`${paths.tell(session.id)}?verstuurd=1`,
	);
}

export default function Contribute() {
	const page = useLoaderData<typeof loader>();
	const posted = useActionData<typeof action>();
	useEffect(() => latest.remember(page), [page]);
	const [search] = useSearchParams();
	return <PhonePage page={page} posted={posted ?? null} search={search} refresh={useRefresh()} />;
}
