import type { Page } from "playwright-core";
import { type Screen, statesOf } from "./screen.ts";

const press = (name: string) => async (page: Page) => {
	await page.getByRole("button", { name }).click();
	await page.getByRole("alert").waitFor();
};

/** Fills the form of a new edition, from the list on, and makes the draft. */
async function composeEdition(
	page: Page,
	{ framework, place, kind }: { framework: string; place: string; kind: string },
): Promise<void> {
	await page.getByRole("link", { name: "Nieuwe editie" }).click();
	await page.getByLabel("Uit welk denkkader?").selectOption({ label: framework });
	await page.getByRole("button", { name: "Ga verder" }).click();
	await page.getByLabel("Van welke gemeente of wijk?").selectOption({ label: place });
	await page.getByLabel("Titel").fill(`${kind} van ${place}`);
	await page.getByLabel("Wat voor editie?").selectOption({ label: kind });
	await page.getByLabel("Vanaf welke periode?").fill("2023");
	await page.getByLabel("Tot en met welke periode?").fill("2024");
	await page.getByRole("button", { name: "Maak een concept" }).click();
	await page.getByRole("heading", { name: "Hoofdstukken en cijfers" }).waitFor();
}

/** The pages of what stands beside figures. */
export const screensOfReadings: Screen[] = [
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
	{
		name: "manage-editions",
		path: "/beheer/edities",
		as: "data-manager",
		what: "Every edition: what is composed, and what came out",
	},
	...statesOf(
		"/beheer/edities/:edition",
		{
			name: "manage-edition",
			as: "data-manager",
			what: "Composing an edition: its chapters and figures",
			after: (page) =>
				composeEdition(page, {
					framework: "Denkkader sturing sociaal domein (Zeist)",
					...{ place: "Zeist-Noord", kind: "Monitor" },
				}),
		},
		{
			name: "manage-edition-out",
			as: "data-manager",
			what: "An edition that came out, for who composed it",
			after: async (page) => {
				await page.getByRole("link", { name: "Factsheet Jeugd en Wmo", exact: true }).click();
				await page.getByRole("heading", { name: "Intrekken" }).waitFor();
			},
		},
		{
			name: "edition-account",
			as: "data-manager",
			what: "The draft of an account of money and goals, as it would come out",
			after: async (page) => {
				await composeEdition(page, {
					framework: "Programma 2 Samen leven en ondersteunen (Zoetermeer)",
					...{ place: "Zoetermeer", kind: "Verantwoording van geld en doelen" },
				});
				await page.getByRole("link", { name: "Bekijk het concept" }).click();
				await page.getByRole("heading", { name: "Bronnen en verantwoording" }).waitFor();
			},
		},
	),
	{
		name: "editions",
		path: "/edities",
		as: "anonymous",
		what: "Every edition that came out, by place",
	},
	{
		name: "edition",
		path: "/edities/:edition",
		as: "anonymous",
		what: "An edition, with what changed since the one before",
		after: async (page) => {
			await page.getByRole("link", { name: "Factsheet Jeugd en Wmo", exact: true }).click();
			await page.getByRole("heading", { name: "Bronnen en verantwoording" }).waitFor();
		},
	},
];
