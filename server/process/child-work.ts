import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import os from "node:os";
import type { ChildMessage } from "./do-work.ts";
import { entryFile, isSource } from "./entry-file.ts";
import { residentMemory } from "./resident-memory.ts";

/** Why there is no result. Asking again helps with `busy` and mostly with `stopped`. */
export class WorkError extends Error {
	override name = "WorkError";
	constructor(
		readonly code: "busy" | "too-slow" | "too-big" | "stopped" | "failed",
		message: string,
	) {
		super(message);
	}
}

export interface WorkOptions {
	/** The file that calls `doWork`, from the root of the product. The build makes a file of its own of it. */
	entry: string;
	/** For one job; the start of a child has its own time. */
	timeLimitMs: number;
	/** For one child, native memory and buffers included. */
	memoryLimitBytes: number;
	/** How many jobs are done at once, each in a child of its own. */
	children: number;
	/** How many jobs may wait for a child. */
	waiting: number;
	/** How long a child without work is kept, so that the next job need not wait for its start. */
	idleMs?: number;
	/** What a child logs stands among our own lines. */
	logs?: boolean;
	/** Where too little of the processor is left for both, a child and what it starts wait for this process. */
	yields?: boolean;
}

/** How long a child may take to be ready. */
const startLimitMs = 30_000;
/** Between two looks at the memory of a child that works. */
const lookMs = 100;

interface Task<Job, Result, Progress> {
	job: Job;
	onProgress: (progress: Progress) => void;
	resolve: (result: Result) => void;
	reject: (error: WorkError) => void;
}

interface Child<Job, Result, Progress> {
	process: ChildProcess;
	isReady: boolean;
	task: Task<Job, Result, Progress> | null;
	/** for its start, its job or its idleness */
	timer?: NodeJS.Timeout;
	look?: NodeJS.Timeout;
}

/**
 * Jobs in processes beside this one, which can be killed whatever they do: native code in a thread cannot, and the
 * limits of a thread count neither its buffers nor its native memory. A child starts with the first job and lives on
 * until it is idle; one that is killed or crashes takes only its own job along. It gets nothing of our environment.
 */
export class ChildWork<Job, Result, Progress = never> {
	private readonly queue: Task<Job, Result, Progress>[] = [];
	private readonly children = new Set<Child<Job, Result, Progress>>();
	/** those that were told to end too */
	private readonly processes = new Set<ChildProcess>();
	private stopped = false;

	constructor(private readonly options: WorkOptions) {}

	/**
	 * @param onProgress hears what the work tells; it must not throw
	 * @throws {WorkError}
	 */
	run(job: Job, onProgress: (progress: Progress) => void = () => {}): Promise<Result> {
		if (this.stopped) return Promise.reject(new WorkError("stopped", "no jobs are taken any more"));
		if (this.queue.length >= this.options.waiting)
			return Promise.reject(new WorkError("busy", `${this.queue.length} jobs are waiting`));
		return new Promise((resolve, reject) => {
			this.queue.push({ job, onProgress, resolve, reject });
			this.next();
		});
	}

	/** Kills what runs and refuses what waits and what comes. Resolves when no child is left. */
	async stop(): Promise<void> {
		this.stopped = true;
		const error = new WorkError("stopped", "the process stops");
		for (const { reject } of this.queue.splice(0)) reject(error);
		for (const child of this.children) this.lose(child, error);
		// An idle child does not keep this process alive, and now it has to: what comes after this would not be done.
		await Promise.all(
			[...this.processes].map((each) => {
				each.ref();
				return once(each, "exit");
			}),
		);
	}

	private next(): void {
		for (let task = this.queue[0]; task; task = this.queue[0]) {
			try {
				const child = this.freeChild();
				if (!child) return;
				this.queue.shift();
				this.give(child, task);
			} catch (error) {
				// The system has no memory or no number for another process.
				this.queue.shift();
				task.reject(new WorkError("stopped", `no child could be started: ${error}`));
			}
		}
	}

