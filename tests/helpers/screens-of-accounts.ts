import type { Page } from "playwright-core";
import { enterWrongCode, type Screen, statesOf } from "./screen.ts";

/** Asks for the code to log in with. */
const askCode = (email: string) => (page: Page) =>
	page.request.post("/login", { form: { email }, maxRedirects: 0 });

/** What people see who have an account: logging in, preparing, the table, reading, the hall, figures and accounts. */
export const screensOfAccounts: Screen[] = [
	{ name: "login", path: "/login", as: "anonymous", what: "Logging in with an e-mail address" },
	...statesOf(
		"/login/code",
		{
			name: "login-code",
			as: "anonymous",
			what: "The code from the e-mail, which a demo shows on the screen",
			before: askCode("begeleider@demo.example"),
		},
		{
			name: "login-wrong",
			as: "anonymous",
			what: "A login code that is wrong or too old",
			before: askCode("niemand@demo.example"),
			after: enterWrongCode("000000"),
		},
	),
	{ name: "demo-mail", path: "/demo/post", as: "anonymous", what: "The e-mails that a demo did not send" },

	...statesOf(
		"/sessies",
		{ name: "evenings", as: "facilitator", what: "The evenings that somebody takes part in" },
		{ name: "evenings-none", as: "data-manager", what: "No evenings" },
	),
	...statesOf(
		"/sessies/nieuw",
		{ name: "new-evening", as: "facilitator", what: "Making an evening" },
		{
			name: "new-evening-errors",
			as: "facilitator",
			what: "An evening without a wijk, title, date or figures",
			after: async (page) => {
				await page.getByRole("button", { name: "Maak deze avond" }).click();
				await page.getByRole("alert").waitFor();
			},
		},
	),
	...statesOf(
		"/sessies/:id/klaarzetten",
		{
			name: "prepare",
			as: "facilitator",
			evening: "fresh",
			what: "Preparing an evening: figures, minutes, people, the code",
		},
		{ name: "prepare-running", as: "facilitator", what: "The same during the evening" },
		{ name: "prepare-closed", as: "facilitator", evening: "closed", what: "The same after the evening" },
	),
	{
		name: "invitation",
		path: "/sessies/:id/uitnodiging",
		as: "facilitator",
		what: "The invitation to print",
	},
	{ name: "cards", path: "/sessies/:id/kaarten", as: "facilitator", what: "The contribution cards to print" },

	...statesOf(
		"/sessies/:id",
		{ name: "table", as: "facilitator", what: "The table, with what the facilitator needs at hand" },
		{
			name: "table-list",
			as: "partner",
			what: "The table as a list",
			after: (page) => page.getByRole("button", { name: "Als lijst" }).click(),
		},
		{
			name: "table-withheld",
			as: "partner",
			evening: "running",
			what: "A figure that is small in one wijk and withheld in another",
			after: async (page) => {
				for (let step = 0; step < 3; step += 1) {
					await page.getByRole("button", { name: "Volgend cijfer" }).click();
				}
			},
		},
		{ name: "table-partner", as: "partner", what: "The table as a partner sees it" },
		{ name: "table-reader", as: "reader", what: "The table as the reader sees it" },
		{
			name: "table-unconfirmed",
			as: "unconfirmed-partner",
			what: "The table of a partner whom the facilitator has not confirmed yet",
		},
		{ name: "table-empty", as: "facilitator", evening: "fresh", what: "The table before anything was told" },
		{ name: "table-closed", as: "facilitator", evening: "closed", what: "The table of a closed evening" },
	),
	...statesOf(
		"/sessies/:id/lezen",
		{ name: "read", as: "reader", what: "What waits to be read before others see it" },
		{
			name: "read-errors",
			as: "facilitator",
			what: "Not placing something without saying why",
			after: async (page) => {
				const card = page.locator("[data-contribution]").first();
				await card.getByText("Niet op tafel: leg uit waarom").click();
				await card.getByRole("button", { name: "Zet niet op tafel" }).click();
				await card.getByText("Schrijf op waarom").waitFor();
			},
		},
		{ name: "read-empty", as: "facilitator", evening: "fresh", what: "Nothing waits" },
	),
	...statesOf(
		"/sessies/:id/mensen",
		{ name: "people", as: "facilitator", what: "Who is here, who waits to be confirmed, who may do what" },
		{ name: "people-empty", as: "facilitator", evening: "fresh", what: "Nobody has joined yet" },
	),
	...statesOf(
		"/sessies/:id/zaal",
		{ name: "hall", as: "facilitator", what: "The big screen" },
		{
			name: "hall-empty",
			as: "facilitator",
			evening: "fresh",
			what: "The big screen before anything was told",
		},
		{
			name: "hall-closed",
			as: "facilitator",
			evening: "closed",
			what: "The big screen after the evening, without the code",
		},
	),

	{
		name: "explorer",
		path: "/cijfers",
		as: "anonymous",
		what: "Every public figure of the gemeente, in the order of its framework",
	},
	...statesOf("/cijfers/:indicator", {
		name: "explorer-figure",
		as: "anonymous",
		what: "One public figure: map, course, parts and table",
	}),
	{
		name: "figure-map",
		path: "/cijfers/:indicator/kaart",
		as: "anonymous",
		what: "A figure on the large map, for everybody",
	},
	...statesOf(
		"/sessies/:id/kaart",
		{ name: "evening-map", as: "partner", what: "A figure of the table on the large map" },
		{
			name: "evening-map-zooms",
			as: "facilitator",
			what: "The same, zoomed in on a wijk",
			after: async (page) => {
				await page.getByRole("button", { name: "Zoek en zoom in op de kaart" }).click();
				await page.getByRole("combobox", { name: "Ga naar een wijk" }).selectOption("zeist-noord");
			},
		},
	),
	{
		name: "figures",
		path: "/beheer/cijfers",
		as: "data-manager",
		what: "The published figures, and what is withheld",
	},
	...statesOf(
		"/beheer/accounts",
		{ name: "accounts", as: "admin", what: "The accounts" },
		{
			name: "accounts-errors",
			as: "admin",
			what: "An account without a name or e-mail address",
			after: async (page) => {
				await page.locator("main form button").last().click();
				await page.getByRole("alert").waitFor();
			},
		},
	),
];
