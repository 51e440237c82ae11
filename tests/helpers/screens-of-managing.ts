import type { Page } from "playwright-core";
import { type Screen, statesOf } from "./screen.ts";

const press = (name: string) => async (page: Page) => {
	await page.getByRole("button", { name }).click();
	await page.getByRole("alert").waitFor();
};

/** Figures with one that is small and a place that nobody knows. */
const delivered = [
	"Indicator\tWijk\tJaar\tAantal",
	"jeugdhulp-clienten\tNoord\t2025\t650",
	"jeugdhulp-clienten\tOost\t2025\t3",
	"jeugdhulp-clienten\tDe Bosrand\t2025\t40",
].join("\n");

const sendCells = (cells: string) => async (page: Page) => {
	await page.getByLabel("Naam, als de bron nieuw is").fill("Registratie jeugdhulp");
	await page.getByLabel("Wie geeft haar uit?").fill("Gemeente Zeist");
	await page.getByLabel("Of plak hier de tabel").fill(cells);
	await page.getByRole("button", { name: "Lees in" }).click();
};

/** What somebody sees who sets the installation up. */
export const screensOfManaging: Screen[] = [
	{
		name: "set-up",
		path: "/beheer/inrichten",
		as: "admin",
		what: "The steps of the set-up, with what is there and what is missing",
	},
	...statesOf(
		"/beheer/inrichten/gemeente",
		{ name: "set-up-gemeente", as: "admin", what: "Which gemeente this is" },
		{
			name: "set-up-gemeente-errors",
			as: "admin",
			what: "A gemeente without a code",
			after: async (page) => {
				await page.getByLabel("Gemeentecode").fill("Zeist");
				await press("Bewaar de gemeente")(page);
			},
		},
	),
	...statesOf(
		"/beheer/inrichten/wijken",
		{ name: "set-up-wijken", as: "data-manager", what: "The wijken, out of a file or typed" },
		{
			name: "set-up-wijken-file",
			as: "data-manager",
			what: "A file with boundaries that cannot be read",
			after: async (page) => {
				const file = {
					name: "wijken.geojson",
					mimeType: "application/json",
					buffer: Buffer.from("geen kaart"),
				};
				await page.getByLabel("Bestand met grenzen").setInputFiles(file);
				await press("Lees de grenzen in")(page);
			},
		},
		{
			name: "set-up-wijken-typed",
			as: "data-manager",
			what: "Typed wijken of which two lines cannot be read",
			after: async (page) => {
				await page.getByLabel("Wijken, elk op een eigen regel").fill("06 Nieuw\nZuid\nWK035507");
				await press("Bewaar deze wijken")(page);
			},
		},
	),
	{
		name: "set-up-catalogue",
		path: "/beheer/inrichten/catalogus",
		as: "data-manager",
		what: "The starter catalogue",
	},
	...statesOf(
		"/beheer/import",
		{ name: "imports", as: "data-manager", what: "Sending a file of figures, and what was sent before" },
		{
			name: "imports-refused",
			as: "data-manager",
			what: "A file about single people, which is not taken",
			after: async (page) => {
				await sendCells("Naam\tBSN\tWijk\nJan de Vries\t111222333\tNoord\n")(page);
				await page.getByRole("alert").waitFor();
			},
		},
	),
	...statesOf(
		"/beheer/import/:delivery",
		{
			name: "import",
			as: "data-manager",
			what: "A delivery as it was read, with words that nobody knows",
			after: async (page) => {
				await sendCells(delivered)(page);
				await page.getByRole("button", { name: "Bewaar en lees opnieuw" }).waitFor();
			},
		},
		{
			name: "import-protected",
			as: "data-manager",
			what: "What would not be shown of a delivery, and why",
			after: async (page) => {
				await sendCells(delivered)(page);
				await page.getByRole("button", { name: "Bekijk wat er niet getoond wordt" }).click();
				await page.getByText("Het gaat om heel weinig mensen.").waitFor();
			},
		},
	),
	...statesOf(
		"/beheer/gebieden",
		{ name: "areas", as: "data-manager", what: "Every area with its code" },
		{
			name: "areas-errors",
			as: "data-manager",
			what: "Adding a gemeente without a name and a code",
			after: press("Voeg toe"),
		},
	),
	{
		name: "area",
		path: "/beheer/gebieden/:place",
		as: "data-manager",
		what: "One area: its names, its codes by year, and whether it is in use",
	},
	{
		name: "catalogue",
		path: "/beheer/catalogus",
		as: "data-manager",
		what: "The kinds of records that say what figures mean",
	},
	{
		name: "sources",
		path: "/beheer/bronnen",
		as: "data-manager",
		what: "Every source, and who delivers what by when",
	},
	...statesOf(
		"/beheer/bronnen/:source",
		{
			name: "source",
			as: "data-manager",
			what: "One source: its threshold, its next delivery and the table for it",
		},
		{
			name: "source-errors",
			as: "data-manager",
			what: "A source that is said to be public, without its address",
			after: async (page) => {
				await page.getByLabel("De bron is al openbaar").check();
				await press("Bewaar")(page);
			},
		},
	),
	{
		name: "breaks",
		path: "/beheer/trendbreuken",
		as: "data-manager",
		what: "Every series break, by its figure",
	},
	{
		name: "break",
		path: "/beheer/trendbreuken/:seriesBreak",
		as: "data-manager",
		what: "Saying from when on a figure is counted otherwise",
	},
	{ name: "targets", path: "/beheer/doelen", as: "data-manager", what: "Every target as it is now" },
	...statesOf(
		"/beheer/doelen/:target",
		{ name: "target", as: "data-manager", what: "Saying what is aimed at for a figure" },
		{
			name: "target-history",
			as: "data-manager",
			what: "A target that was put right, with what stood there before",
			after: async (page) => {
				await page.getByLabel("Gebied", { exact: true }).selectOption({ label: "Zeist" });
				await page.getByLabel("Periode").fill("2027");
				await page.getByLabel("Waar rust het op?").selectOption({ label: "beleid" });
				await page.getByLabel("Bron", { exact: true }).selectOption({ index: 1 });
				for (const value of ["1200", "1100"]) {
					await page.getByLabel("Getal").fill(value);
					await page.getByRole("button", { name: "Bewaar" }).click();
					await page.getByRole("row", { name: value.replace("1", "1.") }).waitFor();
				}
			},
		},
	),
	{ name: "notes", path: "/beheer/duiding", as: "data-manager", what: "Every reading note, by its figure" },
	...statesOf(
		"/beheer/duiding/:note",
		{ name: "note", as: "data-manager", what: "Writing how somebody reads a figure" },
		{
			name: "note-hints",
			as: "data-manager",
			what: "A note with words by which somebody could be recognised",
			after: async (page) => {
				await page.getByLabel("Wat voor duiding is het?").selectOption({ index: 1 });
				await page
					.getByLabel("Tekst", { exact: true })
					.fill("Mijn zoon Sem zegt dat het wachten lang duurt.");
				await press("Bewaar")(page);
			},
		},
	),
	{
		name: "offers",
		path: "/beheer/voorzieningen",
		as: "data-manager",
		what: "What people can turn to, by place",
	},
	...statesOf(
		"/beheer/voorzieningen/:offer",
		{ name: "offer", as: "data-manager", what: "Adding something that people can turn to" },
		{
			name: "offer-errors",
			as: "data-manager",
			what: "An offer without a name, a place and a language",
			after: press("Bewaar"),
		},
	),
];
