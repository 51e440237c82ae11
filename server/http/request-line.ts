import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler } from "express";
import { m } from "#app/words/index.ts";
import { sendProblem } from "./problem.ts";

const methods = ["GET", "HEAD", "POST", "OPTIONS"];
export const allowedMethods = methods.join(", ");

/**
 * Refuses a method, target or host that the pages cannot take, and brings the others into the one shape that they know:
 * a path, and the host that was asked for.
 */
export const readRequestLine: RequestHandler = (request, response, next) => {
	if (!methods.includes(request.method)) {
		response.setHeader("Allow", allowedMethods);
		return sendProblem(response, { status: 405, code: "method-not-allowed", title: m.error_method() });
	}
	if (request.method === "OPTIONS") {
		response.setHeader("Allow", allowedMethods);
		return response.status(204).end();
	}
	const path = pathOf(request);
	if (path === null || !hasReadableHost(request)) {
		return sendProblem(response, { status: 400, code: "bad-request", title: m.error_bad_request() });
	}
	request.url = path;
	request.originalUrl = path;
	next();
};

/** The path and query that are asked for; null when it is no address of http. A whole address names its host too. */
function pathOf({ url = "", headers }: IncomingMessage): string | null {
	if (url.startsWith("/")) return url;
	const whole = URL.canParse(url) ? new URL(url) : null;
	if (!whole || !/^https?:$/.test(whole.protocol)) return null;
	headers.host = whole.host;
	return whole.pathname + whole.search;
}

/** Whether the host, by our own name or by that of a trusted proxy, is one. Only a trusted proxy may give another. */
function hasReadableHost(request: Request): boolean {
	const trusts = request.app.get("trust proxy fn") as (address: string | undefined, hop: number) => boolean;
	if (!trusts(request.socket.remoteAddress, 0)) delete request.headers["x-forwarded-host"];
	const { host = "", "x-forwarded-host": forwarded = "" } = request.headers;
	return [host, ...String(forwarded).split(",")].map((each) => each.trim()).every(isHost);
}

const isHost = (host: string): boolean =>
	host === "" || (/^[^\s/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`));
