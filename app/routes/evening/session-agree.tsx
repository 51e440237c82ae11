import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { toPhoneFigure } from "#app/contributions/phone-words.ts";
import { newest, toForm } from "#app/evening/agenda/agreement-of-board.ts";
import { postedAgreement } from "#app/evening/agenda/posted-agreement.ts";
import { useEditing } from "#app/evening/agenda/use-editing.ts";
import { loadAgree } from "#app/evening/agree/agree.server.ts";
import { AgreePhone } from "#app/evening/agree/agree-phone.tsx";
import { AgreeTable } from "#app/evening/agree/agree-table.tsx";
import { eveningAction, loadEvening } from "#app/evening/shell/evening.server.ts";
import { EveningPage } from "#app/evening/shell/evening-page.tsx";
import { useEvening } from "#app/evening/shell/use-evening.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { openSession } from "#server/http/requests.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.agree_page_title({ wijk: data.evening.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const { cards, ...page } = await loadAgree(context.actor, opened, request);
	return {
		evening: await loadEvening(context, opened),
		page: { ...page, figures: cards.map(toPhoneFigure) },
	};
}

export const action = (args: ActionFunctionArgs) => eveningAction(args, paths.agree);

/** The agreements: made at the table, followed on phones, and read back at the end. */
export default function Agree() {
	const { evening: data, page } = useLoaderData<typeof loader>();
	const failed = useActionData<{ code?: string; fields?: Record<string, string> }>();
	const [search] = useSearchParams();
	const owner = { session: data.session.id, actor: page.me };
	const typed = failed?.fields;
	const editing = useEditing(owner, typed?.item ?? search.get("bewerk"));
	const [proposing, setProposing] = useState(false);
	const evening = useEvening(data, {
		path: paths.agree,
		busy: editing.open.size > 0 || proposing,
		topics: page.mayWrite ? ["agreements", "mine", "queue", "texts"] : ["mine"],
	});
	// An answer of the server may be newer than what the socket brought.
	const board = newest(evening.board, data.board, evening.state === "live" || evening.state === "polling");
	const title = m.agree_page_title({ wijk: data.session.wijk });
	const writes = page.mayWrite && !board.meta.closed && !board.meta.adopted;
	return (
		<EveningPage evening={evening} title={title}>
			{page.mayWrite ? (
				<AgreeTable
					evening={{ ...evening, board }}
					page={page}
					writes={writes}
					editing={editing}
					posted={postedAgreement(typed, board.agreements.map(toForm))}
				/>
			) : (
				<AgreePhone
					evening={{ ...evening, board }}
					page={page}
					posted={typed?.type === "propose" ? { text: typed.text ?? "", theme: typed.theme ?? "" } : null}
					onBusy={setProposing}
				/>
			)}
		</EveningPage>
	);
}
