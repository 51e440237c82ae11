import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

export interface StartedServer {
	/** such as "http://127.0.0.1:40123" */
	url: string;
	folder: string;
	pid: number;
	/** what it logged to standard output and error so far */
	output: () => string;
	/** Asks it to stop and waits for it; the folder stays. @returns its exit code, null when it had to be killed */
	shutDown(): Promise<number | null>;
	/** Asks it to stop, waits for it and removes its folder. */
	stop(): Promise<void>;
	/** kill -9; the folder stays, to start again with. */
	kill(): Promise<void>;
}

export interface RunningServer extends StartedServer {
	/** the demo's running evening */
	sessionId: string;
	/** its join code, in groups */
	code: string;
}

interface Options {
	/** The data folder of a server that was killed, to go on with; otherwise a fresh demo. */
	folder?: string;
	env?: Record<string, string | undefined>;
}

const built = path.resolve("build/server/index.js");
const slowestStart = 60_000;

/** A new folder with a seeded demo: a copy of the one that was prepared for this run, or an empty one to be seeded. */
export async function freshFolder(): Promise<string> {
	const folder = await mkdtemp(path.join(os.tmpdir(), "duidingstafel-"));
	const { SEEDED_DATA } = process.env;
	if (SEEDED_DATA) await cp(SEEDED_DATA, folder, { recursive: true });
	return folder;
}

/** Starts the built server on a free port, with a demo of its own. */
export async function startServer({ folder, env }: Options = {}): Promise<RunningServer> {
	const server = await launch(folder ?? (await freshFolder()), env, /^Demo accounts: /m);
	const code = find(server.output(), /^Demo: code ([A-Z0-9-]+)/m);
	return { ...server, code, sessionId: await runningEvening(server.url) };
}

/** Starts the built server with nothing in it but the account of its first admin. */
export async function startEmptyServer(env: {
	ADMIN_EMAIL: string;
	SMTP_URL: string;
}): Promise<StartedServer> {
	const folder = await mkdtemp(path.join(os.tmpdir(), "duidingstafel-"));
	return launch(folder, { DEMO: "0", HOST: "127.0.0.1", ...env }, /^Duidingstafel: /m);
}

async function launch(folder: string, env: Options["env"], announcement: RegExp): Promise<StartedServer> {
	const child = spawn(process.execPath, [built], {
		env: {
			...withoutOurs(),
			NODE_ENV: "production",
			PORT: "0",
			DATA_DIR: folder,
			LOG_LEVEL: "warn",
			DRAIN_SECONDS: "0",
			...env,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	const keep = (chunk: Buffer) => {
		output += chunk.toString();
	};
	child.stdout.on("data", keep);
	child.stderr.on("data", keep);
	const stopped = once(child, "exit");
	await untilAnnounced(child, () => output, announcement);
	const shutDown = async () => {
		child.kill("SIGTERM");
		const [code] = await stopped;
		return code as number | null;
	};
	const url = find(output, /^Duidingstafel: (\S+)$/m);
	return {
		url,
		folder,
		pid: child.pid ?? 0,
		output: () => output,
		shutDown,
		stop: async () => {
			await shutDown();
			await rm(folder, { recursive: true, force: true });
		},
		kill: async () => {
			child.kill("SIGKILL");
			await stopped;
		},
	};
}

/** The environment of the test run, without what would steer the server. */
function withoutOurs(): NodeJS.ProcessEnv {
	const { HOST, DATABASE_URL, DEMO, PUBLIC_URL, TRUSTED_PROXIES, SMTP_URL, ADMIN_EMAIL, ...rest } =
		process.env;
	return rest;
}

async function untilAnnounced(
	child: ChildProcess,
	output: () => string,
	announcement: RegExp,
): Promise<void> {
	const signal = AbortSignal.timeout(slowestStart);
	while (!announcement.test(output())) {
		const ended = await Promise.race([
			once(child, "exit", { signal }).then(() => true),
			...[child.stdout, child.stderr].flatMap((stream) =>
				stream ? [once(stream, "data", { signal }).then(() => false)] : [],
			),
		]);
		if (ended) throw new Error(`The server did not start:\n${output()}`);
	}
}

function find(text: string, pattern: RegExp): string {
	const found = pattern.exec(text)?.[1];
	if (!found) throw new Error(`${pattern} is not in:\n${text}`);
	return found;
}

/** The cookie of a demo login, as a Cookie header. */
export async function demoLogin(url: string, role: string): Promise<string> {
	const response = await fetch(`${url}/demo/login`, {
		method: "POST",
		body: new URLSearchParams({ role }),
		redirect: "manual",
	});
	const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
	if (!cookie) throw new Error(`Logging in as ${role} gave ${response.status}`);
	return cookie;
}

async function runningEvening(url: string): Promise<string> {
	const cookie = await demoLogin(url, "facilitator");
	const page = await (await fetch(`${url}/sessies`, { headers: { cookie } })).text();
	return find(page, /href="\/sessies\/([0-9a-f-]{36})"/);
}
