import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import * as build from "virtual:remix/server-build";
import express from "express";
import * as paths from "#app/paths.ts";
import { openDatabase } from "#db/client.ts";
import { FolderInUseError } from "#db/folder-lock.ts";
import { isLostWrite } from "#db/postgres-pool.ts";
import { stopBoundaries } from "./areas/boundaries.server.ts";
import { createMailer } from "./auth/mailer.ts";
import { stopProtecting } from "./disclosure/protect-apart.ts";
import { stopDocuments } from "./exports/export-outcome.server.ts";
import { buildInLanguage } from "./http/build-in-language.ts";
import { createHttp } from "./http/http.ts";
import { answerWithoutUpgrade } from "./http/plain-upgrade.ts";
import { allowedMethods } from "./http/request-line.ts";
import { answerTools } from "./imports/answer-tools.server.ts";
import { stopBeside, workBeside } from "./imports/beside.server.ts";
import { stopFetching } from "./imports/fetch-odata.server.ts";
import { stopOngoingWork } from "./imports/ongoing-work.server.ts";
import { stopImports } from "./imports/preview-import.server.ts";
import { startJobs } from "./jobs/jobs.ts";
import { contain } from "./process/contain.ts";
import { endOnSignal, endOnUncaught } from "./process/ending.ts";
import { type Env, EnvError, readEnv } from "./process/env.ts";
import { log } from "./process/log.ts";
import { loggedError } from "./process/logged-error.ts";
import { serveMetrics } from "./process/metrics.ts";
import { Hub } from "./realtime/hub.ts";
import { createRealtime, isForSocket, refuse } from "./realtime/upgrade.ts";
import { provideServices, type Services } from "./services.server.ts";
import { ensureAdmin, prepareDemo } from "./start-up.ts";

export interface Running {
	address: string;
	stop(): Promise<void>;
}

/** What a request may still take when the process stops, in milliseconds. */
const longestRequest = 10_000;

/**
 * How long a connection may wait for its next request, in milliseconds. Proxies keep theirs for a minute at most: one that
 * we let go of first would be reset under a request.
 */
const longestIdle = 65_000;

/** Lets go of a line that broke. */
function destroy(this: Duplex): void {
	this.destroy();
}

/** Serves the built files; development brings its own. */
function builtAssets(): express.RequestHandler {
	const router = express.Router();
	const setHeaders = (response: express.Response, immutable: boolean) =>
		response.setHeader(
			"Cache-Control",
			immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600",
		);
	router.use(
		"/assets",
		express.static("build/client/assets", {
			fallthrough: true,
			redirect: false,
			setHeaders: (response) => setHeaders(response, true),
		}),
	);
	router.use(
		express.static("build/client", {
			index: false,
			redirect: false,
			// For /.well-known/security.txt.
			dotfiles: "allow",
			setHeaders: (response) => setHeaders(response, false),
		}),
	);
	return router;
}

/**
 * Starts the whole product on one port.
 * @throws {import("./process/env.ts").EnvError} and {@link import("#db/folder-lock.ts").FolderInUseError}
 */
