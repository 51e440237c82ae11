import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import { ourMark } from "#app/domain/live/our-answers.ts";
import type { Env } from "../process/env.ts";

/** Each directive with what it lets in. */
type Policy = [directive: string, ...sources: string[]][];

const setPolicy = (response: Response, policy: Policy) =>
	response.setHeader("Content-Security-Policy", policy.map((each) => each.join(" ")).join("; "));

/** Lets this one answer reach more than other pages do: for each directive that is named, what is let in beside the rest. */
export function alsoLetIn(
	response: Response,
	more: Partial<Record<"connect-src" | "img-src", string[]>>,
): void {
	const policy: Policy = response.locals.policy;
	setPolicy(
		response,
		policy.map(([directive, ...sources]) => [
			directive,
			...sources,
			...((directive === "connect-src" || directive === "img-src") && more[directive] ? more[directive] : []),
		]),
	);
}

/**
 * Security headers on every answer, errors too, and the mark by which pages know it is ours. Each page has its own nonce in `response.locals.nonce`;
 * in development Vite's own scripts and styles need more room.
 */
export function securityHeaders(env: Env): RequestHandler {
	const https = env.PUBLIC_URL?.startsWith("https:") ?? false;
	return (request, response, next) => {
		const nonce = randomBytes(16).toString("base64");
		response.locals.nonce = nonce;
		const development = env.NODE_ENV === "development";
		// 'self' does not cover ws: in every browser, so the socket's address is named.
		const host = /^[\w.:[\]-]+$/.test(request.headers.host ?? "") ? request.headers.host : "";
		response.locals.policy = [
			["default-src", "'self'"],
			["script-src", "'self'", `'nonce-${nonce}'`],
			["style-src", "'self'", development ? "'unsafe-inline'" : `'nonce-${nonce}'`],
			["img-src", "'self'", "data:"],
			["font-src", "'self'"],
			["connect-src", "'self'", ...(host ? [`ws://${host}`, `wss://${host}`] : [])],
			["object-src", "'none'"],
			["base-uri", "'none'"],
			["form-action", "'self'"],
			["frame-ancestors", "'none'"],
		] satisfies Policy;
		response.setHeader(ourMark, "1");
		setPolicy(response, response.locals.policy);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		// "no-referrer" would make plain forms send "Origin: null", which we refuse.
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
		// Everything is private unless an answer says otherwise, and that is known only when it begins.
		const { writeHead } = response;
		response.writeHead = (...head: unknown[]) => {
			if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
			return Reflect.apply(writeHead, response, head);
		};
		if (https) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		next();
	};
}
