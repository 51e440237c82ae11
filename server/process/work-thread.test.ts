import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { WorkThread } from "./work-thread.ts";

/** A thread that does what its job is called, and answers how many files it has made. */
const obedient = `
const { parentPort } = require("node:worker_threads");
let made = 0;
const does = {
	file: () => parentPort.postMessage({ result: (made += 1) }),
	refusal: () => parentPort.postMessage({ error: "a picture without words" }),
	error: () => { throw new Error("nobody caught this"); },
	exit: () => process.exit(3),
	memory: () => { const held = []; for (;;) held.push(new Array(100_000).fill(held.length)); },
	nothing: () => {},
	endless: () => { for (;;); },
};
parentPort.on("message", (job) => does[job]());
`;

function openThread(limits: { time?: number; waiting?: number } = {}) {
	const options = { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } };
	return new WorkThread<string, number>(() => new Worker(obedient, options), {
		time: 20_000,
		waiting: 5,
		...limits,
	});
}

describe("a thread beside the evening", () => {
	test("lives on from job to job, also after one that could not be made", async () => {
		const thread = openThread();
		expect(await thread.run("file")).toBe(1);
		await expect(thread.run("refusal")).rejects.toMatchObject({
			name: "WorkError",
			code: "failed",
			message: "a picture without words",
		});
		expect(await thread.run("file")).toBe(2);
	});

	test.each(["error", "exit", "memory"])("that is lost to %s fails its own file alone", async (end) => {
		const thread = openThread();
		const [before, lost, after] = await Promise.allSettled(
			["file", end, "file"].map((title) => thread.run(title)),
		);
		expect(before).toMatchObject({ status: "fulfilled" });
		expect(lost).toMatchObject({ reason: { name: "WorkError", code: "stopped" } });
		expect(after).toEqual({ status: "fulfilled", value: 1 });
	});

	test.each(["nothing", "endless"])(
		"that does %s is ended in time, and the next file is made",
		async (end) => {
			const thread = openThread({ time: 500 });
			const [slow, after] = await Promise.allSettled([end, "file"].map((title) => thread.run(title)));
			expect(slow).toMatchObject({ reason: { name: "WorkError", code: "too-slow" } });
			expect(after).toEqual({ status: "fulfilled", value: 1 });
		},
	);

	test("refuses at once what would wait too long, and keeps what waits", async () => {
		const thread = openThread({ time: 500, waiting: 2 });
		const slow = thread.run("nothing");
		const waiting = [thread.run("file"), thread.run("file")];
		await expect(thread.run("file")).rejects.toMatchObject({ name: "WorkError", code: "busy" });
		await expect(slow).rejects.toMatchObject({ code: "too-slow" });
		expect(await Promise.all(waiting)).toEqual([1, 2]);
		expect(await thread.run("file")).toBe(3);
	});
});
