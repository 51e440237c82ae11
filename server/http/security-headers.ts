import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { ourMark } from "#app/domain/live/our-answers.ts";
import type { Env } from "../process/env.ts";

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
		const policy = [
			"default-src 'self'",
			`script-src 'self' 'nonce-${nonce}'`,
			development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
			"img-src 'self' data:",
			"font-src 'self'",
			`connect-src 'self'${host ? ` ws://${host} wss://${host}` : ""}`,
			"object-src 'none'",
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
		];
		response.setHeader(ourMark, "1");
		response.setHeader("Content-Security-Policy", policy.join("; "));
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
