import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { can } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { type Locale, locales } from "#app/words/generated/runtime.js";
import { getLocale, m } from "#app/words/index.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { loginHash } from "../auth/login.server.ts";
import { isOwnOrigin } from "../auth/origin.ts";
import type { Env } from "../process/env.ts";
import { readiness } from "../process/health.ts";
import { inLocale } from "../process/in-locale.server.ts";
import { log } from "../process/log.ts";
import type { Services } from "../services.server.ts";
import { giveDocument } from "./give-document.ts";
import { largeMaps, letMapsIn } from "./large-maps.ts";
import { localeOf } from "./locale.server.ts";
import { sendProblem } from "./problem.ts";
import { readRequestLine } from "./request-line.ts";
import { securityHeaders } from "./security-headers.ts";
import { takeCommand } from "./take-command.ts";
import { takeInUnread } from "./unread-body.ts";
import { uploadTo } from "./uploads.ts";

/** The longest body of a form or command, in bytes. */
const longestBody = 256 * 1024;
const safeMethods = new Set(["GET", "HEAD"]);

type Pages = ServerBuild | (() => Promise<ServerBuild>);

/** Everything that answers HTTP. `assets` serves the built files, or Vite in development. */
export function createHttp(
	services: Services,
	buildIn: (locale: Locale) => Pages,
	assets: RequestHandler,
): Express {
	const { env } = services;
	const app = express();
	app.disable("x-powered-by");
	app.set("trust proxy", trustedProxies(env.TRUSTED_PROXIES));

	app.use(securityHeaders(env));
	app.use(takeInUnread);
	app.get(paths.health, (_request, response) => {
		response.type("text").send("ok");
	});
	app.get(paths.readiness, (_request, response, next) => {
		readiness(services)
			.then(({ ready, reasons }) => response.status(ready ? 200 : 503).json({ ready, reasons }))
			.catch(next);
	});
	app.use(compression({ filter: isWorthCompressing }));
	// Looking whether there is such a file takes as long as many an answer.
	app.use((request, response, next) => (isOfApi(request.path) ? next() : assets(request, response, next)));
	app.use(logRequests);
	app.use((request, _response, next) => {
		inLocale(localeOf(request.headers.cookie, request.headers["accept-language"]), () => next());
	});
	app.use(readRequestLine);
	app.use(guardBody(services));
	app.use(async (request, response, next) => {
		try {
			const hash = loginHash(env, request.headers.cookie);
			response.locals.loginHash = hash;
			response.locals.actor = hash
				? await actorOfLogin(services.db, hash, new Date())
				: { kind: "anonymous" };
			next();
		} catch (error) {
			next(error);
		}
	});
	app.use(guardUpload);
	app.all(paths.apiCommands(":id"), takeCommand(services, longestBody));
	app.get(paths.apiDocuments(":id", ":kind"), giveDocument(services));
	app.get(largeMaps, letMapsIn(services));
	app.post(paths.sessions, toolsToApi(paths.apiSessions));
	const pages = new Map(locales.map((locale) => [locale, createPages(env, buildIn(locale))]));
	app.all("*", (request, response, next) => pages.get(getLocale())?.(request, response, next));
	app.use(lastResort);
	return app;
}

/** The pages as one build has them: each language has scripts of its own. */
function createPages(env: Env, build: Pages): RequestHandler {
	return createRequestHandler({
		build,
		mode: env.NODE_ENV === "development" ? "development" : "production",
		getLoadContext: (request, response) => ({
			nonce: response.locals.nonce,
			actor: response.locals.actor,
			loginHash: response.locals.loginHash,
			address: request.ip ?? "",
		}),
	});
}

const isOfApi = (path: string): boolean => path.startsWith(`${paths.apiSessions}/`);

/** Answers to commands are short, and there are many. */
const isWorthCompressing: compression.CompressionFilter = (request, response) =>
	!request.path.endsWith("/commands") && compression.filter(request, response);

/** A page's action can only answer with a page; tools that ask for JSON under the same address get the API's route. */
function toolsToApi(path: string): RequestHandler {
	return (request, _response, next) => {
		if (request.accepts(["html", "json"]) === "json") request.originalUrl = path;
		next();
	};
}

function trustedProxies(setting: string | undefined): number | string | false {
	if (!setting) return false;
	return /^\d+$/.test(setting) ? Number(setting) : setting;
}

/** Refuses what other sites send, and bodies without a length or beyond the limit, before anything reads them. */
function guardBody({ env }: Services): RequestHandler {
	return (request, response, next) => {
		if (safeMethods.has(request.method)) return next();
		if (!isOwnOrigin(env, request.headers, { required: false })) {
			return sendProblem(response, {
				status: 403,
				code: "foreign-origin",
				title: m.error_foreign_origin(),
			});
		}
		// Remix would compare it with the host once more, and fail on our own address when it was asked under another name.
		delete request.headers.origin;
		const length = request.headers["content-length"];
		if (
			request.headers["transfer-encoding"] !== undefined ||
			(length === undefined && request.method === "POST" && request.headers["content-type"])
		) {
			return sendProblem(response, {
				status: 411,
				code: "length-required",
				title: m.error_length_required(),
			});
		}
		if (Number(length ?? 0) > (uploadTo(request.path)?.longest ?? longestBody)) {
			return sendProblem(response, { status: 413, code: "too-large", title: m.error_too_large() });
		}
		next();
	};
}

/** A file is read by who may send one; from others not a byte more than a form has. */
const guardUpload: RequestHandler = (request, response, next) => {
	const upload = uploadTo(request.path);
	const length = Number(request.headers["content-length"] ?? 0);
	if (!upload || length <= longestBody || can(response.locals.actor, upload.action).allowed) return next();
	sendProblem(response, { status: 413, code: "too-large", title: m.error_too_large() });
};

/** One line per request: no query, no body, no code or id in the path. */
const logRequests: RequestHandler = (request, response, next) => {
	const started = process.hrtime.bigint();
	const path = request.path
		.replace(/^\/+meedoen\/.+/i, `${paths.join}/:code`)
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id");
	response.on("finish", () => {
		const ms = Number(process.hrtime.bigint() - started) / 1e6;
		log.info({ method: request.method, path, status: response.statusCode, ms: Math.round(ms) }, "request");
	});
	next();
};

const lastResort: ErrorRequestHandler = (error, _request, response, _next) => {
	// An address that cannot be read, for one: whoever sent it is wrong, and we are not.
	if (!response.headersSent && error.status >= 400 && error.status < 500) {
		response.status(error.status).type("text").send(m.error_not_found());
		return;
	}
	log.error({ err: error }, "request failed");
	// Half an answer is cut off here: Express would do the same, and print the error as it is.
	if (response.headersSent) return response.destroy();
	response.status(500).type("text").send(m.error_unexpected());
};
