import type { ActionFunctionArgs } from "@remix-run/node";
import { problemText } from "#app/evening/prepare/evening.ts";
import { newSession } from "#app/evening/prepare/new-session.server.ts";
import { m } from "#app/words/index.ts";
import { problem, problemResponse } from "#server/http/problem.ts";
import { readForm } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

/** Makes a session out of a form, for tools: `{session, code}`, or every problem under its stable code. */
export async function action({ request, context }: ActionFunctionArgs) {
	if (request.method !== "POST") return problemResponse(405, "method-not-allowed", m.error_not_found());
	const form = await readForm(request);
	const result = await newSession(database(), { actor: context.actor, form, address: context.address });
	if (result.ok) return Response.json({ session: result.answer.id, code: result.answer.code });
	if (!("problems" in result)) return problem(result);
	const problems = result.problems.map((problem) => ({
		field: problem.field,
		code: problem.code,
		title: problemText(problem),
	}));
	const [first] = problems;
	return problemResponse(422, first?.code ?? result.code, first?.title ?? "", {
		field: first?.field,
		problems,
	});
}

export function loader() {
	return problemResponse(405, "method-not-allowed", m.error_not_found());
}
