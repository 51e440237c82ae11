import type { ActionFunctionArgs } from "@remix-run/node";
import { m } from "#app/i18n/index.ts";
import { refuse } from "#server/commands/command-context.ts";
import { executeCommand } from "#server/commands/execute.server.ts";
import { services } from "#server/context.server.ts";
import { log } from "#server/log.ts";
import { problem, problemResponse } from "#server/problem.ts";

/** Takes one command as JSON. 200 with `seq` comes after the commit and never before. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	if (request.method !== "POST") return problemResponse(405, "method-not-allowed", m.error_not_found());
	if (!/^application\/json\b/.test(request.headers.get("Content-Type") ?? "")) {
		return problemResponse(415, "json-only", m.error_invalid({ field: "Content-Type" }));
	}
	let input: unknown;
	try {
		input = await request.json();
	} catch {
		return problem({ ok: false, code: "invalid-command", field: "JSON", reason: "invalid" });
	}
	if (!/^[0-9a-f-]{36}$/.test(params.id ?? "")) return problem(refuse("not-found"));
	try {
		const result = await executeCommand(services(), {
			actor: context.actor,
			sessionId: params.id as string,
			input,
			address: context.address,
		});
		return result.ok ? Response.json(result) : problem(result);
	} catch (error) {
		log.error({ err: error }, "a command failed");
		return problem(refuse("try-again"));
	}
}

export function loader() {
	return problemResponse(405, "method-not-allowed", m.error_not_found());
}
