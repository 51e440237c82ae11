import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import { toPhoneFigure } from "#app/contributions/phone-words.ts";
import { eveningAction, loadEvening } from "#app/evening/shell/evening.server.ts";
import { EveningPage } from "#app/evening/shell/evening-page.tsx";
import { useEvening } from "#app/evening/shell/use-evening.tsx";
import { useTexts } from "#app/evening/texts/use-texts.ts";
import { loadUnderstand } from "#app/evening/understand/understand.server.ts";
import { Understand } from "#app/evening/understand/understand.tsx";
import { useWriting } from "#app/evening/understand/use-writing.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { formCommandId } from "#server/commands/run-form-command.server.ts";
import { openSession } from "#server/http/requests.server.ts";
import "#app/styles/theme-cards.css";
import "#app/styles/theme-pages.css";
import "#app/styles/themes.css";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.themes_page_title({ wijk: data.evening.session.wijk }));

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const opened = await openSession(context, params.id, "session.read", request);
	const { cards, ...page } = await loadUnderstand(context.actor, opened, request);
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
	const answer = await eveningAction(args, paths.understand);
	const { searchParams } = new URL(args.request.url);
	const to = answer instanceof Response ? answer.headers.get("Location") : null;
	if (to !== paths.understand(args.params.id ?? "")) return answer;
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
		path: paths.understand,
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
