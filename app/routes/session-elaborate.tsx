import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ElaborateTable } from "#app/agreements/elaborate-table.tsx";
import { postedAgreement } from "#app/agreements/posted-agreement.ts";
import { useEditing } from "#app/agreements/use-editing.ts";
import { EveningPage } from "#app/board/evening-page.tsx";
import { useEvening } from "#app/board/use-evening.tsx";
import { can } from "#app/domain/authorisation.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { openSession } from "#server/requests.server.ts";
import { loadElaborate } from "#server/sessions/elaborate.server.ts";
import { eveningAction, loadEvening } from "#server/sessions/evening.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.elaborate_page_title({ wijk: data.evening.session.wijk }));

/** For those who work the agreements out; others read them on their own page. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const works = can(context.actor, "workbook.read", opened.resource).allowed;
	if (!works) throw redirect(`/sessies/${opened.session.id}/afspraken`);
	return {
		evening: await loadEvening(context, opened),
		page: await loadElaborate(context.actor, opened),
	};
}

export const action = (args: ActionFunctionArgs) => eveningAction(args, "uitwerken");

export default function Elaborate() {
	const { evening: data, page } = useLoaderData<typeof loader>();
	const failed = useActionData<{ fields?: Record<string, string> }>();
	const editing = useEditing({ session: data.session.id, actor: page.me }, failed?.fields?.item ?? null);
	const evening = useEvening(data, {
		name: "uitwerken",
		busy: true,
		topics: ["agreements", "queue", "mine"],
	});
	return (
		<EveningPage evening={evening} title={m.elaborate_page_title({ wijk: data.session.wijk })}>
			<ElaborateTable
				evening={evening}
				page={page}
				editing={editing}
				posted={postedAgreement(failed?.fields, page.agenda.items)}
			/>
		</EveningPage>
	);
}
