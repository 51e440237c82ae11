import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nicknameProblem, suggestNickname, tidyNickname } from "./nickname.ts";

describe("a suggested nickname", () => {
	test("is a colour and a thing, in the reader's language", () => {
		expect(suggestNickname("nl", () => 0)).toBe("Blauwe Fiets");
		expect(suggestNickname("en", () => 0)).toBe("Blue Bike");
	});

	test("is Dutch in a language that has no words for it", () => {
		expect(suggestNickname("uk", () => 0)).toBe("Blauwe Fiets");
	});

	test("can always be used as it is, whatever chance brings", () => {
		const chance = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				chance,
				chance,
				fc.constantFrom("nl" as const, "en" as const),
				(first, second, language) => {
					const chances = [first, second];
					const name = suggestNickname(language, () => chances.shift() ?? 0);
					expect(name).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
					expect(nicknameProblem(name)).toBeNull();
				},
			),
		);
	});

	test("differs enough for a full hall", () => {
		const names = new Set(
			Array.from({ length: 36 * 12 }, (_, at) => {
				const chances = [(at % 12) / 12, Math.floor(at / 12) / 36];
				return suggestNickname("nl", () => chances.shift() ?? 0);
			}),
		);
		expect(names.size).toBe(432);
	});
});

describe("a chosen nickname", () => {
	test.each(["Blauwe Fiets", "K3", "أم ليلى", "Зелена Груша", "Groep 7", "ik @ de tafel"])(
		"may be %s",
		(name) => {
			expect(nicknameProblem(name)).toBeNull();
		},
	);

	test.each([
		"06 12345678",
		"0612345678",
		"+31 6 1234 5678",
		"bel 030-1234567",
		"٠٦١٢٣٤٥٦٧٨",
		"naam@school.example",
		"12",
	])("may not be a way to reach somebody: %s", (name) => {
		expect(nicknameProblem(name)).toBe("contact");
	});

	test.each(["می\u200cنا", "👩\u200d🚀 Noor", "क्\u200dष"])("keeps what joins its signs: %j", (name) => {
		expect(tidyNickname(name)).toBe(name);
	});

	test("has one to forty signs, counted as people see them", () => {
		expect(nicknameProblem(tidyNickname("  \n\t "))).toBe("missing");
		expect(nicknameProblem(tidyNickname("\u200b\u3164\u2800"))).toBe("missing");
		expect(nicknameProblem("🚲".repeat(40))).toBeNull();
		expect(nicknameProblem("a".repeat(41))).toBe("too-long");
	});

	test("is kept on one line, without signs that turn the text around", () => {
		expect(tidyNickname(" Gele \u202e\u0007 \n Trui ")).toBe("Gele Trui");
	});
});
