import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";

/** What a process gets to do, in milliseconds, when it must end on its own. */
const soon = 5_000;

/** A process of ours that does this; it says so when it is there. */
async function processWith(code: string) {
	const program = `
		import { createServer } from "node:http";
		import { Worker } from "node:worker_threads";
		import { endOnSignal, endOnUncaught } from "#server/process/ending.ts";
		createServer().listen(0, "127.0.0.1", () => console.log("there"));
		const inNativeCode = () =>
			new Promise((resolve) =>
				new Worker('require("node:worker_threads").parentPort.postMessage(0); require("node:child_process").execSync("sleep 20")', { eval: true, execArgv: [] }).once("message", resolve),
			);
		${code}
	`;
	const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	let output = "";
	child.stdout.on("data", (chunk: Buffer) => {
		output += chunk;
	});
	const exited = once(child, "exit").then(([code, signal]) => ({ code, signal, at: performance.now() }));
	// What it wrote last may come after it has ended.
	const silent = once(child, "close").then(() => true);
	const says = async (word: string) => {
		while (!output.includes(word)) {
			const ended = await Promise.race([once(child.stdout, "data").then(() => false), silent]);
			if (ended && !output.includes(word))
				throw new Error(`It ended without a word of "${word}":\n${output}`);
		}
	};
	return { child, exited, says };
}

describe("an error that nothing caught", () => {
	test("ends the process at once, though a thread of it cannot be stopped", async () => {
		const { exited, says } = await processWith(`
			endOnUncaught(() => false);
			await inNativeCode();
			setTimeout(() => { console.log("now"); throw new Error("planted"); });
		`);
		await says("now");
		const thrown = performance.now();
		const { code, at } = await exited;
		expect(code).not.toBe(0);
		expect(at - thrown).toBeLessThan(soon);
		await says("an error that nothing caught");
	});

	test("is passed over when it is known to leave everything as it should be", async () => {
		const { child, exited, says } = await processWith(`
			endOnUncaught((error) => error.message === "known");
			setTimeout(() => { throw new Error("known"); });
			setTimeout(() => console.log("goes on"), 100);
		`);
		await says("goes on");
		child.kill("SIGKILL");
		expect(await exited).toMatchObject({ signal: "SIGKILL" });
	});
});

describe("a process that is asked to stop", () => {
	test("ends in time when stopping takes for ever and a thread cannot be stopped", async () => {
		const { child, exited, says } = await processWith(`
			endOnSignal(() => new Promise(() => {}), 300);
			await inNativeCode();
			console.log("working");
		`);
		await says("working");
		const asked = performance.now();
		child.kill("SIGTERM");
		expect((await exited).at - asked).toBeLessThan(soon);
	});

	test("ends in time when all is closed and a thread goes on", async () => {
		const { child, exited, says } = await processWith(`
			endOnSignal(async () => {});
			await inNativeCode();
			console.log("working");
		`);
		await says("working");
		const asked = performance.now();
		child.kill("SIGTERM");
		expect((await exited).at - asked).toBeLessThan(soon);
	});

	test("takes a signal that npm passes on a second time for one", async () => {
		const { child, exited, says } = await processWith(`
			endOnSignal(async () => { console.log("stopping"); await new Promise((resolve) => setTimeout(resolve, 200)); process.exit(0); });
			console.log("working");
		`);
		await says("working");
		child.kill("SIGINT");
		await says("stopping");
		child.kill("SIGINT");
		expect(await exited).toMatchObject({ code: 0 });
	});
});
