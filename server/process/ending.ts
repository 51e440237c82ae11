import { subscribe } from "node:diagnostics_channel";
import type { Worker } from "node:worker_threads";
import { log } from "./log.ts";

/** What a supervisor waits for before it kills is 30 s. In milliseconds, from the first signal. */
const longestStop = 25_000;
/** What is still going on when all is closed and saved may take so long, in milliseconds. */
const afterwards = 2_000;
/** One press of Ctrl-C comes twice under npm, which passes on what the terminal sent to us as well. In milliseconds. */
const sameSignal = 1_000;

/**
 * Ends this process within milliseconds, whatever goes on in it. process.exit waits for threads and for the pool of
 * libuv, where native code or the look-up of a name cannot be stopped; the kernel waits for nothing. What was
 * acknowledged is in the database, which keeps its word on kill -9.
 */
const die = () => void process.kill(process.pid, "SIGKILL");

/** What process.exit drops at once. Libraries leave timers behind. */
const dropped = new Set(["Timeout", "Immediate", "PipeWrap", "TTYWrap", "TCPSocketWrap", "TCPServerWrap"]);

/** The threads that run: process.exit waits for them, and the list of active resources does not name them. */
const threads = new Set<Worker>();
subscribe("worker_threads", (message) => {
	const { worker } = message as { worker: Worker };
	threads.add(worker);
	worker.once("exit", () => threads.delete(worker));
});

function exitWhenIdle(): void {
	if (threads.size > 0) return;
	if (process.getActiveResourcesInfo().every((kind) => dropped.has(kind))) process.exit();
}

/**
 * The last resort: an error that nothing caught ends the process, and a supervisor starts it again.
 * @param isKnown errors that leave everything as it should be
 */
export function endOnUncaught(isKnown: (error: unknown) => boolean): void {
	process.on("uncaughtException", (error) => {
		if (isKnown(error)) return log.error({ err: error }, "a connection to the database was lost");
		try {
			log.fatal({ err: error }, "an error that nothing caught");
		} finally {
			die();
		}
	});
}

/**
 * SIGTERM and SIGINT stop the process, which then ends as soon as nothing goes on in it, and always in time; a second
 * one ends it at once.
 */
export function endOnSignal(stop: () => Promise<void>, limit = longestStop): void {
	let since: number | null = null;
	const end = async () => {
		if (since !== null) {
			if (performance.now() - since > sameSignal) die();
			return;
		}
		since = performance.now();
		setTimeout(() => {
			log.error("stopping took too long");
			die();
		}, limit).unref();
		try {
			await stop();
			process.exitCode = 0;
		} catch (error) {
			log.error({ err: error }, "stopping failed");
			process.exitCode = 1;
		}
		setTimeout(die, afterwards);
		setInterval(exitWhenIdle, 20);
		for (const thread of threads) void thread.terminate();
	};
	for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end());
}
