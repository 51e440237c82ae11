import { describe, expect, test } from "vitest";
import { shownGroup, shownPresence } from "./shown-group.ts";

describe("a group of fewer than five", () => {
	test("is not named on a card, and neither are the others, which would give it away", () => {
		expect(shownGroup("jongere", { jongere: 4, ouder: 9 })).toBe("together");
		expect(shownGroup("ouder", { jongere: 4, ouder: 9 })).toBe("together");
		expect(shownGroup("jongere", { jongere: 5, ouder: 9 })).toBe("jongere");
		expect(shownGroup("ouder", {})).toBe("together");
		expect(shownGroup("partner", { jongere: 1 })).toBe("professional");
	});

	test("is not counted apart in who is here", () => {
		expect(shownPresence({ jongere: 5, ouder: 1, professional: 3 })).toEqual({
			together: 6,
			professional: 3,
		});
		expect(shownPresence({ jongere: 5, ouder: 6 })).toEqual({ jongere: 5, ouder: 6 });
		expect(shownPresence({ professional: 2 })).toEqual({ professional: 2 });
	});
});
