import { enterWrongCode, joinInPage, live, type Screen, statesOf } from "./screen.ts";

/** What people see who come with the code: the door, the phone, and their own contributions. */
export const screensOfParticipants: Screen[] = [
	...statesOf(
		"/",
		{
			name: "home",
			as: "anonymous",
			what: "The start: what this is, the code, and in a demo the running evening",
		},
		{ name: "home-joined", as: "ouder", what: "The start for somebody who is in an evening" },
	),
	{ name: "privacy", path: "/privacy", as: "anonymous", what: "What is kept, until when, and who reads it" },
	{
		name: "accessibility",
		path: "/toegankelijkheid",
		as: "anonymous",
		what: "How far this is usable by everybody",
	},
	{ name: "missing", path: "/bestaat-niet", as: "anonymous", what: "An address that leads nowhere" },
	{
		name: "offline",
		path: "/zonder-verbinding",
		as: "anonymous",
		what: "What a browser shows in the place of a page when there is no network",
	},
	{
		name: "not-yours",
		path: "/sessies/:id/lezen",
		as: "partner",
		what: "A page that is not for this person",
	},

	...statesOf(
		"/meedoen/:code",
		{ name: "join", as: "anonymous", what: "Joining: role, nickname, language and the house rule" },
		{
			name: "join-errors",
			as: "anonymous",
			what: "Joining without a role",
			after: (page) => page.getByRole("button", { name: "Doe mee", exact: true }).click(),
		},
		{
			name: "join-partner",
			as: "anonymous",
			what: "Joining for work: name and organisation",
			after: (page) => page.getByRole("radio", { name: /voor mijn werk/ }).check(),
		},
		{
			name: "join-no-cookies",
			as: "anonymous",
			what: "Joining with a browser that keeps no cookies",
			after: async (page) => {
				await page.getByRole("radio", { name: /jongere/ }).check();
				await page.context().clearCookies();
				await page.getByRole("button", { name: "Doe mee", exact: true }).click();
				await page.getByRole("alert").waitFor();
			},
		},
		{ name: "join-again", as: "ouder", what: "The code for somebody who is in already" },
	),
	{
		name: "wrong-code",
		path: "/meedoen/ABCDEFGHJ",
		as: "anonymous",
		what: "A code that is wrong, or of a closed evening",
	},
	...statesOf(
		"/meedoen/welkom",
		{ name: "welcome", as: "anonymous", what: "In: the return code, shown once", before: joinInPage },
		{ name: "welcome-later", as: "jongere", what: "The return code is not shown a second time" },
	),
	...statesOf(
		"/terugkijken",
		{ name: "return", as: "anonymous", what: "Coming back with the return code" },
		{
			name: "return-wrong",
			as: "anonymous",
			what: "A return code that opens nothing",
			after: enterWrongCode("ABCD-EFGH-JKMNP"),
		},
	),

	...statesOf(
		"/sessies/:id/vertellen",
		{ name: "tell", as: "ouder", what: "The phone: the figure, the form, and what others say" },
		{
			name: "tell-errors",
			as: "jongere",
			what: "Something sent without words",
			after: (page) => page.getByRole("button", { name: "Verstuur" }).click(),
		},
		{
			name: "tell-offline",
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
			as: "ouder",
			evening: "fresh",
			what: "Before telling begins, with nothing told yet",
		},
		{ name: "tell-closed", as: "ouder", evening: "closed", what: "The evening is closed" },
		{
			name: "tell-ended",
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
			as: "jongere",
			what: "Leaving a shared phone with words that were not sent",
			after: async (page) => {
				await live(page);
				await page.getByLabel("Vertel het hier").fill("Nog niet verstuurd.");
				await page.getByRole("button", { name: "Stop en wis dit apparaat" }).click();
				await page.getByRole("dialog").waitFor();
			},
		},
		{
			name: "tell-helper",
			as: "facilitator",
			what: "The form for who writes for others, with paper cards and batches",
		},
	),
	...statesOf(
		"/sessies/:id/mijn",
		{ name: "mine", as: "ouder", what: "One’s own contributions and what became of them" },
		{ name: "mine-empty", as: "ouder", evening: "fresh", what: "Nothing sent yet" },
		{
			name: "mine-closed",
			as: "ouder",
			evening: "closed",
			what: "One’s own contributions after the evening",
		},
	),
	{
		name: "correct",
		path: "/sessies/:id/mijn/:contribution",
		as: "ouder",
		what: "Correcting a contribution",
	},
];
