import { describe, expect, test } from "vitest";
import { shownGroup, shownPresence, toldPresence } from "./shown-group.ts";

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

	test("is in who is here counted with everybody while all of them are so few", () => {
		expect(toldPresence({ jongere: 1, professional: 11 })).toEqual({ everybody: 12 });
		expect(toldPresence({ jongere: 1, ouder: 1, professional: 2 })).toEqual({ everybody: 0 });
		expect(toldPresence({ jongere: 3, ouder: 2, professional: 2 })).toEqual({ together: 5, professional: 2 });
		expect(toldPresence({ professional: 2 })).toEqual({ professional: 2 });
	});
});
