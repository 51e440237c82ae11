import express, { type RequestHandler } from "express";
import { m } from "#app/i18n/index.ts";
import type { Services } from "../context.server.ts";
import { log } from "../log.ts";
import { problemOf, sendProblem } from "../problem.ts";
import { type CommandResult, type Refusal, refuse } from "./command-context.ts";
import { executeCommand } from "./execute.server.ts";

export const commandPath = "/api/v1/sessions/:id/commands";
const readJson = express.json({ limit: "256kb", strict: false });

/**
 * Takes one command as JSON. 200 with `seq` comes after the commit and never before. A room of three hundred gives its
 * commands in the same second, so they do not take the way of the pages.
 */
export function takeCommand(services: Services): RequestHandler {
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
			const unread: Refusal = { ok: false, code: "invalid-command", field: "JSON", reason: "invalid" };
			const result = error
				? Promise.resolve(unread)
				: execute(services, request.params.id ?? "", {
						actor: response.locals.actor,
						input: request.body,
						address: request.ip ?? "",
					});
			result.then((done) => {
				if (done.ok) response.json(done);
				else sendProblem(response, problemOf(done));
			}, next);
		});
	};
}

async function execute(
	services: Services,
	sessionId: string,
	given: Omit<Parameters<typeof executeCommand>[1], "sessionId">,
): Promise<CommandResult> {
	if (!/^[0-9a-f-]{36}$/.test(sessionId)) return refuse("not-found");
	try {
		return await executeCommand(services, { ...given, sessionId });
	} catch (error) {
		log.error({ err: error }, "a command failed");
		return refuse("try-again");
	}
}
