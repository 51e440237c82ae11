import type { ActionFunctionArgs } from "@remix-run/node";
import { m } from "#app/i18n/index.ts";
import { eveningProblems } from "#app/prepare/evening.ts";
import { database } from "#server/context.server.ts";
import { problem, problemResponse } from "#server/problem.ts";
import { newSession } from "#server/sessions/new-session.server.ts";

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/;

/** Makes a session out of a form, for tools: `{session, code}`, or every problem under its stable code. */
export async function action({ request, context }: ActionFunctionArgs) {
	if (request.method !== "POST") return problemResponse(405, "method-not-allowed", m.error_not_found());
	if (!formTypes.test(request.headers.get("Content-Type") ?? "")) {
		return problemResponse(415, "form-only", m.prepare_form_only());
	}
	const form = await request.formData();
	const result = await newSession(database(), { actor: context.actor, form, address: context.address });
	if (result.ok) return Response.json({ session: result.id, code: result.code });
	if (!("problems" in result)) return problem(result);
	const problems = result.problems.map(({ field, code }) => ({
		field,
		code,
		title: eveningProblems[code](),
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
