import type { Page } from "playwright-core";
import { browserCookies, type EveningName, type Stage, type Visitor } from "./stage.ts";

export interface Screen {
	/** names its pictures */
	name: string;
	/** as in app/routes.ts, with :id, :code and :contribution of the evening */
	path: string;
	as: Visitor;
	evening?: EveningName;
	/** one sentence, as in docs/screens.md */
	what: string;
	/** What happens before the page is opened. */
	before?: (page: Page, stage: Stage) => Promise<unknown>;
	/** What is pressed once it is there. */
	after?: (page: Page, stage: Stage) => Promise<unknown>;
}

/** Every screen of the product and every state of one that looks different, in the order in which people meet them. */
export const screens: Screen[] = [
	{
		name: "home",
		path: "/",
		as: "anonymous",
		what: "The start: what this is, the code, and in a demo the running evening",
	},
	{ name: "home-joined", path: "/", as: "ouder", what: "The start for somebody who is in an evening" },
	{ name: "privacy", path: "/privacy", as: "anonymous", what: "What is kept, until when, and who reads it" },
	{
		name: "accessibility",
		path: "/toegankelijkheid",
		as: "anonymous",
		what: "How far this is usable by everybody",
	},
	{ name: "missing", path: "/bestaat-niet", as: "anonymous", what: "An address that leads nowhere" },
	{
		name: "not-yours",
		path: "/sessies/:id/lezen",
		as: "partner",
		what: "A page that is not for this person",
	},

	{
		name: "join",
		path: "/meedoen/:code",
		as: "anonymous",
		what: "Joining: role, nickname, language and the house rule",
	},
	{
		name: "join-errors",
		path: "/meedoen/:code",
		as: "anonymous",
		what: "Joining without a role",
		after: (page) => page.getByRole("button", { name: "Doe mee", exact: true }).click(),
	},
	{
		name: "join-partner",
		path: "/meedoen/:code",
		as: "anonymous",
		what: "Joining for work: name and organisation",
		after: (page) => page.getByRole("radio", { name: /voor mijn werk/ }).check(),
	},
	{
		name: "join-again",
		path: "/meedoen/:code",
		as: "ouder",
		what: "The code for somebody who is in already",
	},
	{
		name: "wrong-code",
		path: "/meedoen/ABCDEFGHJ",
		as: "anonymous",
		what: "A code that is wrong, or of a closed evening",
	},
	{
		name: "welcome",
		path: "/meedoen/welkom",
		as: "anonymous",
		what: "In: the return code, shown once",
		before: joinInPage,
	},
	{
		name: "welcome-later",
		path: "/meedoen/welkom",
		as: "jongere",
		what: "The return code is not shown a second time",
	},
	{ name: "return", path: "/terugkijken", as: "anonymous", what: "Coming back with the return code" },
	{
		name: "return-wrong",
		path: "/terugkijken",
		as: "anonymous",
		what: "A return code that opens nothing",
		after: async (page) => {
			await page.locator("main input[name=code]").fill("ABCD-EFGH-JKMNP");
			await page.locator("main form button").click();
			await page.getByRole("alert").waitFor();
		},
	},

	{
		name: "tell",
		path: "/sessies/:id/vertellen",
		as: "ouder",
		what: "The phone: the figure, the form, and what others say",
	},
	{
		name: "tell-errors",
		path: "/sessies/:id/vertellen",
		as: "jongere",
		what: "Something sent without words",
		after: (page) => page.getByRole("button", { name: "Verstuur" }).click(),
	},
	{
		name: "tell-offline",
		path: "/sessies/:id/vertellen",
		as: "jongere",
		what: "No network: one contribution waits on the phone",
		after: async (page) => {
			await live(page);
			await page.context().setOffline(true);
			await page.getByRole("radio", { name: /Kan beter/ }).check();
			await page.getByLabel("Vertel het hier").fill("Zonder netwerk schrijf ik gewoon door.");
			await page.getByRole("radio", { name: "Buurt" }).check();
			await page.getByRole("button", { name: "Verstuur" }).click();
			await page.getByText("1 bijdrage wacht").first().waitFor();
		},
	},
	{
		name: "tell-early",
		path: "/sessies/:id/vertellen",
		as: "ouder",
		evening: "fresh",
		what: "Before telling begins, with nothing told yet",
	},
	{
		name: "tell-closed",
		path: "/sessies/:id/vertellen",
		as: "ouder",
		evening: "closed",
		what: "The evening is closed",
	},
	{
		name: "tell-ended",
		path: "/sessies/:id/vertellen",
		as: "anonymous",
		what: "Taken off the evening while writing: the words are still there",
		before: joinInPage,
		after: async (page, { command }) => {
			await live(page);
			await page.getByLabel("Vertel het hier").fill("Dit wilde ik nog vertellen.");
			const { id } = await (await page.request.get("/api/v1/me")).json();
			await command("running", "remove-participant", { participant: id });
			await page.getByText("Je doet niet meer mee").first().waitFor();
		},
	},
	{
		name: "tell-leave",
		path: "/sessies/:id/vertellen",
		as: "jongere",
		what: "Leaving a shared phone with words that were not sent",
		after: async (page) => {
			await live(page);
			await page.getByLabel("Vertel het hier").fill("Nog niet verstuurd.");
			await page.getByRole("button", { name: "Stop en wis deze telefoon" }).click();
			await page.getByRole("dialog").waitFor();
		},
	},
	{
		name: "tell-helper",
		path: "/sessies/:id/vertellen",
		as: "facilitator",
		what: "The form for who writes for others, with paper cards and batches",
	},
	{
		name: "mine",
		path: "/sessies/:id/mijn",
		as: "ouder",
		what: "One’s own contributions and what became of them",
	},
	{ name: "mine-empty", path: "/sessies/:id/mijn", as: "ouder", evening: "fresh", what: "Nothing sent yet" },
	{
		name: "mine-closed",
		path: "/sessies/:id/mijn",
		as: "ouder",
		evening: "closed",
		what: "One’s own contributions after the evening",
	},
	{
		name: "correct",
		path: "/sessies/:id/mijn/:contribution",
		as: "ouder",
		what: "Correcting a contribution",
	},

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

/** The address of a screen in the evening that it shows. */
export function addressOf({ path, evening = "running" }: Screen, { evenings, contribution }: Stage): string {
	const { id, code } = evenings[evening];
	return path.replace(":id", id).replace(":code", code).replace(":contribution", contribution);
}

/** Opens a screen in a browser of somebody who may be new, and brings it in its state. */
export async function show(screen: Screen, page: Page, stage: Stage): Promise<void> {
	await screen.before?.(page, stage);
	await page.goto(addressOf(screen, stage));
	await page.evaluate("document.fonts.ready.then(() => true)");
	await screen.after?.(page, stage);
}

/** Waits until the page hears what others do. */
export async function live(page: Page): Promise<void> {
	await page.locator("html[data-connection=live]").waitFor({ state: "attached" });
}

/** Joins in this browser, with the form, so that it holds the return code for a moment. */
async function joinInPage(page: Page, { evenings, server }: Stage): Promise<void> {
	const response = await fetch(`${server.url}/meedoen/${evenings.running.code}`, {
		method: "POST",
		body: new URLSearchParams({ nickname: "Gele Tulp", role: "ouder" }),
		redirect: "manual",
	});
	const cookies = response.headers.getSetCookie().map((each) => each.split(";")[0]);
	await page.context().addCookies(browserCookies(server.url, cookies.join("; ")));
}
