import { expect, test } from "vitest";
import { wasCorrected } from "./contribution.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 12, 20, minute));

test.each([
	["is not what nobody touched", { updatedAt: at(0), decidedAt: null }, false],
	["is what its writer changed while it waits", { updatedAt: at(5), decidedAt: null }, true],
	["is what its writer changed before it was decided on", { updatedAt: at(5), decidedAt: at(9) }, true],
	["is not what was only decided on", { updatedAt: at(0), decidedAt: at(5) }, false],
	["is not what changed with the decision", { updatedAt: at(5), decidedAt: at(5) }, false],
])("corrected %s", (_, row, corrected) => {
	expect(wasCorrected({ createdAt: at(0), ...row })).toBe(corrected);
});