	private freeChild(): Child<Job, Result, Progress> | null {
		for (const child of this.children) if (!child.task) return child;
		return this.children.size < this.options.children ? this.start() : null;
	}

	private start(): Child<Job, Result, Progress> {
		const child: Child<Job, Result, Progress> = {
			process: openChild(this.options),
			isReady: false,
			task: null,
		};
		this.children.add(child);
		if (child.process.pid) this.processes.add(child.process);
		const lost = (reason: string) => this.lose(child, new WorkError("stopped", reason));
		child.process
			.on("message", (message) => this.hear(child, message as ChildMessage<Result, Progress>))
			.on("error", (error) => lost(error.message))
			.on("exit", (code, signal) => {
				this.processes.delete(child.process);
				// V8 and native code end this way when they get no memory.
				if (signal === "SIGABRT") this.lose(child, new WorkError("too-big", "no memory was left"));
				else lost(`the child ended with ${signal ?? code}`);
			});
		return child;
	}

	private give(child: Child<Job, Result, Progress>, task: Task<Job, Result, Progress>): void {
		child.task = task;
		child.process.ref();
		child.process.channel?.ref();
		this.limit(child);
		child.look = setInterval(() => void this.lookAt(child), lookMs);
		child.process.send(task.job as object);
	}

	private limit(child: Child<Job, Result, Progress>): void {
		const limit = child.isReady ? this.options.timeLimitMs : startLimitMs;
		clearTimeout(child.timer);
		child.timer = setTimeout(() => {
			this.lose(child, new WorkError("too-slow", `no result within ${limit} ms`));
		}, limit);
	}

	private async lookAt(child: Child<Job, Result, Progress>): Promise<void> {
		const { pid } = child.process;
		const held = pid ? await residentMemory(pid) : null;
		if (held !== null && held > this.options.memoryLimitBytes)
			this.lose(child, new WorkError("too-big", `${held} bytes are held`));
	}

	private hear(child: Child<Job, Result, Progress>, message: ChildMessage<Result, Progress>): void {
		const { task } = child;
		if (!task || !this.children.has(child)) return;
		if ("ready" in message) {
			child.isReady = true;
			this.limit(child);
		} else if ("progress" in message) task.onProgress(message.progress);
		else if ("crash" in message) this.lose(child, new WorkError("stopped", message.crash));
		else {
			if ("error" in message) task.reject(new WorkError("failed", message.error));
			else task.resolve(message.result);
			this.rest(child);
			this.next();
		}
	}

	/** A child without work does not keep this process alive, and is let go of in time. */
	private rest(child: Child<Job, Result, Progress>): void {
		child.task = null;
		clearInterval(child.look);
		clearTimeout(child.timer);
		const idle = () => this.lose(child, new WorkError("stopped", "the child was idle"));
		child.timer = setTimeout(idle, this.options.idleMs ?? 60_000).unref();
		child.process.unref();
		child.process.channel?.unref();
	}

	/** This child is gone: its job is refused, and the next one gets another child. */
	private lose(child: Child<Job, Result, Progress>, error: WorkError): void {
		if (!this.children.delete(child)) return;
		clearInterval(child.look);
		clearTimeout(child.timer);
		child.process.kill("SIGKILL");
		child.task?.reject(error);
		this.next();
	}
}

function openChild({ entry, memoryLimitBytes, logs = false, yields = false }: WorkOptions): ChildProcess {
	// V8 tidies up in time when it knows how much there is.
	const heap = `--max-old-space-size=${Math.floor(memoryLimitBytes / 2 ** 20)}`;
	const child = fork(entryFile(entry), [], {
		env: { NODE_ENV: "production" },
		execArgv: isSource ? [heap, "--import", "tsx"] : [heap],
		serialization: "advanced",
		stdio: ["ignore", logs ? "inherit" : "ignore", "inherit", "ipc"],
	});
	if (yields && child.pid) lowerPriority(child.pid);
	return child;
}

function lowerPriority(pid: number): void {
	try {
		os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It is gone already, which its own end says.
	}
}
