import { Worker } from "node:worker_threads";
import { WorkError } from "./child-work.ts";
import { entryFile, isSource } from "./entry-file.ts";

/** What a thread says about one job. */
export type ThreadAnswer<Result> = { result: Result } | { error: string };

/**
 * Opens the thread in a file of ours.
 * @param entry from the root of the product
 * @param memory in megabytes, for JavaScript alone
 */
export function openWorker(entry: string, memory: number): Worker {
	const options = { resourceLimits: { maxOldGenerationSizeMb: memory }, env: {} };
	const file = entryFile(entry);
	if (!isSource) return new Worker(file, options);
	// Node 20 reads the thread's own file before it asks tsx, so that file has to be JavaScript.
	const start = `import("tsx/esm/api").then((tsx) => { tsx.register(); return import(${JSON.stringify(file)}); })`;
	return new Worker(start, { ...options, eval: true });
}

interface Waiting<Job, Result> {
	job: Job;
	resolve: (result: Result) => void;
	reject: (error: WorkError) => void;
}

interface Limits {
	/** How long one job may take, in ms. */
	time: number;
	/** How many may wait. */
	waiting: number;
}

/**
 * A thread that does one job at a time, for JavaScript of ours that needs no more than a thread can guard: no native
 * code, and little memory beside its heap. Anything else is {@link import("./child-work.ts").ChildWork}. It
 * starts with the first job and lives on; after a crash or a job that takes too long a new one takes over.
 */
export class WorkThread<Job, Result> {
	private worker: Worker | null = null;
	private current: (Waiting<Job, Result> & { timer: NodeJS.Timeout }) | null = null;
	private readonly queue: Waiting<Job, Result>[] = [];

	constructor(
		private readonly open: () => Worker,
		private readonly limits: Limits,
	) {}

	/** @throws {WorkError} */
	run(job: Job): Promise<Result> {
		if (this.queue.length >= this.limits.waiting)
			return Promise.reject(new WorkError("busy", `${this.queue.length} jobs are waiting`));
		return new Promise((resolve, reject) => {
			this.queue.push({ job, resolve, reject });
			this.next();
		});
	}

	private next(): void {
		if (this.current) return;
		const waiting = this.queue.shift();
		if (!waiting) {
			// A thread without work does not keep the process alive.
			this.worker?.unref();
			return;
		}
		const worker = this.worker ?? this.start();
		const timer = setTimeout(() => {
			this.lose(worker, new WorkError("too-slow", `no result within ${this.limits.time} ms`));
		}, this.limits.time);
		this.current = { ...waiting, timer };
		worker.ref();
		worker.postMessage(waiting.job);
	}

	private start(): Worker {
		const worker = this.open();
		worker.on("message", (answer: ThreadAnswer<Result>) => {
			if (worker === this.worker) this.settle(answer);
		});
		// Out of memory, or an error that nothing caught.
		worker.on("error", (error) => this.lose(worker, new WorkError("stopped", error.message)));
		worker.on("exit", (code) => this.lose(worker, new WorkError("stopped", `the thread ended with ${code}`)));
		this.worker = worker;
		return worker;
	}

	private settle(answer: ThreadAnswer<Result> | WorkError): void {
		const done = this.current;
		this.current = null;
		if (done) {
			clearTimeout(done.timer);
			if (answer instanceof WorkError) done.reject(answer);
			else if ("error" in answer) done.reject(new WorkError("failed", answer.error));
			else done.resolve(answer.result);
		}
		this.next();
	}

	/** This thread is gone: its job is refused, and the next one gets a new thread. */
	private lose(worker: Worker, error: WorkError): void {
		if (worker !== this.worker) return;
		this.worker = null;
		void worker.terminate();
		this.settle(error);
	}
}
