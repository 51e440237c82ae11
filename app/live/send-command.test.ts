import { afterEach, expect, test, vi } from "vitest";
import { isSecondTap } from "./send-command.ts";

afterEach(() => vi.useRealTimers());

test("an empty form is a second tap only just after a filled one was sent", () => {
	vi.useFakeTimers();
	expect(isSecondTap(true)).toBe(false);
	expect(isSecondTap(false)).toBe(false);
	vi.advanceTimersByTime(900);
	expect(isSecondTap(true)).toBe(true);
	expect(isSecondTap(false)).toBe(false);
	vi.advanceTimersByTime(1_000);
	expect(isSecondTap(true)).toBe(false);
});
