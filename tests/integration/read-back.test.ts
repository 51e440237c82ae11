import { beforeEach, describe, expect, test } from "vitest";
import { listNotUnderstood } from "#db/queries/contributions.server.ts";
import { createAgreement, type Evening, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { codeOf, postForm } from "#tests/helpers/posted.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
let evening: Evening;

beforeEach(async () => {
	evening = await holdEvening(house, { phase: "agree" });
});

describe("did we understand you", () => {
	async function told(writer: Guest): Promise<string> {
		await evening.does(evening.facilitator, "set-phase", { phase: "tell" });
		const contribution = await tell(evening, writer);
		await evening.does(evening.facilitator, "approve", { contribution });
		await evening.does(evening.facilitator, "set-phase", { phase: "agree" });
		return contribution;
	}

	test("is answered by the writer alone, and a no tells those who moderate what was meant", async () => {
		const writer = await evening.joins("ouder");
		const contribution = await told(writer);
		const answer = (who: Guest, understood: string, remark: string) =>
			postForm(evening, who, { type: "answer-read-back", contribution, understood, remark });
		expect(codeOf(await answer(await evening.joins("ouder"), "1", ""))).toBe("not-found");
		expect(codeOf(await answer(writer, "", "Het ging om de avond"))).toBe("ok");
		expect(await listNotUnderstood(house.db, evening.id)).toMatchObject([
			{ id: contribution, understoodRemark: "Het ging om de avond" },
		]);
		expect(codeOf(await answer(writer, "1", ""))).toBe("ok");
		expect(await listNotUnderstood(house.db, evening.id)).toEqual([]);
	});

	test("is asked from the agreements until the adoption, also when the evening is closed", async () => {
		const writer = await evening.joins("jongere");
		const contribution = await told(writer);
		const answer = () => evening.does(writer, "answer-read-back", { contribution, understood: true });
		await evening.does(evening.facilitator, "set-phase", { phase: "choose" });
		expect(codeOf(await answer())).toBe("phase-not-allowed");
		await evening.does(evening.facilitator, "set-phase", { phase: "elaborate" });
		await evening.does(evening.facilitator, "close-session");
		expect(codeOf(await answer())).toBe("ok");
		await makeItemWhileClosed();
		expect(codeOf(await evening.does(evening.facilitator, "adopt"))).toBe("ok");
		expect(codeOf(await answer())).toBe("already-adopted");
	});

	async function makeItemWhileClosed(): Promise<void> {
		await evening.does(evening.facilitator, "reopen-session");
		await createAgreement(evening, { goal: "Een plek" });
	}
});
