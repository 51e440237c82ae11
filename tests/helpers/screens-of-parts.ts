import { live, openLastYear, type Screen, statesOf } from "./screen.ts";

const understand = "/sessies/:id/begrijpen";

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
	...statesOf(
		understand,
		{ name: "themes-reader", as: "unconfirmed-partner", what: "The themes for who only reads" },
		{
			name: "theme",
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
		{ name: "themes-empty", as: "facilitator", evening: "fresh", what: "No themes yet" },
		{ name: "themes-phone", as: "ouder", what: "The themes on the phone" },
		{ name: "themes-phone-empty", as: "ouder", evening: "fresh", what: "No themes yet, on the phone" },
	),
	{
		name: "texts-versions",
		path: "/sessies/:id/versies",
		as: "facilitator",
		what: "Earlier versions of the texts",
	},
	...statesOf(
		"/sessies/:id/afspraken",
		{
			name: "agreements",
			as: "facilitator",
			what: "The agreements and what was chosen, at the table",
			after: live,
		},
		{ name: "agreements-phone", as: "jongere", what: "The agreements on the phone" },
		{ name: "agreements-empty", as: "facilitator", evening: "fresh", what: "No agreements yet" },
	),
	...statesOf(
		"/sessies/:id/uitwerken",
		{ name: "elaborate", as: "facilitator", what: "Working the agreements out", after: live },
		{ name: "elaborate-partner", as: "partner", what: "The same for a partner, who confirms", after: live },
		{
			name: "elaborate-closed",
			as: "facilitator",
			evening: "closed",
			what: "Working out after the evening was closed",
		},
	),
	...statesOf(
		"/sessies/:id/jaar",
		{ name: "year-nothing", as: "ouder", what: "The year before the agreements are adopted" },
		{
			name: "year",
			as: "partner",
			what: "How last year’s agreements go on",
			after: async (page) => {
				await openLastYear(page, "jaar");
				await page.getByRole("heading", { level: 1 }).waitFor();
			},
		},
	),
	...statesOf(
		"/overzicht",
		{ name: "overview", as: "policy", what: "All wijken, for policy" },
		{
			name: "overview-focus",
			as: "policy",
			what: "What wijken chose and agreed by focus point, and people on the map",
			after: async (page) => {
				await page.getByRole("link", { name: "mensen aanwezig" }).click();
				await page.getByRole("link", { name: "Per speerpunt" }).click();
				await page.getByRole("heading", { name: /per speerpunt$/ }).waitFor();
			},
		},
	),
	{
		name: "evaluation",
		path: "/overzicht/evaluatie",
		as: "policy",
		what: "Two years over all wijken: what was agreed, and what came of it",
	},
];
