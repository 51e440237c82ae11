import { expect, test } from "vitest";
import type { PencRow } from "#server/overview/penc.server.ts";
import { pencTable } from "./penc-document.ts";

const row: PencRow = {
	heading: { code: "1", label: { nl: "Meedoen" } },
	indicator: { label: "Tijdig geholpen", unit: "percentage", decimals: 0 },
	place: "Zeist",
	target: null,
	realised: {
		indicator: "ceo-cjg-tijdig",
		place: "zeist",
		period: "2026",
		breakdown: "",
		release: "r",
		value: { state: "shown", value: 73 },
		status: "definitief",
		fictional: false,
		completeUntil: null,
		note: null,
		respondents: null,
		divided: null,
		caveats: [],
		source: {
			title: "Cliëntervaringsonderzoek",
			publisher: "Gemeente Zeist",
			url: null,
			published: "2026-05-01",
		},
	},
};

/** The titles of the columns that stand on paper. */
function titles(rows: PencRow[], wide?: true): string[] {
	const made = pencTable(rows, "Geen cijfers", wide);
	return made.type === "table" ? made.columns.map(({ title }) => title) : [];
}

test("on upright paper the source and whether it is provisional make room; on wide paper they stand", () => {
	expect(titles([row])).toEqual(["Indicator", "Wijk of gemeente", "Realisatie"]);
	expect(titles([row], true)).toEqual([...titles([row]), "Periode", "Bron", "Voorlopig"]);
	expect(JSON.stringify(pencTable([row], ""))).toContain("73% (2026)");
});

test("a target has its columns only where one was adopted", () => {
	const aim = { value: 75, direction: "at-least", year: 2027 } as const;
	const verdict = { reached: "nog-niet-bekend", why: "no-value-yet" } as const;
	const told = titles([{ ...row, target: { aim, verdict, note: "" } }, row]);
	expect(told.filter((title) => !titles([row]).includes(title))).toEqual([
		"Streefwaarde",
		"Doel gehaald",
		"Toelichting",
	]);
});
