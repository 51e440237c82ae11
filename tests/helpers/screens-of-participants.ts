import { joinInPage, live, type Screen } from "./screen.ts";

/** What people see who come with the code: the door, the phone, and their own contributions. */
export const screensOfParticipants: Screen[] = [
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
];
