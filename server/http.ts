import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { m } from "#app/i18n/index.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { loginHash } from "./auth/login.server.ts";
import { commandPath, takeCommand } from "./commands/take-command.ts";
import type { Services } from "./context.server.ts";
import { readiness } from "./health.ts";
import { inLocale, localeOf } from "./locale.server.ts";
import { log } from "./log.ts";
import { isOwnOrigin } from "./origin.ts";
import { sendProblem } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";

/** The longest body of a form or command, in bytes. */
const longestBody = 256 * 1024;
const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Everything that answers HTTP. `assets` serves the built files, or Vite in development. */
export function createHttp(
	services: Services,
	build: ServerBuild | (() => Promise<ServerBuild>),
	assets: RequestHandler,
): Express {
	const { env } = services;
	const app = express();
	app.disable("x-powered-by");
	app.set("trust proxy", trustedProxies(env.TRUSTED_PROXIES));

	app.use(securityHeaders(env));
	app.get("/healthz", (_request, response) => {
		response.type("text").send("ok");
	});
	app.get("/readyz", async (_request, response) => {
		const { ready, reasons } = await readiness(services);
		response.status(ready ? 200 : 503).json({ ready, reasons });
	});
	app.use(compression({ filter: isWorthCompressing }));
	app.use(assets);
	app.use(logRequests);
	app.use((request, _response, next) => {
		inLocale(localeOf(request.headers.cookie, request.headers["accept-language"]), () => next());
	});
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
	app.all(commandPath, takeCommand(services, longestBody));
	app.post("/sessies", toolsToApi("/api/v1/sessions"));
	app.all(
		"*",
		createRequestHandler({
			build,
			mode: env.NODE_ENV === "development" ? "development" : "production",
			getLoadContext: (request, response) => ({
				nonce: response.locals.nonce,
				actor: response.locals.actor,
				loginHash: response.locals.loginHash,
				address: request.ip ?? "",
			}),
		}),
	);
	app.use(lastResort);
	return app;
}

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
		if (Number(length ?? 0) > longestBody) {
			return sendProblem(response, { status: 413, code: "too-large", title: m.error_too_large() });
		}
		next();
	};
}

/** One line per request: no query, no body, no code or id in the path. */
const logRequests: RequestHandler = (request, response, next) => {
	const started = process.hrtime.bigint();
	response.on("finish", () => {
		const ms = Number(process.hrtime.bigint() - started) / 1e6;
		const path = request.path
			.replace(/^\/meedoen\/.+/, "/meedoen/:code")
			.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id");
		log.info({ method: request.method, path, status: response.statusCode, ms: Math.round(ms) }, "request");
	});
	next();
};

const lastResort: ErrorRequestHandler = (error, _request, response, next) => {
	// An address that cannot be read, for one: whoever sent it is wrong, and we are not.
	if (!response.headersSent && error.status >= 400 && error.status < 500) {
		response.status(error.status).type("text").send(m.error_not_found());
		return;
	}
	log.error({ err: error }, "request failed");
	if (response.headersSent) return next(error);
	response.status(500).type("text").send(m.error_unexpected());
};
