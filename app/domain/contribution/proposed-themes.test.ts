import { describe, expect, test } from "vitest";
import { proposedThemes } from "./proposed-themes.ts";

const of = (votes: Record<string, number>) => proposedThemes(new Map(Object.entries(votes)));

describe("the votes propose which themes go on", () => {
	test("the three with most votes", () => {
		expect(of({ plek: 9, wachten: 4, taal: 7, sport: 2 })).toEqual({
			proposed: ["plek", "wachten", "taal"],
			tied: [],
			places: 0,
		});
	});

	test("never one without any vote, however few themes there are", () => {
		expect(of({ plek: 3, wachten: 0 }).proposed).toEqual(["plek"]);
		expect(of({ plek: 0, wachten: 0 })).toEqual({ proposed: [], tied: [], places: 0 });
	});

	test("the room decides between themes that share the last place", () => {
		expect(of({ plek: 9, wachten: 4, taal: 4, sport: 4, muziek: 1 })).toEqual({
			proposed: ["plek"],
			tied: ["wachten", "taal", "sport"],
			places: 2,
		});
	});

	test("and between all of them when more than three share the first", () => {
		expect(of({ plek: 2, wachten: 2, taal: 2, sport: 2 })).toEqual({
			proposed: [],
			tied: ["plek", "wachten", "taal", "sport"],
			places: 3,
		});
	});

	test("three that share one place all go on", () => {
		expect(of({ plek: 2, wachten: 2, taal: 2, sport: 1 })).toMatchObject({
			proposed: ["plek", "wachten", "taal"],
			tied: [],
		});
	});
});
