import { describe, expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

/** Work that goes on until it is told to stop. */
function longWork() {
	let finish = () => {};
	const running = new Promise<void>((resolve) => {
		finish = resolve;
	});
	return { running, finish };
}

describe("one at a time", () => {
	test("does what one person asks in order, and does not let others wait for it", async () => {
		const order: string[] = [];
		const long = longWork();
		const first = oneAtATime("a", async () => {
			await long.running;
			order.push("first");
		});
		const second = oneAtATime("a", async () => order.push("second"));
		await oneAtATime("b", async () => order.push("other"));
		long.finish();
		await Promise.all([first, second]);
		expect(order).toEqual(["other", "first", "second"]);
	});

	test("goes on after something that failed", async () => {
		const failing = oneAtATime("a", async () => {
			throw new Error("no");
		});
		const after = oneAtATime("a", async () => "done");
		await expect(failing).rejects.toThrow("no");
		expect(await after).toBe("done");
	});

	test("refuses when too much waits, and takes work again afterwards", async () => {
		const long = longWork();
		const taken = Array.from({ length: 6 }, () => oneAtATime("a", () => long.running));
		expect(taken).not.toContain(null);
		expect(oneAtATime("a", async () => undefined)).toBeNull();
		long.finish();
		await Promise.all(taken);
		expect(await oneAtATime("a", async () => "again")).toBe("again");
	});
});
