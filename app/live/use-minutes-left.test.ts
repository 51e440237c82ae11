import { describe, expect, it } from "vitest";
import { minutesUntil } from "./use-minutes-left.ts";

const endsAt = "2026-11-12T20:25:00.000Z";
const at = (time: string) => minutesUntil(endsAt, Date.parse(`2026-11-12T${time}Z`));

describe("the minutes that are left", () => {
	it("are as many as the part takes when it begins, also on a screen that hears of it a moment early or late", () => {
		expect(["19:59:58", "20:00:00", "20:00:10"].map(at)).toEqual([25, 25, 25]);
	});

	it("are over only when the time is", () => {
		expect(["20:24:50", "20:24:59.900", "20:25:00", "20:40:00"].map(at)).toEqual([1, 1, 0, 0]);
	});

	it("are not there for a part without a clock", () => {
		expect(minutesUntil(null, 0)).toBe(null);
	});
});