export async function start(
	env: Env,
	development?: {
		assets: express.RequestHandler;
		/** takes upgrades that are not ours */
		upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
	},
): Promise<Running> {
	log.level = env.LOG_LEVEL;
	const database = await openDatabase(
		env.DATABASE_URL
			? { url: env.DATABASE_URL }
			: { folder: env.DATA_DIR, answer: (question) => answerTools(database.db, question) },
	);
	try {
		const demo = await prepareDemo(database.db, env);
		if (env.DATABASE_URL) workBeside(env.DATABASE_URL);
		await ensureAdmin(database.db, env);
		const hub = new Hub(database.db, database.listen);
		const services: Services = {
			db: database.db,
			env,
			hub,
			mailer: createMailer(database.db, env),
			stopping: false,
		};
		provideServices(services);
		const app = createHttp(
			services,
			(locale) => (development ? build : buildInLanguage(build, locale)),
			development?.assets ?? builtAssets(),
		);
		const server = createServer({ keepAliveTimeout: longestIdle, headersTimeout: longestIdle + 1_000 }, app);
		const realtime = createRealtime(services);
		const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
			// Node takes its own listener away: a line that breaks would end the process.
			socket.off("error", destroy).on("error", destroy);
			if (realtime.upgrade(request, socket, head)) return;
			if (development && isForSocket(request)) development.upgrade(request, socket, head);
			else answerWithoutUpgrade(server, request, socket, head);
		};
		server.on(
			"upgrade",
			contain("an upgrade", upgrade, (_request, socket) => socket.destroy()),
		);
		// We are no proxy.
		server.on("connect", (_request, socket) => {
			socket.on("error", destroy);
			refuse(socket, "405 Method Not Allowed", `Allow: ${allowedMethods}`);
		});
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(env.PORT, env.HOST, resolve);
		});
		// A connection that could not be taken, as when there are more than the system allows.
		server.on("error", (error) => log.error({ err: error }, "a connection was not taken"));
		const { port } = server.address() as AddressInfo;
		const address = env.PUBLIC_URL ?? `http://${env.HOST === "0.0.0.0" ? "localhost" : env.HOST}:${port}`;
		const stopJobs = startJobs(services, address);
		const stopMetrics =
			env.METRICS_PORT === undefined
				? () => {}
				: serveMetrics(env.METRICS_PORT, () => hub.countConnections());
		announce(address, demo, services.mailer.available);
		return {
			address,
			stop: async () => {
				services.stopping = true;
				const jobs = stopJobs();
				// Whoever sends people here asks /readyz every few seconds, and has to hear it before nobody answers.
				await wait(env.DRAIN_SECONDS * 1_000);
				stopMetrics();
				const closed = new Promise((resolve) => server.close(resolve));
				// A connection whose last request ends only now would wait for another one.
				const letGo = setInterval(() => server.closeIdleConnections(), 100);
				setTimeout(() => server.closeAllConnections(), longestRequest).unref();
				await realtime.close();
				await closed;
				clearInterval(letGo);
				const deliveries = stopOngoingWork();
				await Promise.all([
					stopDocuments(),
					stopBoundaries(),
					stopImports(),
					stopBeside(),
					stopFetching(),
					stopProtecting(),
				]);
				await deliveries;
				await jobs;
				await services.mailer.idle();
				await hub.stop();
				await database.close();
			},
		};
	} catch (error) {
		await database.close();
		throw error;
	}
}

function announce(
	address: string,
	demo: { code: string; accounts: string[] } | null,
	hasMail: boolean,
): void {
	const lines = [`Duidingstafel: ${address}`];
	if (demo) {
		lines.push(`Demo: code ${demo.code}, ${address}${paths.joinWith(demo.code.replaceAll("-", ""))}`);
		lines.push(`Demo accounts: ${demo.accounts.join(", ")}`);
	}
	if (!hasMail)
		lines.push(
			"Nobody can log in yet: login codes go by mail, and SMTP_URL is not set (docs/operations.md).",
		);
	process.stdout.write(`${lines.join("\n")}\n`);
}

async function main(): Promise<void> {
	endOnUncaught(isLostWrite);
	const { stop } = await start(readEnv());
	endOnSignal(stop);
}

if (import.meta.env.PROD) {
	main().catch((error: unknown) => {
		const isForReader = error instanceof EnvError || error instanceof FolderInUseError;
		if (!isForReader) log.fatal({ err: error }, "starting failed");
		const { code, cause } = loggedError(error);
		const reason = isForReader ? error.message : `${code ?? cause?.code ?? "see the log"}`;
		process.stderr.write(`Duidingstafel cannot start: ${reason}\n`);
		process.exit(1);
	});
}
