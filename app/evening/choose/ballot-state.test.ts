import { describe, expect, test } from "vitest";
import { answered, markOf, openBallot, press, sending, told, votesLeft } from "./ballot-state.ts";

const fresh = openBallot({ round: 1, votes: [] });
const themes = ["plek", "wachten", "taal"];
const left = (state: typeof fresh, each = 2) => votesLeft(state, { each, themes });

function pressed(state: typeof fresh, subject: string, id: string) {
	const next = press(state, subject, { id, left: left(state) });
	if (!next) throw new Error("No vote is left");
	return next;
}

describe("a vote on a phone", () => {
	test("counts at once, and says that it is not saved until the server answered", () => {
		const given = pressed(fresh, "plek", "a");
		expect([markOf(given, "plek"), left(given)]).toEqual(["voting", 1]);
		expect(markOf(answered(given, "a", true), "plek")).toBe("voted");
	});

	test("is gone again when the server refuses it", () => {
		const refused = answered(pressed(fresh, "plek", "a"), "a", false);
		expect([markOf(refused, "plek"), left(refused), refused.waiting]).toEqual(["none", 2, []]);
	});

	test("that was never sent is forgotten when it is taken back", () => {
		expect(pressed(pressed(fresh, "plek", "a"), "plek", "b")).toEqual(fresh);
	});

	test("that may have arrived is taken back with a step of its own", () => {
		const back = pressed(sending(pressed(fresh, "plek", "a"), "a"), "plek", "b");
		expect(back.waiting.map(({ id, type }) => [id, type])).toEqual([
			["a", "vote"],
			["b", "unvote"],
		]);
		expect([markOf(back, "plek"), left(back)]).toEqual(["taking-back", 2]);
	});

	test("is refused when none is left, and possible again after one was taken back", () => {
		const all = openBallot({ round: 1, votes: ["plek", "wachten"] });
		expect(press(all, "taal", { id: "a", left: left(all) })).toBe(null);
		const back = pressed(all, "plek", "a");
		expect(markOf(pressed(back, "taal", "b"), "taal")).toBe("voting");
	});

	test("for a theme that is there no more takes no vote", () => {
		expect(left(openBallot({ round: 1, votes: ["weg", "plek"] }))).toBe(1);
	});
});

describe("what the server tells", () => {
	test("goes before what the page had", () => {
		const elsewhere = told(openBallot({ round: 1, votes: ["plek"] }), { round: 1, votes: ["taal"] });
		expect(elsewhere.saved).toEqual(["taal"]);
	});

	test("does not undo a vote that was saved while it was on its way", () => {
		const given = answered(pressed(fresh, "plek", "a"), "a", true);
		const before = told(given, { round: 1, votes: [] });
		expect(markOf(before, "plek")).toBe("voted");
		expect(markOf(told(before, { round: 1, votes: [] }), "plek")).toBe("none");
	});

	test("leaves what is still waiting", () => {
		const given = pressed(fresh, "plek", "a");
		expect(markOf(told(given, { round: 1, votes: ["taal"] }), "plek")).toBe("voting");
	});

	test("begins anew in a new round", () => {
		const given = pressed(openBallot({ round: 1, votes: ["taal"] }), "plek", "a");
		expect(told(given, { round: 2, votes: [] })).toEqual(openBallot({ round: 2, votes: [] }));
	});
});
