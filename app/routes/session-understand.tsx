import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import { EveningPage } from "#app/board/evening-page.tsx";
import { toPhoneFigure } from "#app/board/phone-words.ts";
import { useEvening } from "#app/board/use-evening.tsx";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { Understand } from "#app/themes/understand.tsx";
import { useWriting } from "#app/themes/use-writing.ts";
import { useTexts } from "#app/workbook/use-texts.ts";
import { openSession } from "#server/requests.server.ts";
import { eveningAction, loadEvening } from "#server/sessions/evening.server.ts";
import { formCommandId } from "#server/sessions/run-form-command.server.ts";
import { loadUnderstand } from "#server/sessions/understand.server.ts";
import "../styles/theme-cards.css";
import "../styles/theme-pages.css";
import "../styles/themes.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.themes_page_title({ wijk: data.evening.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const { cards, ...page } = await loadUnderstand(context.actor, opened);
	return {
		evening: await loadEvening(context, opened),
		page: { ...page, figures: cards.map(toPhoneFigure), commandId: formCommandId() },
	};
}

/** Another theme or menu is the same page, seen otherwise. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
	const same =
		args.currentUrl.pathname === args.nextUrl.pathname && args.currentUrl.search !== args.nextUrl.search;
	return same && !args.formMethod ? false : args.defaultShouldRevalidate;
}

/** Runs what a plain form asks for. Whoever was in a theme is still there afterwards. */
export async function action(args: ActionFunctionArgs) {
	const answer = await eveningAction(args, "begrijpen");
	const { searchParams } = new URL(args.request.url);
	const to = answer instanceof Response ? answer.headers.get("Location") : null;
	if (!to?.endsWith("/begrijpen")) return answer;
	const kept = new URLSearchParams(
		["thema", "verstuurd"].flatMap((name) => {
			const value = searchParams.get(name);
			return value ? [[name, value]] : [];
		}),
	);
	return redirect(`${to}${kept.size > 0 ? `?${kept}` : ""}`, 303);
}

/** Samen begrijpen: what belongs together, and what the room makes of it. */
export default function UnderstandPage() {
	const { evening: data, page } = useLoaderData<typeof loader>();
	const failed = useActionData<{ message?: string; fields?: Record<string, string> }>();
	const { texts, refresh } = useTexts(data.session.id, page.texts);
	const { writing, handlers } = useWriting();
	const evening = useEvening(data, {
		name: "begrijpen",
		busy: writing,
		topics: page.waiting ? ["queue"] : ["mine"],
		// Whoever has the workbook open hears of every letter anyway.
		onTexts: page.opensWorkbook ? () => undefined : refresh,
	});
	return (
		<EveningPage evening={evening} title={m.themes_page_title({ wijk: data.session.wijk })}>
			<div className="understand" {...handlers}>
				<Understand
					evening={evening}
					page={page}
					texts={texts}
					posted={failed?.message ? { message: failed.message, fields: failed.fields ?? {} } : null}
				/>
			</div>
		</EveningPage>
	);
}
