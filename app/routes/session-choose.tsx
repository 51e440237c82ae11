import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
	type ClientLoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useRevalidator,
} from "@remix-run/react";
import { useEffect } from "react";
import { keepLatest } from "#app/board/keep-latest.ts";
import { useEvening } from "#app/board/use-evening.tsx";
import { ChoosePage } from "#app/choose/choose-page.tsx";
import { useBallot } from "#app/choose/use-ballot.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { openSession } from "#server/requests.server.ts";
import { choiceAction, loadChoice } from "#server/sessions/choose.server.ts";
import { loadEvening } from "#server/sessions/evening.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.choose_title({ wijk: data.evening.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	return {
		evening: await loadEvening(context, opened),
		choice: await loadChoice(context.actor, opened),
	};
}

type PageData = Awaited<ReturnType<typeof loader>>;

const latest = keepLatest<PageData>();

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) =>
	latest.load(() => serverLoader<PageData>());

export const action = choiceAction;

export default function Choose() {
	const page = useLoaderData<typeof loader>();
	const posted = useActionData<typeof action>();
	const { revalidate } = useRevalidator();
	useEffect(() => latest.remember(page), [page]);
	const ballot = useBallot(page.evening.session.id, page.choice.ballot, revalidate);
	const evening = useEvening(page.evening, {
		name: "kiezen",
		// Nobody is taken away from a vote that is not saved yet.
		busy: ballot.state.waiting.length > 0,
		topics: ["votes", "people", "mine"],
	});
	const { state } = evening;
	const { retry } = ballot;
	// A live board means that the server can be reached again.
	// biome-ignore lint/correctness/useExhaustiveDependencies: when the connection changes, and then only
	useEffect(retry, [state]);

	const subject = posted?.fields.subject;
	return (
		<ChoosePage
			evening={evening}
			choice={page.choice}
			ballot={ballot}
			refused={posted && subject ? { theme: subject, message: posted.message } : null}
			stickerProblem={posted?.field?.startsWith("stickers.") ? { ...posted, field: posted.field } : null}
		/>
	);
}
