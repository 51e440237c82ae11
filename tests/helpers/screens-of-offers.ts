import { type Screen, statesOf } from "./screen.ts";

/** What people can turn to: the page for everybody, and the sheets to print. */
export const screensOfOffers: Screen[] = [
	...statesOf(
		"/voorzieningen",
		{ name: "public-offers", as: "anonymous", what: "Where people can turn to, by wijk and by kind of help" },
		{
			name: "public-offers-none",
			as: "anonymous",
			what: "Nothing that fits what was chosen",
			after: async (page) => {
				await page.getByLabel("Taal die ze er spreken").selectOption("uk");
				await page.getByLabel("Soort hulp").selectOption("maatwerk");
				await page.getByRole("button", { name: "Toon" }).click();
				await page.getByText("Hier past nog geen plek bij").waitFor();
			},
		},
	),
	...statesOf(
		"/voorzieningen/blad",
		{ name: "offer-sheet", as: "anonymous", what: "The same of one wijk on paper" },
		{
			name: "offer-sheet-arabic",
			as: "anonymous",
			what: "A sheet in Arabic, of which not everything is translated",
			after: (page) => page.goto("/voorzieningen/blad?wijk=WK035502&taal=ar"),
		},
	),
	{
		name: "evening-offers",
		path: "/sessies/:id/voorzieningen",
		as: "facilitator",
		what: "The sheets of an evening, in its languages",
	},
	{
		name: "table-offers",
		path: "/sessies/:id",
		as: "partner",
		what: "What there is already in the wijk, under a figure of the table",
		after: async (page, { evenings }) => {
			await page.goto(`/sessies/${evenings.running.id}?deel=figures`);
			await page.getByText("Dit is er al in").click();
			await page.getByRole("link", { name: "Bekijk alles met tijden" }).scrollIntoViewIfNeeded();
		},
	},
];
