import { expect, test } from "vitest";
import { deliveryState } from "./delivery.ts";

test("a delivery is late from the day after it was to be there, until it is", () => {
	expect(deliveryState(null, "2026-01-01", "2026-11-29")).toBe("none");
	expect(deliveryState("2026-11-29", null, "2026-11-29")).toBe("expected");
	expect(deliveryState("2026-11-28", "2025-11-28", "2026-11-29")).toBe("late");
	expect(deliveryState("2026-11-28", "2026-11-28", "2026-11-29")).toBe("delivered");
});
