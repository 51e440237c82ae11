import express, { type RequestHandler } from "express";
import { m } from "#app/i18n/index.ts";
import type { Services } from "../context.server.ts";
import { problemOf, sendProblem } from "../problem.ts";
import type { Refusal } from "./command-context.ts";
import { executeCommand } from "./execute.server.ts";

export const commandPath = "/api/v1/sessions/:id/commands";

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
			const sessionId = request.params.id ?? "";
			const { actor } = response.locals;
			const command = { actor, sessionId, input: request.body, address: request.ip ?? "" };
			const result = error ? Promise.resolve(unread) : executeCommand(services, command);
			result.then((done) => {
				if (done.ok) response.json(done);
				else sendProblem(response, problemOf(done));
			}, next);
		});
	};
}
