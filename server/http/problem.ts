import type { Response as ExpressResponse } from "express";
import type { Refusal } from "../commands/command-context.ts";
import { explain, statusOf } from "../commands/explain-refusal.ts";

/** What is said about a request that was not done, as application/problem+json. */
interface Problem {
	type: "about:blank";
	status: number;
	code: string;
	title: string;
	field?: string;
}

/** A refusal with its stable code. */
export function problemOf(refusal: Refusal): Problem {
	const { code, field } = refusal;
	const title = explain(refusal);
	return { type: "about:blank", status: statusOf(code), code, title, ...(field ? { field } : {}) };
}

const contentType = "application/problem+json; charset=utf-8";

export function problem(refusal: Refusal): Response {
	return respond(problemOf(refusal));
}

export function problemResponse(
	status: number,
	code: string,
	title: string,
	extra: Record<string, unknown> = {},
): Response {
	return respond({ type: "about:blank", status, code, title, ...extra });
}

const respond = (body: Problem): Response =>
	new Response(JSON.stringify(body), { status: body.status, headers: { "Content-Type": contentType } });

/** The same outside the pages. */
export function sendProblem(response: ExpressResponse, body: Omit<Problem, "type">): void {
	response
		.status(body.status)
		.type(contentType)
		.send(JSON.stringify({ type: "about:blank", ...body }));
}
