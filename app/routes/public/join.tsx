import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readCode, sessionCodeLength } from "#app/domain/session/codes.ts";
import { joinProblemText } from "#app/entrance/join-errors.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import {
	attemptToJoin,
	joinedJson,
	joinedRedirect,
	statusOfProblems,
} from "#server/auth/join-answer.server.ts";
import { cookieProbe } from "#server/auth/short-cookie.server.ts";
import { likelyWritingLanguage } from "#server/auth/writing-language.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { problemResponse } from "#server/http/problem.ts";
import { formFields, wantsJson } from "#server/http/requests.server.ts";
import { services } from "#server/services.server.ts";

/** The code field leads here and on to the page of that code. */
export function loader({ request }: LoaderFunctionArgs) {
	return redirect(pageOf(new URL(request.url).searchParams.get("code") ?? ""));
}

/** Joining for other tools. People send the form on the page of the code, which shows what they typed again. */
export async function action({ request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const code = fields.code ?? "";
	if (cookieProbe.isRefused(request)) return redirect(pageOf(code), 303);
	const attempt = await attemptToJoin(services(), context, code, {
		language: likelyWritingLanguage(request),
		...fields,
	});
	if (attempt.ok)
		return wantsJson(request) ? joinedJson(attempt.joined) : joinedRedirect(services(), attempt.joined);
	// A browser is shown the page of the code, which says what to do; it also slows a wrong one down.
	if (request.headers.get("Accept")?.includes("text/html")) return redirect(pageOf(code), 303);
	if (attempt.reason === "wrong-code") {
		await slowWrongGuess(services().db, "join", context.address);
		return problemResponse(404, "wrong-code", m.join_wrong_code());
	}
	const [first] = attempt.problems;
	return problemResponse(
		statusOfProblems(attempt.problems),
		first?.code ?? "invalid",
		joinProblemText(first?.code ?? ""),
		{
			field: first?.field,
			problems: attempt.problems,
		},
	);
}

function pageOf(typed: string): string {
	const code = readCode(typed, sessionCodeLength);
	return code ? paths.joinWith(code) : paths.home;
}
