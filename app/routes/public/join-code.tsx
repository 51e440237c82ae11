import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Actor, joinsAsAccount, partIn } from "#app/domain/session/authorisation.ts";
import { suggestNickname } from "#app/domain/session/nickname.ts";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { joinProblemText } from "#app/entrance/join-errors.ts";
import { JoinEvening } from "#app/entrance/join-evening.tsx";
import { WrongCode } from "#app/entrance/wrong-code.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { getLocale, m } from "#app/words/index.ts";
import { findPlaceOf, type Session } from "#db/queries/sessions.server.ts";
import { findEvening } from "#server/auth/join.server.ts";
import { attemptToJoin, joinedRedirect, statusOfProblems } from "#server/auth/join-answer.server.ts";
import type { JoinProblem } from "#server/auth/join-fields.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { cookieProbe } from "#server/auth/short-cookie.server.ts";
import { likelyWritingLanguage } from "#server/auth/writing-language.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { formFields } from "#server/http/requests.server.ts";
import { database, services } from "#server/services.server.ts";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const page = { viewer: viewerOf(context.actor), path: new URL(request.url).pathname };
	const session = await findEvening(database(), params.code ?? "");
	if (!session) {
		await slowWrongGuess(database(), "join", context.address);
		return data({ ...page, evening: null }, { status: 404 });
	}
	const place = await findPlaceOf(database(), session.id);
	const { actor } = context;
	const answer = {
		...page,
		evening: { title: session.title, heldOn: session.heldOn, place: place?.name ?? "" },
		inAlready: placeOf(actor, session),
		account: joinsAsAccount(actor) ? { name: actor.name, organisation: actor.organisation } : null,
		suggestion: suggestNickname(getLocale(), Math.random),
		language: likelyWritingLanguage(request),
		id: newId(),
	};
	return data(answer, { headers: { "Set-Cookie": cookieProbe.write(services().env) } });
}

/** Where this browser goes on when it is in this evening already. */
function placeOf(actor: Actor, session: Session): string | null {
	const part = partIn(actor, session.id);
	return part && part !== "preparer" ? paths.session(session.id) : null;
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	if (fields.another) {
		const nickname = suggestNickname(getLocale(), Math.random);
		return data({ typed: { ...fields, nickname }, problems: [] as JoinProblem[] });
	}
	// Nobody is let in whom this browser would forget at once.
	if (cookieProbe.isRefused(request))
		return data({ typed: fields, problems: [] as JoinProblem[], noCookies: true }, { status: 422 });
	const attempt = await attemptToJoin(services(), context, params.code ?? "", {
		language: likelyWritingLanguage(request),
		...fields,
	});
	if (attempt.ok) return joinedRedirect(services(), attempt.joined);
	// A code that stopped being right meanwhile is the loader's to explain.
	if (attempt.reason === "wrong-code")
		return data({ typed: fields, problems: [] as JoinProblem[] }, { status: 404 });
	const { problems } = attempt;
	return data({ typed: fields, problems }, { status: statusOfProblems(problems) });
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
				noCookies={answer !== undefined && "noCookies" in answer}
				form={{
					values: { id: page.id, nickname: page.suggestion, language: page.language, ...typed },
					errors: (answer?.problems ?? []).map(({ field, code }) => ({
						field,
						message: joinProblemText(code),
					})),
					account: page.account,
					loginHref: paths.login(page.path),
				}}
			/>
		</EntrancePage>
	);
}
