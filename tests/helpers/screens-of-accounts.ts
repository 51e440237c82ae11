import type { Screen } from "./screen.ts";

/** What people see who have an account: logging in, preparing, the table, reading, the hall, figures and accounts. */
export const screensOfAccounts: Screen[] = [
	{ name: "login", path: "/login", as: "anonymous", what: "Logging in with an e-mail address" },
	{
		name: "login-code",
		path: "/login/code",
		as: "anonymous",
		what: "The code from the e-mail, which a demo shows on the screen",
		before: (page) =>
			page.request.post("/login", { form: { email: "begeleider@demo.example" }, maxRedirects: 0 }),
	},
	{
		name: "login-wrong",
		path: "/login/code",
		as: "anonymous",
		what: "A login code that is wrong or too old",
		before: (page) =>
			page.request.post("/login", { form: { email: "niemand@demo.example" }, maxRedirects: 0 }),
		after: async (page) => {
			await page.locator("main input[name=code]").fill("000000");
			await page.locator("main form button").click();
			await page.getByRole("alert").waitFor();
		},
	},
	{ name: "demo-mail", path: "/demo/post", as: "anonymous", what: "The e-mails that a demo did not send" },

	{ name: "evenings", path: "/sessies", as: "facilitator", what: "The evenings that somebody takes part in" },
	{ name: "evenings-none", path: "/sessies", as: "data-manager", what: "No evenings" },
	{ name: "new-evening", path: "/sessies/nieuw", as: "facilitator", what: "Making an evening" },
	{
		name: "new-evening-errors",
		path: "/sessies/nieuw",
		as: "facilitator",
		what: "An evening without a wijk, title, date or figures",
		after: async (page) => {
			await page.getByRole("button", { name: "Maak deze avond" }).click();
			await page.getByRole("alert").waitFor();
		},
	},
	{
		name: "prepare",
		path: "/sessies/:id/klaarzetten",
		as: "facilitator",
		evening: "fresh",
		what: "Preparing an evening: figures, minutes, people, the code",
	},
	{
		name: "prepare-running",
		path: "/sessies/:id/klaarzetten",
		as: "facilitator",
		what: "The same during the evening",
	},
	{
		name: "prepare-closed",
		path: "/sessies/:id/klaarzetten",
		as: "facilitator",
		evening: "closed",
		what: "The same after the evening",
	},
	{
		name: "invitation",
		path: "/sessies/:id/uitnodiging",
		as: "facilitator",
		what: "The invitation to print",
	},
	{ name: "cards", path: "/sessies/:id/kaarten", as: "facilitator", what: "The contribution cards to print" },

	{
		name: "table",
		path: "/sessies/:id",
		as: "facilitator",
		what: "The table, with what the facilitator needs at hand",
	},
	{
		name: "table-list",
		path: "/sessies/:id",
		as: "partner",
		what: "The table as a list",
		after: (page) => page.getByRole("button", { name: "Als lijst" }).click(),
	},
	{
		name: "table-withheld",
		path: "/sessies/:id",
		as: "partner",
		evening: "running",
		what: "The table with a figure that is withheld per wijk",
		after: async (page) => {
			for (let step = 0; step < 3; step += 1) {
				await page.getByRole("button", { name: "Volgend cijfer" }).click();
			}
		},
	},
	{ name: "table-partner", path: "/sessies/:id", as: "partner", what: "The table as a partner sees it" },
	{ name: "table-reader", path: "/sessies/:id", as: "reader", what: "The table as the reader sees it" },
	{
		name: "table-unconfirmed",
		path: "/sessies/:id",
		as: "unconfirmed-partner",
		what: "The table of a partner whom the facilitator has not confirmed yet",
	},
	{
		name: "table-empty",
		path: "/sessies/:id",
		as: "facilitator",
		evening: "fresh",
		what: "The table before anything was told",
	},
	{
		name: "table-closed",
		path: "/sessies/:id",
		as: "facilitator",
		evening: "closed",
		what: "The table of a closed evening",
	},
	{
		name: "read",
		path: "/sessies/:id/lezen",
		as: "reader",
		what: "What waits to be read before others see it",
	},
	{
		name: "read-errors",
		path: "/sessies/:id/lezen",
		as: "facilitator",
		what: "Not placing something without saying why",
		after: async (page) => {
			const card = page.locator("[data-contribution]").first();
			await card.getByText("Niet op tafel: leg uit waarom").click();
			await card.getByRole("button", { name: "Zet niet op tafel" }).click();
			await card.getByText("Schrijf op waarom").waitFor();
		},
	},
	{
		name: "read-empty",
		path: "/sessies/:id/lezen",
		as: "facilitator",
		evening: "fresh",
		what: "Nothing waits",
	},
	{
		name: "people",
		path: "/sessies/:id/mensen",
		as: "facilitator",
		what: "Who is here, who waits to be confirmed, who may do what",
	},
	{
		name: "people-empty",
		path: "/sessies/:id/mensen",
		as: "facilitator",
		evening: "fresh",
		what: "Nobody has joined yet",
	},
	{ name: "hall", path: "/sessies/:id/zaal", as: "facilitator", what: "The big screen" },
	{
		name: "hall-empty",
		path: "/sessies/:id/zaal",
		as: "facilitator",
		evening: "fresh",
		what: "The big screen before anything was told",
	},
	{
		name: "hall-closed",
		path: "/sessies/:id/zaal",
		as: "facilitator",
		evening: "closed",
		what: "The big screen after the evening, without the code",
	},

	{
		name: "figures",
		path: "/cijfers",
		as: "data-manager",
		what: "The published figures, and what is withheld",
	},
	{ name: "accounts", path: "/beheer/accounts", as: "admin", what: "The accounts" },
	{
		name: "accounts-errors",
		path: "/beheer/accounts",
		as: "admin",
		what: "An account without a name or e-mail address",
		after: async (page) => {
			await page.locator("main form button").last().click();
			await page.getByRole("alert").waitFor();
		},
	},
];
