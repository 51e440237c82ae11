import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
	type ClientLoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useRevalidator,
} from "@remix-run/react";
import { useEffect } from "react";
import { choiceAction, loadChoice } from "#app/evening/choose/choose.server.ts";
import { ChoosePage } from "#app/evening/choose/choose-page.tsx";
import { useBallot } from "#app/evening/choose/use-ballot.ts";
import { loadEvening } from "#app/evening/shell/evening.server.ts";
import { useEvening } from "#app/evening/shell/use-evening.tsx";
import { keepLatest } from "#app/live/keep-latest.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { openSession } from "#server/http/requests.server.ts";

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
	const { session, me } = page.evening;
	const ballot = useBallot({ session: session.id, actor: me }, page.choice.ballot, revalidate);
	const evening = useEvening(page.evening, {
		path: paths.choose,
		busy: ballot.busy,
		topics: ["votes", "people", "mine"],
	});
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
