import { describe, expect, test } from "vitest";
import { correctionOf } from "./present.ts";

const counted = { ouder: 8, jongere: 6 };
const earlier = { counts: { ouder: 7 }, reason: "Een ouder had twee telefoons." };
const sent = (counts: object, fields: object = {}) => ({
	counts,
	before: "",
	why: "Anders geteld.",
	...fields,
});

describe("what stands in the place of the people who were counted", () => {
	test("are the numbers that differ, with the reason; the counted ones put themselves back", () => {
		expect(correctionOf(counted, null, sent({ ouder: 6, jongere: 6 }))).toEqual({
			counts: { ouder: 6 },
			reason: "Anders geteld.",
		});
		expect(correctionOf(counted, earlier, sent({ ouder: 8 }))).toBeNull();
	});

	test("keeps what somebody else corrected since, with their reason", () => {
		expect(correctionOf(counted, earlier, sent({ ouder: 8, jongere: 9 }, { base: counted }))).toEqual({
			counts: { jongere: 9, ouder: 7 },
			reason: "Een ouder had twee telefoons. Anders geteld.",
		});
		const read = sent({ ouder: 7, jongere: 9 }, { base: { ouder: 7, jongere: 6 }, before: earlier.reason });
		expect(correctionOf(counted, earlier, read)).toMatchObject({ reason: "Anders geteld." });
	});

	test("is in dispute where both made another number of one group, and not where they made the same", () => {
		expect(correctionOf(counted, earlier, sent({ ouder: 6 }, { base: counted }))).toBe("in-dispute");
		expect(correctionOf(counted, earlier, sent({ ouder: 7 }, { base: counted }))).toMatchObject({
			counts: { ouder: 7 },
		});
	});
});
