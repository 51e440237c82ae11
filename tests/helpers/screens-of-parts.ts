import { live, type Screen } from "./screen.ts";

const understand = "/sessies/:id/begrijpen";
const agree = "/sessies/:id/afspraken";
const elaborate = "/sessies/:id/uitwerken";

/** Understanding and agreeing, working the agreements out, the year after, and all wijken. */
export const screensOfParts: Screen[] = [
	{
		name: "themes",
		path: understand,
		as: "facilitator",
		what: "The themes with what was told, at the table",
		after: live,
	},
	{
		name: "themes-list",
		path: `${understand}?lijst=1`,
		as: "partner",
		what: "The same as a list",
		after: live,
	},
	{
		name: "themes-reader",
		path: understand,
		as: "unconfirmed-partner",
		what: "The themes for who only reads",
	},
	{
		name: "theme",
		path: understand,
		as: "facilitator",
		what: "One theme with its three texts",
		after: async (page) => {
			await live(page);
			await page
				.getByRole("link", { name: /Open thema/ })
				.first()
				.click();
			await page.getByRole("textbox", { name: "Wat zien we?" }).waitFor();
		},
	},
	{ name: "themes-empty", path: understand, as: "facilitator", evening: "fresh", what: "No themes yet" },
	{ name: "themes-phone", path: understand, as: "ouder", what: "The themes on the phone" },
	{
		name: "themes-phone-empty",
		path: understand,
		as: "ouder",
		evening: "fresh",
		what: "No themes yet, on the phone",
	},
	{
		name: "texts-versions",
		path: "/sessies/:id/versies",
		as: "facilitator",
		what: "Earlier versions of the texts",
	},
	{
		name: "agreements",
		path: agree,
		as: "facilitator",
		what: "The agreements and what was chosen, at the table",
		after: live,
	},
	{ name: "agreements-phone", path: agree, as: "jongere", what: "The agreements on the phone" },
	{ name: "agreements-empty", path: agree, as: "facilitator", evening: "fresh", what: "No agreements yet" },
	{ name: "elaborate", path: elaborate, as: "facilitator", what: "Working the agreements out", after: live },
	{
		name: "elaborate-partner",
		path: elaborate,
		as: "partner",
		what: "The same for a partner, who confirms",
		after: live,
	},
	{
		name: "elaborate-closed",
		path: elaborate,
		as: "facilitator",
		evening: "closed",
		what: "Working out after the evening was closed",
	},
	{
		name: "year-nothing",
		path: "/sessies/:id/jaar",
		as: "ouder",
		what: "The year before the agreements are adopted",
	},
	{
		name: "year",
		path: "/sessies/:id/jaar",
		as: "partner",
		what: "How last year’s agreements go on",
		after: async (page) => {
			await page.goto("/sessies");
			const lastYear = page.locator("main a[href^='/sessies/']").last();
			await page.goto(`${await lastYear.getAttribute("href")}/jaar`);
			await page.getByRole("heading", { level: 1 }).waitFor();
		},
	},
	{ name: "overview", path: "/overzicht", as: "policy", what: "All wijken, for policy" },
];
