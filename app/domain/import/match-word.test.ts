import { expect, test } from "vitest";
import { vocabularyOf } from "./match-word.ts";

const named = (...names: string[]) => names.map((name) => ({ id: name, names: [name] }));
const words = vocabularyOf({
	indicators: named(
		"Kinderen (0-18 jaar) in een uitkeringsgezin",
		"Jongeren (12-18 jaar) lid van een sportvereniging",
		"Jeugdhulp zonder verblijf",
	).map((one) => ({
		...one,
		unit: "aantal" as const,
		kind: "count" as const,
		population: "jongeren" as const,
		dimensions: [],
	})),
	places: named("Houten Noord", "Houten Zuid", "Schalkwijk", "'t Goy").map((one) => ({
		...one,
		...{ code: one.id, level: "wijk" as const, parent: "houten", codes: [] },
	})),
	dimensions: [],
});
const clear = (of: "places" | "indicators", word: string) =>
	words[of].nearest(word).flatMap(({ id, isClear }) => (isClear ? id : []));

test.each([
	["Houten Noort", "Houten Noord"],
	["Schalkwyk", "Schalkwijk"],
])("%s is clearly %s", (word, name) => {
	expect(clear("places", word)).toEqual([name]);
});

test.each([
	["places", "Houten"],
	["indicators", "Jongeren (12-18 jaar) in een uitkeringsgezin"],
	["indicators", "Jeugdhulp"],
] as const)("of %s, nothing is clearly %s", (of, word) => {
	expect(words[of].nearest(word).length).toBeGreaterThan(0);
	expect(clear(of, word)).toEqual([]);
});
