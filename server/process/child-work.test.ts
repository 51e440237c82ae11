import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Order } from "#tests/helpers/obedient-child.ts";
import { isRunning } from "#tests/helpers/running.ts";
import { ChildWork, type WorkOptions } from "./child-work.ts";

type Work = ChildWork<Order, unknown, number>;
const open: Work[] = [];

function openWork(options: Partial<WorkOptions> = {}): Work {
	const work: Work = new ChildWork({
		entry: "tests/helpers/obedient-child.ts",
		timeLimitMs: 60_000,
		memoryLimitBytes: 2 ** 30,
		children: 1,
		waiting: 5,
		...options,
	});
	open.push(work);
	return work;
}

afterEach(async () => {
	await Promise.all(open.splice(0).map((work) => work.stop()));
});

/** Begins something that does not end by itself. @returns its child's process id, and how it ended in the end */
async function begin(work: Work, order: Order): Promise<{ pid: number; ended: Promise<unknown> }> {
	let ended: Promise<unknown> = Promise.resolve();
	const pid = await new Promise<number>((resolve) => {
		ended = work.run(order, resolve).catch((error: unknown) => error);
	});
	return { pid, ended };
}

const untilGone = (pid: number) =>
	vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 20_000, interval: 50 });

describe("work in a child process", { timeout: 60_000 }, () => {
	test("goes on in the same child, also after a job that could not be done", async () => {
		const work = openWork();
		const child = await work.run("answer");
		await expect(work.run("refuse")).rejects.toMatchObject({
			name: "WorkError",
			code: "failed",
			message: "a picture without words",
		});
		expect(await work.run("answer")).toBe(child);
	});

	test("takes and gives large buffers as they are", async () => {
		const large = Buffer.alloc(20_000_000, "een lange tekst ");
		expect(large.equals((await openWork().run(large)) as Uint8Array)).toBe(true);
	});

	test.each(["crash", "exit"] as const)("that is lost to %s fails its own job alone", async (end) => {
		const work = openWork();
		const [before, lost, after] = await Promise.allSettled([
			work.run("answer"),
			work.run(end),
			work.run("answer"),
		]);
		expect(before).toMatchObject({ status: "fulfilled" });
		expect(lost).toMatchObject({ reason: { name: "WorkError", code: "stopped" } });
		expect(after).toMatchObject({ status: "fulfilled" });
	});

	test.each(["never", "loop", "block-natively"] as const)(
		"that does %s is killed at its limit, and the next job is done",
		async (order) => {
			const work = openWork({ timeLimitMs: 2_000 });
			const { pid, ended } = await begin(work, order);
			const next = work.run("answer");
			expect(await ended).toMatchObject({ name: "WorkError", code: "too-slow" });
			expect(await next).not.toBe(pid);
			await untilGone(pid);
		},
	);

	test("of others is done while a job is stuck", async () => {
		const work = openWork({ children: 2 });
		const stuck = await begin(work, "block-natively");
		expect(await work.run("answer")).not.toBe(stuck.pid);
		expect(isRunning(stuck.pid)).toBe(true);
	});

	test("that takes more memory than it may is killed, buffers included", async () => {
		const work = openWork({ memoryLimitBytes: 256 * 2 ** 20 });
		const { pid, ended } = await begin(work, "hold-memory");
		expect(await ended).toMatchObject({ name: "WorkError", code: "too-big" });
		await untilGone(pid);
		expect(await work.run("answer")).not.toBe(pid);
	});

	test("is refused at once when too much waits, and what waits is done", async () => {
		const work = openWork({ waiting: 2 });
		const all = ["answer", "answer", "answer"].map(() => work.run("answer"));
		await expect(work.run("answer")).rejects.toMatchObject({ name: "WorkError", code: "busy" });
		expect(new Set(await Promise.all(all)).size).toBe(1);
	});

	test("lets go of a child that has nothing to do", async () => {
		const work = openWork({ idleMs: 0 });
		const pid = Number(await work.run("answer"));
		await untilGone(pid);
		expect(await work.run("answer")).not.toBe(pid);
	});

	test("ends with everything that runs and waits when it is stopped", async () => {
		const work = openWork();
		const { pid, ended } = await begin(work, "block-natively");
		const waiting = work.run("answer");
		const stopping = work.stop();
		await expect(waiting).rejects.toMatchObject({ code: "stopped" });
		expect(await ended).toMatchObject({ code: "stopped" });
		await stopping;
		expect(isRunning(pid)).toBe(false);
		await expect(work.run("answer")).rejects.toMatchObject({ code: "stopped" });
	});

	test("learns nothing of our environment", async () => {
		vi.stubEnv("DATABASE_URL", "postgres://secret");
		const names = await openWork().run("environment");
		expect(names).toEqual(expect.not.arrayContaining(["DATABASE_URL"]));
		vi.unstubAllEnvs();
	});

	test("ends with a parent that is killed, even inside native code", async () => {
		const parent = spawn(process.execPath, ["--import", "tsx", "tests/helpers/parent-of-stuck.ts"], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		const [printed] = await once(parent.stdout, "data");
		const child = Number(printed);
		expect(isRunning(child)).toBe(true);
		parent.kill("SIGKILL");
		await untilGone(child);
	});

	test("is waited for when it is stopped while its child is idle, with nothing else going on", async () => {
		const program = `
			import { ChildWork } from "#server/process/child-work.ts";
			const work = new ChildWork({
				entry: "tests/helpers/obedient-child.ts",
				timeLimitMs: 60_000,
				memoryLimitBytes: 2 ** 30,
				children: 1,
				waiting: 1,
			});
			await work.run("answer");
			await work.stop();
			console.log("all is done");
		`;
		const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		const said: Buffer[] = [];
		parent.stdout.on("data", (words: Buffer) => said.push(words));
		await once(parent, "close");
		expect(Buffer.concat(said).toString()).toContain("all is done");
	});
});
