import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { overwriteGetLocale } from "#app/words/index.ts";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import { CardSheet } from "./card-sheet.tsx";
import { sheetOf } from "./sheet-of-figure.ts";

overwriteGetLocale(() => "nl");

test("a paper card asks about the number, and about the subject where there is none to tell", () => {
	const printed = (value: PublishedValue) =>
		renderToStaticMarkup(<CardSheet wijk="Zeist-Noord" {...sheetOf({ ...onBenefits, value })} />);
	expect(printed({ state: "shown", value: 7 })).toContain("7 van de 100 kinderen in Noord");
	expect(printed({ state: "small", lessThan: 5 })).toContain("in Noord minder dan 5");
	for (const state of ["missing", "withheld"] as const) {
		expect(printed({ state })).toContain("Dit wil ik vertellen over: Kinderen in een uitkeringsgezin");
		expect(printed({ state })).not.toMatch(/geen gegevens|geen getal|merk jij daarvan/);
	}
});
