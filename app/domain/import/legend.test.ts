import { expect, test } from "vitest";
import { legendIn } from "./legend.ts";

test("a file says itself what its signs mean", () => {
	expect(
		legendIn([
			"Bron: CBS",
			"Verklaring van tekens | . = onbekend of geheim te houden | x = geheim | - = nihil | * = voorlopige cijfers",
			"** : nader voorlopige cijfers",
			"blank: het cijfer kan op logische gronden niet voorkomen",
		]),
	).toEqual({ ".": "geheim", x: "geheim", "-": "nul", "*": "voorlopig", "**": "voorlopig", "": "kan-niet" });
	expect(legendIn(["Wijk x heeft geen gegevens", "Jaar: 2024", "- Zeist is een gemeente"])).toEqual({});
});
