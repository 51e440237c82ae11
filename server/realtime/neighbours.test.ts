import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "#db/client.ts";
import type { Listener } from "#db/listen.ts";
import { Neighbours } from "./neighbours.ts";

const nobody = { document() {}, notices() {}, rights() {}, people() {}, missed() {} };

describe("the other processes", () => {
	let listener: Listener;
	let neighbours: Neighbours;
	beforeEach(() => {
		vi.useFakeTimers();
		const listen = (given: Listener) => {
			listener = given;
			return async () => {};
		};
		neighbours = new Neighbours({} as Db, listen, nobody);
	});
	afterEach(async () => {
		await neighbours.stop();
		vi.useRealTimers();
	});

	it("may be there at first, and are not when none was heard for a while", () => {
		expect(neighbours.areThere()).toBe(true);
		vi.advanceTimersByTime(14_000);
		expect(neighbours.areThere()).toBe(true);
		vi.advanceTimersByTime(2_000);
		expect(neighbours.areThere()).toBe(false);
	});

	it("are there while they say so", () => {
		for (let n = 0; n < 4; n += 1) {
			vi.advanceTimersByTime(10_000);
			listener.neighbour();
		}
		expect(neighbours.areThere()).toBe(true);
	});
});
