import type { Worker } from "node:worker_threads";
import type { Outcome } from "#app/domain/outcome.ts";
import type { MapShapes } from "#maps/choropleth.ts";
import type { ReportJob } from "./report.ts";
import type { WrittenFormat } from "./write-export.ts";

export interface OutcomeJob {
	outcome: Outcome;
	format: WrittenFormat;
	map: MapShapes | null;
}

export type ExportJob = OutcomeJob | ReportJob;

export type ExportAnswer = { body: Uint8Array } | { error: string };

/** Why there is no file. Asking again helps with `busy`, and mostly with `stopped`. */
export class ExportError extends Error {
	override name = "ExportError";
	constructor(
		readonly code: "busy" | "too-slow" | "stopped" | "failed",
		message: string,
	) {
		super(message);
	}
}

interface Waiting {
	job: ExportJob;
	resolve: (body: Uint8Array) => void;
	reject: (error: ExportError) => void;
}

interface Limits {
	/** How long one file may take, in ms. */
	time: number;
	/** How many files may wait. */
	waiting: number;
}

/**
 * A thread that writes one file at a time, so that an evening goes on undisturbed. It starts with the first file and
 * lives on, since reading the fonts takes a while; after a crash or a file that takes too long a new one takes over.
 */
export class ExportThread {
	private worker: Worker | null = null;
	private current: (Waiting & { timer: NodeJS.Timeout }) | null = null;
	private readonly queue: Waiting[] = [];

	constructor(
		private readonly open: () => Worker,
		private readonly limits: Limits,
	) {}

	/** @throws {ExportError} */
	write(job: ExportJob): Promise<Uint8Array> {
		if (this.queue.length >= this.limits.waiting)
			return Promise.reject(new ExportError("busy", `${this.queue.length} files are waiting`));
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
			this.lose(worker, new ExportError("too-slow", `no file within ${this.limits.time} ms`));
		}, this.limits.time);
		this.current = { ...waiting, timer };
		worker.ref();
		worker.postMessage(waiting.job);
	}

	private start(): Worker {
		const worker = this.open();
		worker.on("message", (answer: ExportAnswer) => {
			if (worker === this.worker) this.settle(answer);
		});
		// Out of memory, or an error that nothing caught.
		worker.on("error", (error) => this.lose(worker, new ExportError("stopped", error.message)));
		worker.on("exit", (code) =>
			this.lose(worker, new ExportError("stopped", `the thread ended with ${code}`)),
		);
		this.worker = worker;
		return worker;
	}

	private settle(answer: ExportAnswer | ExportError): void {
		const done = this.current;
		this.current = null;
		if (done) {
			clearTimeout(done.timer);
			if (answer instanceof ExportError) done.reject(answer);
			else if ("error" in answer) done.reject(new ExportError("failed", answer.error));
			else done.resolve(answer.body);
		}
		this.next();
	}

	/** This thread is gone: its file is refused, and the next file gets a new thread. */
	private lose(worker: Worker, error: ExportError): void {
		if (worker !== this.worker) return;
		this.worker = null;
		void worker.terminate();
		this.settle(error);
	}
}
