import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { type ExportJob, ExportThread } from "./export-thread.ts";

/** A thread that does what the title of an evening says, and answers how many files it has made. */
const obedient = `
const { parentPort } = require("node:worker_threads");
let made = 0;
const does = {
	file: () => parentPort.postMessage({ body: Uint8Array.of((made += 1)) }),
	refusal: () => parentPort.postMessage({ error: "a picture without words" }),
	error: () => { throw new Error("nobody caught this"); },
	exit: () => process.exit(3),
	memory: () => { const held = []; for (;;) held.push(new Array(100_000).fill(held.length)); },
	nothing: () => {},
	endless: () => { for (;;); },
};
parentPort.on("message", (job) => does[job.outcome.session.title]());
`;

function openThread(limits: { time?: number; waiting?: number } = {}) {
	const options = { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } };
	return new ExportThread(() => new Worker(obedient, options), { time: 20_000, waiting: 5, ...limits });
}

function job(title: string): ExportJob {
	const outcome = sampleOutcome();
	outcome.session.title = title;
	return { outcome, format: "pdf", map: null };
}
const first = Uint8Array.of(1);
const second = Uint8Array.of(2);

describe("the thread that writes files", () => {
	test("lives on from file to file, also after one that could not be made", async () => {
		const thread = openThread();
		expect(await thread.write(job("file"))).toEqual(first);
		await expect(thread.write(job("refusal"))).rejects.toMatchObject({
			name: "ExportError",
			code: "failed",
			message: "a picture without words",
		});
		expect(await thread.write(job("file"))).toEqual(second);
	});

	test.each(["error", "exit", "memory"])("that is lost to %s fails its own file alone", async (end) => {
		const thread = openThread();
		const [before, lost, after] = await Promise.allSettled(
			["file", end, "file"].map((title) => thread.write(job(title))),
		);
		expect(before).toMatchObject({ status: "fulfilled" });
		expect(lost).toMatchObject({ reason: { name: "ExportError", code: "stopped" } });
		expect(after).toEqual({ status: "fulfilled", value: first });
	});

	test.each(["nothing", "endless"])(
		"that does %s is ended in time, and the next file is made",
		async (end) => {
			const thread = openThread({ time: 500 });
			const [slow, after] = await Promise.allSettled([end, "file"].map((title) => thread.write(job(title))));
			expect(slow).toMatchObject({ reason: { name: "ExportError", code: "too-slow" } });
			expect(after).toEqual({ status: "fulfilled", value: first });
		},
	);

	test("refuses at once what would wait too long, and keeps what waits", async () => {
		const thread = openThread({ time: 500, waiting: 2 });
		const slow = thread.write(job("nothing"));
		const waiting = [thread.write(job("file")), thread.write(job("file"))];
		await expect(thread.write(job("file"))).rejects.toMatchObject({ name: "ExportError", code: "busy" });
		await expect(slow).rejects.toMatchObject({ code: "too-slow" });
		expect(await Promise.all(waiting)).toEqual([first, second]);
		expect(await thread.write(job("file"))).toEqual(Uint8Array.of(3));
	});
});
