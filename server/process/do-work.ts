import { Worker } from "node:worker_threads";

/** What a child says to {@link import("./child-work.ts").ChildWork}, which started it. */
export type ChildMessage<Result, Progress> =
	| { ready: true }
	| { progress: Progress }
	| { result: Result }
	| { error: string }
	| { crash: string };

/**
 * Ends this process when the one that started it is gone. A thread, since the process may be inside native code and
 * hear nothing; the kernel gives an orphan another parent.
 */
const guard = `
	const { workerData: parent } = require("node:worker_threads");
	setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 1_000);
`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "unknown");

/**
 * Makes this process a child that does the jobs it is given, one after the other.
 * @param work may tell how far it is; what it throws is the job's failure, and the child goes on
 */
export function doWork<Job, Result, Progress = never>(
	work: (job: Job, tell: (progress: Progress) => void) => Result | Promise<Result>,
): void {
	const say = (message: ChildMessage<Result, Progress>, said = () => {}) => process.send?.(message, said);

	new Worker(guard, { eval: true, execArgv: [], env: {}, workerData: process.ppid }).unref();
	process.on("disconnect", () => process.exit());
	// A supervisor and Ctrl-C signal every process: a file that is being made is finished, and the parent ends us.
	for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => {});
	// Printed by Node it would bring people's words into the log.
	process.on("uncaughtException", (error) => say({ crash: reasonOf(error) }, () => process.exit(1)));

	process.on("message", async (job: Job) => {
		try {
			say({ result: await work(job, (progress) => say({ progress })) });
		} catch (error) {
			say({ error: reasonOf(error) });
		}
	});
	say({ ready: true });
}
