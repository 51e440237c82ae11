import { expect, test } from "vitest";
import type { AdoptedEvening, Overview, OverviewEvening } from "#app/domain/outcome/overview.ts";
import { progressDocument } from "./progress-document.ts";

const adopted: AdoptedEvening = {
	version: "1.0",
	reopened: false,
	people: { text: "12 mensen.", total: 12, organisations: [], absent: [] },
	themes: [{ name: "Een plek om te zijn", chosen: true, ownChoiceOf: [], under: { focus: [], area: [] } }],
	agreements: [],
};

const spring: OverviewEvening = {
	id: "spring",
	title: "Lente",
	heldOn: "2026-03-12",
	mayOpen: false,
	adopted,
};
const autumn: OverviewEvening = {
	...spring,
	id: "autumn",
	title: "Herfst",
	heldOn: "2026-11-12",
	adopted: null,
};

/** What its first page says of a wijk with these evenings. */
function chosenCell(evenings: OverviewEvening[]): string[] {
	const overview: Overview = {
		year: 2026,
		years: [2026],
		gemeente: "Zeist",
		wijken: [{ id: "noord", name: "Noord", evenings }],
		nodes: { focus: [], area: [] },
		figures: [],
	};
	const { glance } = progressDocument(overview, [], new Date("2026-12-31T12:00:00Z"));
	const rows = glance.blocks.flatMap((block) => (block.type === "table" ? block.rows : []));
	const blocks = rows[0]?.cells[1] ?? [];
	return blocks.flatMap((block) =>
		block.type === "paragraph" ? block.words.map(({ text }) => text).join("") : [],
	);
}

test("a wijk with two evenings says of each what holds for that one", () => {
	expect(chosenCell([autumn, spring])).toEqual([
		"“Herfst”, op 12 november 2026.",
		"De afspraken van deze avond zijn nog niet vastgesteld.",
		"“Lente”, op 12 maart 2026.",
		"Een plek om te zijn",
	]);
});

test("a wijk with one evening needs no name for it", () => {
	expect(chosenCell([spring])).toEqual(["Een plek om te zijn"]);
});
