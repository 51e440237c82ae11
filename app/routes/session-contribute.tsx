import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import {
	type ClientLoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useSearchParams,
} from "@remix-run/react";
import { useEffect } from "react";
import { commandFields, draftFrom, draftProblems, type FieldProblem } from "#app/board/contribution-draft.ts";
import { keepLatest } from "#app/board/keep-latest.ts";
import { PhonePage } from "#app/board/phone-page.tsx";
import { toPhoneFigure } from "#app/board/phone-words.ts";
import { useRefresh } from "#app/board/use-refresh.ts";
import { longestText } from "#app/domain/text-limits.ts";
import { m } from "#app/i18n/index.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { loadPhone } from "#server/sessions/phone.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: page ? `${m.contribute_title({ wijk: page.session.wijk })} · ${m.app_name()}` : m.app_name() },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const page = await loadPhone(context.actor, opened);
	const figures = page.figures.map((card) => card && toPhoneFigure(card));
	return { ...page, figures, commandId: formCommandId() };
}

type PageData = Awaited<ReturnType<typeof loader>>;

const latest = keepLatest<PageData>();

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) =>
	latest.load(() => serverLoader<PageData>());

/** Takes the form as browsers without script post it. What was typed comes back with what is wrong. */
export async function action({ params, request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const { session } = await openSession(context, params.id, "session.read", request, fields.text);
	const draft = draftFrom(fields);
	const id = fields.id ?? formCommandId();
	const again = (problems: FieldProblem[], commandId: string, status: number) =>
		data({ draft, problems, commandId }, { status });
	const problems = draftProblems(draft, longestText);
	if (problems.length > 0) return again(problems, id, 422);
	const command = { id, type: "contribute" as const, ...commandFields(draft) };
	const result = await runFormCommand(context, session.id, command);
	if (result.ok) return redirect(`/sessies/${session.id}/vertellen?verstuurd=1`, 303);
	const { field = "text", message } = result;
	return again([{ field, message }], result.commandId, result.status);
}

export default function Contribute() {
	const page = useLoaderData<typeof loader>();
	const posted = useActionData<typeof action>();
	useEffect(() => latest.remember(page), [page]);
	const [search] = useSearchParams();
	return <PhonePage page={page} posted={posted ?? null} search={search} refresh={useRefresh()} />;
}
