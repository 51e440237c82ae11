import { describe, expect, test } from "vitest";
import { exampleCodes, readAreaCode, readGemeenteCode } from "./cbs-code.ts";
import { newPlaceId, shortNameOf } from "./place-name.ts";
import { readTypedAreas } from "./typed-areas.ts";

const gemeente = "GM0999";
const read = (text: string, known: string[] = []) => readTypedAreas(text, gemeente, known);

describe("typed wijken", () => {
	test.each([
		["WK099901 Centrum"],
		["wk099901\tCentrum"],
		["WK 099901; Centrum"],
		["099901,Centrum"],
		["01 Centrum"],
		["1: Centrum"],
		["WK099901 - Centrum"],
		['"WK099901";"Centrum"'],
		["Centrum WK099901"],
		["Centrum;WK099901"],
	])("are read from %j", (line) => {
		expect(read(line)).toEqual({
			areas: [{ level: "wijk", code: "WK099901", name: "Centrum" }],
			problems: [],
		});
	});

	test("keep digits that belong to the name, and lose doubled spaces", () => {
		expect(read("02 3e  Dorp").areas).toEqual([{ level: "wijk", code: "WK099902", name: "3e Dorp" }]);
	});

	test("may have buurten beneath them, of wijken that are known or stand beside them", () => {
		const { areas, problems } = read("BU09990101 Oude Kern\nWK099901 Centrum\n09990203 Plas", ["WK099902"]);
		expect(areas.map(({ level, code }) => [level, code])).toEqual([
			["buurt", "BU09990101"],
			["wijk", "WK099901"],
			["buurt", "BU09990203"],
		]);
		expect(problems).toEqual([]);
	});

	test("say for each line what is wrong with it, and take the others", () => {
		const { areas, problems } = read(
			`01 Centrum\n\nNoord\nWK099903\nWK035501 Zeist\n1 Weer\nBU09990901 Plas\n04 ${"x".repeat(81)}`,
		);
		expect(areas.map(({ code }) => code)).toEqual(["WK099901", "BU09990901"]);
		expect(problems.map(({ line, code }) => [line, code])).toEqual([
			[3, "no-code"],
			[4, "no-name"],
			[5, "other-gemeente"],
			[6, "twice"],
			[7, "wijk-missing"],
			[8, "long-name"],
		]);
	});
});

test("codes are read as people type them", () => {
	expect(["GM0355", "gm355", "0355", "355", "GM 0355"].map(readGemeenteCode)).toEqual(
		Array(5).fill("GM0355"),
	);
	expect(["", "0", "Zeist", "GM03555", "WK035501"].map(readGemeenteCode)).toEqual(Array(5).fill(null));
	expect(["123", "WK0355", "BU035501", "x"].map((typed) => readAreaCode(typed, "GM0355"))).toEqual(
		Array(4).fill(null),
	);
});

test("a wijk gets the name that people use within the gemeente", () => {
	const inZeist = ["Zeist-Noord", "Zeist Noord", "Wijk 02 Noord", "Noord e.o.", "Noord"];
	expect(inZeist.map((name) => shortNameOf(name, "Zeist"))).toEqual(Array(5).fill("Noord"));
	expect(shortNameOf("Zeisterbos", "Zeist")).toBe("Zeisterbos");
	expect(shortNameOf("Wijk 02", "Zeist")).toBe("Wijk 02");
});

test("a new place gets an id of its own", () => {
	expect(newPlaceId("Zeist-Noord", new Set())).toBe("zeist-noord");
	expect(newPlaceId("’t Harde & Çay", new Set(["t-harde-cay"]))).toBe("t-harde-cay-2");
	expect(newPlaceId("القرية", new Set())).toBe("gebied");
});

test("the codes that a page gives for an example are of the own gemeente", () => {
	const { wijk, buurt } = exampleCodes(gemeente);
	expect([wijk, buurt]).toEqual(["WK099901", "BU09990101"]);
	expect(read(`${wijk} Centrum\n${buurt} Oude Dorp`).problems).toEqual([]);
});
