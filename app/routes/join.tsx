import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { normaliseCode } from "#app/domain/codes.ts";
import { m } from "#app/i18n/index.ts";
import { attemptToJoin, joinedJson, joinedRedirect } from "#server/auth/join-answer.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { services } from "#server/context.server.ts";
import { problemResponse } from "#server/problem.ts";
import { formFields, wantsJson } from "#server/requests.server.ts";
import { joinProblemText } from "../entrance/join-errors.ts";

/** The code field leads here and on to the page of that code. */
export function loader({ request }: LoaderFunctionArgs) {
	return redirect(pageOf(new URL(request.url).searchParams.get("code") ?? ""));
}

/** Joining for other tools. People send the form on the page of the code, which shows what they typed again. */
export async function action({ request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const code = fields.code ?? "";
	const attempt = await attemptToJoin(services(), context, code, fields);
	if (attempt.ok)
		return wantsJson(request) ? joinedJson(attempt.joined) : joinedRedirect(services(), attempt.joined);
	// A browser is shown the page of the code, which says what to do; it also slows a wrong one down.
	if (request.headers.get("Accept")?.includes("text/html")) return redirect(pageOf(code), 303);
	if (attempt.reason === "wrong-code") {
		await slowWrongGuess(services().db, "join", context.address);
		return problemResponse(404, "wrong-code", m.join_wrong_code());
	}
	const [first] = attempt.problems;
	return problemResponse(422, first?.code ?? "invalid", joinProblemText(first?.code ?? ""), {
		field: first?.field,
		problems: attempt.problems,
	});
}

function pageOf(typed: string): string {
	const code = normaliseCode(typed);
	return code ? `/meedoen/${code}` : "/";
}
