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

/** Figures of which most would be hidden. */
const detailed = [
	"Indicator\tWijk\tJaar\tAantal",
	"jeugdhulp-clienten\tZeist\t2032\t700",
	"jeugdhulp-clienten\tNoord\t2032\t3",
	"jeugdhulp-clienten\tOost\t2032\t2",
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
		{
			name: "import-ways-out",
			as: "data-manager",
			what: "A delivery with much hidden, taken for the gemeente alone",
			after: async (page) => {
				await sendCells(detailed)(page);
				await page.getByRole("button", { name: "Bekijk wat er niet getoond wordt" }).click();
				await page.getByRole("button", { name: "Alleen heel Zeist" }).click();
				await page.getByText("Gekozen:").first().waitFor();
			},
		},
		{
			name: "import-drop",
			as: "data-manager",
			what: "Whether a delivery is to be thrown away",
			after: async (page) => {
				await sendCells(detailed)(page);
				await page.getByRole("link", { name: "Gooi dit concept weg" }).click();
				await page.getByRole("button", { name: "Ja, gooi deze levering weg" }).waitFor();
			},
		},
		{
			name: "import-undo",
			as: "data-manager",
			what: "What taking a published delivery back changes for everybody",
			after: async (page) => {
				await sendCells("Indicator\tWijk\tJaar\tAantal\nwmo-clienten\tWest\t2031\t700")(page);
				await page.getByRole("button", { name: "Publiceer" }).click();
				await page.getByRole("link", { name: "Draai deze levering terug" }).click();
				await page.getByRole("button", { name: "Ja, draai terug voor iedereen" }).waitFor();
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
		name: "indicators",
		path: "/beheer/indicatoren",
		as: "data-manager",
		what: "Every indicator, by where it stands",
	},
	...statesOf(
		"/beheer/indicatoren/:indicator",
		{ name: "indicator", as: "data-manager", what: "One indicator, with its sentence in every language" },
		{
			name: "indicator-errors",
			as: "data-manager",
			what: "An indicator whose sentence names no place",
			after: async (page) => {
				await page.getByLabel("Zin", { exact: false }).first().fill("{value} kinderen");
				await press("Bewaar")(page);
			},
		},
	),
	{
		name: "dimensions",
		path: "/beheer/indelingen",
		as: "data-manager",
		what: "What figures are broken down by",
	},
	{
		name: "dimension",
		path: "/beheer/indelingen/:dimension",
		as: "data-manager",
		what: "One dimension: how its parts add up, and its values in order",
	},
	{
		name: "frameworks",
		path: "/beheer/denkkaders",
		as: "data-manager",
		what: "How gemeenten order their goals",
	},
	{
		name: "framework",
		path: "/beheer/denkkaders/:framework",
		as: "data-manager",
		what: "One framework with its tree",
	},
];
