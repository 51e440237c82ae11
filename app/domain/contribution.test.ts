import { expect, test } from "vitest";
import { wasCorrected } from "./contribution.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 12, 20, minute));

test.each([
	["is not what nobody touched", { updatedAt: at(0), decidedAt: null }, false],
	["is what its writer changed while it waits", { updatedAt: at(5), decidedAt: null }, true],
	["is not what was only approved or rejected", { updatedAt: at(5), decidedAt: at(5) }, false],
	["is what was changed after a decision", { updatedAt: at(9), decidedAt: at(5) }, true],
])("corrected %s", (_, row, corrected) => {
	expect(wasCorrected({ createdAt: at(0), ...row })).toBe(corrected);
});
