import express, { type Request, type RequestHandler } from "express";
import { type Actor, actorKey } from "#app/domain/session/authorisation.ts";
import { m } from "#app/words/index.ts";
import { type Refusal, refuse } from "../commands/command-context.ts";
import { executeCommand } from "../commands/execute.server.ts";
import type { Services } from "../services.server.ts";
import { problemOf, sendProblem } from "./problem.ts";

const unread: Refusal = { ok: false, code: "invalid-command", field: "JSON", reason: "invalid" };

/**
 * Takes one command as JSON, of at most so many bytes. 200 with `seq` comes after the commit and never before. A room
 * of three hundred gives its commands in the same second, so they do not take the way of the pages.
 */
export function takeCommand(services: Services, longestBody: number): RequestHandler {
	const readJson = express.json({ limit: longestBody, strict: false });
	return (request, response, next) => {
		if (request.method !== "POST") {
			const title = m.error_not_found();
			return sendProblem(response, { status: 405, code: "method-not-allowed", title });
		}
		if (!request.is("application/json")) {
			const title = m.error_invalid({ field: "Content-Type" });
			return sendProblem(response, { status: 415, code: "json-only", title });
		}
		readJson(request, response, (error?: unknown) => {
			// Express is no longer around here: what throws has to be passed on to it.
			const take = async () => {
				const sessionId = request.params.id ?? "";
				const { actor } = response.locals;
				const command = { actor, sessionId, input: request.body, address: request.ip ?? "" };
				const refusal = error ? unread : isFromAnother(request, actor) ? refuse("not-logged-in") : null;
				const done = refusal ?? (await executeCommand(services, command));
				if (done.ok) response.json(done);
				else sendProblem(response, problemOf(done));
			};
			take().catch(next);
		});
	};
}

/** On a shared phone somebody else may have logged in since this was written: the cookie is not its writer's then. */
const isFromAnother = (request: Request, actor: Actor): boolean =>
	(request.get("X-Actor") ?? actorKey(actor)) !== actorKey(actor);
