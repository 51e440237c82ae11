import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as build from "virtual:remix/server-build";
import express from "express";
import { openDatabase } from "#db/client.ts";
import { isLostWrite } from "#db/postgres-pool.ts";
import { createMailer } from "./auth/mailer.ts";
import { provideServices, type Services } from "./context.server.ts";
import { type Env, readEnv } from "./env.ts";
import { createHttp } from "./http.ts";
import { startJobs } from "./jobs.ts";
import { log } from "./log.ts";
import { serveMetrics } from "./metrics.ts";
import { Hub } from "./realtime/hub.ts";
import { createRealtime } from "./realtime/upgrade.ts";
import { ensureAdmin, prepareDemo } from "./start-up.ts";

export interface Running {
	address: string;
	stop(): Promise<void>;
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
			setHeaders: (response) => setHeaders(response, true),
		}),
	);
	router.use(
		express.static("build/client", {
			index: false,
			// For /.well-known/security.txt.
			dotfiles: "allow",
			setHeaders: (response) => setHeaders(response, false),
		}),
	);
	return router;
}

/**
 * Starts the whole product on one port.
 * @throws {import("./env.ts").EnvError} and {@link import("#db/folder-lock.ts").FolderInUseError}
 */
export async function start(
	env: Env,
	development?: { assets: express.RequestHandler; upgrade: (server: Server) => void },
): Promise<Running> {
	log.level = env.LOG_LEVEL;
	const database = await openDatabase(
		env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: env.DATA_DIR },
	);
	try {
		const demo = await prepareDemo(database.db, env);
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
		const app = createHttp(services, build, development?.assets ?? builtAssets());
		const server = createServer(app);
		const realtime = createRealtime(services);
		server.on("upgrade", (request, socket, head) => {
			if (!realtime.upgrade(request, socket, head) && !development) socket.destroy();
		});
		development?.upgrade(server);
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(env.PORT, env.HOST, resolve);
		});
		const { port } = server.address() as AddressInfo;
		const address = env.PUBLIC_URL ?? `http://${env.HOST === "0.0.0.0" ? "localhost" : env.HOST}:${port}`;
		const stopJobs = startJobs(services, address);
		const stopMetrics = env.METRICS_PORT === undefined ? () => {} : serveMetrics(env.METRICS_PORT, hub);
		announce(address, demo);
		return {
			address,
			stop: async () => {
				services.stopping = true;
				const jobs = stopJobs();
				stopMetrics();
				const closed = new Promise((resolve) => server.close(resolve));
				await hub.stop();
				realtime.close();
				server.closeIdleConnections();
				setTimeout(() => server.closeAllConnections(), 10_000).unref();
				await closed;
				await jobs;
				await database.close();
			},
		};
	} catch (error) {
		await database.close();
		throw error;
	}
}

function announce(address: string, demo: { code: string; accounts: string[] } | null): void {
	const lines = [`Duidingstafel: ${address}`];
	if (demo) {
		lines.push(`Demo: code ${demo.code}, ${address}/meedoen/${demo.code.replaceAll("-", "")}`);
		lines.push(`Demo accounts: ${demo.accounts.join(", ")}`);
	}
	process.stdout.write(`${lines.join("\n")}\n`);
}

/** Runs until a signal asks it to stop; a second signal stops at once. */
async function main(): Promise<void> {
	process.on("uncaughtException", (error) => {
		if (isLostWrite(error)) return log.error({ err: error }, "a connection to the database was lost");
		log.fatal({ err: error }, "an error that nothing caught");
		process.exit(1);
	});
	const running = await start(readEnv());
	let stopping = false;
	for (const signal of ["SIGTERM", "SIGINT"] as const) {
		process.on(signal, () => {
			if (stopping) process.exit(1);
			stopping = true;
			setTimeout(() => process.exit(1), 30_000).unref();
			running.stop().then(
				() => process.exit(0),
				(error: unknown) => {
					log.error({ err: error }, "stopping failed");
					process.exit(1);
				},
			);
		});
	}
}

if (import.meta.env.PROD) {
	main().catch((error: unknown) => {
		process.stderr.write(
			`Duidingstafel cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
		);
		process.exit(1);
	});
}
