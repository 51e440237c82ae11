import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { AgreePhone } from "#app/agreements/agree-phone.tsx";
import { AgreeTable } from "#app/agreements/agree-table.tsx";
import { newest, toForm } from "#app/agreements/agreement-of-board.ts";
import { postedAgreement } from "#app/agreements/posted-agreement.ts";
import { useEditing } from "#app/agreements/use-editing.ts";
import { EveningPage } from "#app/board/evening-page.tsx";
import { toPhoneFigure } from "#app/board/phone-words.ts";
import { useEvening } from "#app/board/use-evening.tsx";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { openSession } from "#server/requests.server.ts";
import { loadAgree } from "#server/sessions/agree.server.ts";
import { eveningAction, loadEvening } from "#server/sessions/evening.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.agree_page_title({ wijk: data.evening.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const { cards, ...page } = await loadAgree(context.actor, opened);
	return {
		evening: await loadEvening(context, opened),
		page: { ...page, figures: cards.map(toPhoneFigure) },
	};
}

export const action = (args: ActionFunctionArgs) => eveningAction(args, "afspraken");

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
		name: "afspraken",
		busy: editing.open.size > 0 || proposing,
		topics: page.mayWrite ? ["agreements", "mine", "queue", "texts"] : ["mine"],
	});
	// An answer of the server may be newer than what the socket brought.
	const board = newest(evening.board, data.board, evening.state === "live");
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
