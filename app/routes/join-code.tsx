import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Actor, joinsAsAccount, partIn } from "#app/domain/authorisation.ts";
import { suggestNickname } from "#app/domain/nickname.ts";
import { getLocale, m } from "#app/i18n/index.ts";
import { findPlaceOf, type Session } from "#db/queries/sessions.server.ts";
import { findEvening } from "#server/auth/join.server.ts";
import { attemptToJoin, joinedRedirect } from "#server/auth/join-answer.server.ts";
import type { JoinProblem } from "#server/auth/join-fields.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { database, services } from "#server/context.server.ts";
import { formFields } from "#server/requests.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { joinProblemText } from "../entrance/join-errors.ts";
import { JoinEvening } from "../entrance/join-evening.tsx";
import { pageTitle } from "../entrance/page-title.ts";
import { WrongCode } from "../entrance/wrong-code.tsx";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const page = { viewer: viewerOf(context.actor), path: new URL(request.url).pathname };
	const session = await findEvening(database(), params.code ?? "");
	if (!session) {
		await slowWrongGuess(database(), "join", context.address);
		return data({ ...page, evening: null }, { status: 404 });
	}
	const place = await findPlaceOf(database(), session.id);
	const { actor } = context;
	return data({
		...page,
		evening: { title: session.title, heldOn: session.heldOn, place: place?.name ?? "" },
		inAlready: placeOf(actor, session),
		account: joinsAsAccount(actor) ? { name: actor.name, organisation: actor.organisation } : null,
		suggestion: suggestNickname(getLocale(), Math.random),
	});
}

/** Where this browser goes on when it is in this evening already. */
function placeOf(actor: Actor, session: Session): string | null {
	if (!partIn(actor, session.id)) return null;
	return `/sessies/${session.id}`;
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	if (fields.another) {
		const nickname = suggestNickname(getLocale(), Math.random);
		return data({ typed: { ...fields, nickname }, problems: [] as JoinProblem[] });
	}
	const attempt = await attemptToJoin(services(), context, params.code ?? "", fields);
	if (attempt.ok) return joinedRedirect(services(), attempt.joined);
	// A code that stopped being right meanwhile is the loader's to explain.
	if (attempt.reason === "wrong-code")
		return data({ typed: fields, problems: [] as JoinProblem[] }, { status: 404 });
	return data({ typed: fields, problems: attempt.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
	pageTitle(page?.evening ? m.join_title({ title: page.evening.title }) : m.join_wrong_title());

export default function JoinCode() {
	const page = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	if (!page.evening) {
		return (
			<EntrancePage viewer={page.viewer} path={page.path}>
				<WrongCode />
			</EntrancePage>
		);
	}
	const typed: Record<string, string> = answer?.typed ?? {};
	return (
		<EntrancePage viewer={page.viewer} path={page.path}>
			<JoinEvening
				evening={page.evening}
				viewer={page.viewer}
				inAlready={page.inAlready}
				form={{
					values: { nickname: page.suggestion, language: getLocale(), ...typed },
					errors: (answer?.problems ?? []).map(({ field, code }) => ({
						field,
						message: joinProblemText(code),
					})),
					account: page.account,
					loginHref: `/login?next=${encodeURIComponent(page.path)}`,
				}}
			/>
		</EntrancePage>
	);
}
