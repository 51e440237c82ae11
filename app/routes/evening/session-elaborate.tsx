import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/session/authorisation.ts";
import { postedAgreement } from "#app/evening/agenda/posted-agreement.ts";
import { useEditing } from "#app/evening/agenda/use-editing.ts";
import { loadElaborate } from "#app/evening/elaborate/elaborate.server.ts";
import { ElaborateTable } from "#app/evening/elaborate/elaborate-table.tsx";
import { eveningAction, loadEvening } from "#app/evening/shell/evening.server.ts";
import { EveningPage } from "#app/evening/shell/evening-page.tsx";
import { useEvening } from "#app/evening/shell/use-evening.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { openSession } from "#server/http/requests.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.elaborate_page_title({ wijk: data.evening.session.wijk }));

/** For those who work the agreements out; others read them on their own page. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const works = can(context.actor, "workbook.read", opened.resource).allowed;
	if (!works) throw redirect(paths.agree(opened.session.id));
	return {
		evening: await loadEvening(context, opened),
		page: await loadElaborate(context.actor, opened),
	};
}

export const action = (args: ActionFunctionArgs) => eveningAction(args, paths.elaborate);

export default function Elaborate() {
	const { evening: data, page } = useLoaderData<typeof loader>();
	const failed = useActionData<{ fields?: Record<string, string> }>();
	const editing = useEditing({ session: data.session.id, actor: page.me }, failed?.fields?.item ?? null);
	const evening = useEvening(data, {
		path: paths.elaborate,
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
