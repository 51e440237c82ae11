import type { Page } from "playwright-core";
import { joinInPage, live, type Screen, statesOf } from "./screen.ts";
import type { Stage } from "./stage.ts";

/** Brings the votes of the running evening in a state, from whichever they are in. */
const votes = (state: "open" | "closed" | "shown") => async (_: Page, stage: Stage) => {
	await stage.command("running", "open-voting");
	if (state === "closed") await stage.command("running", "close-voting");
	if (state === "shown") await stage.command("running", "show-votes");
};

const press = (page: Page) => page.locator(".theme-choice").first().click();

/** Looking back at last year's agreements, and choosing what goes on. */
export const screensOfChoosing: Screen[] = [
	...statesOf(
		"/sessies/:id/terugkijken",
		{ name: "lookback", as: "facilitator", what: "Last year’s agreements, and what came of them" },
		{ name: "lookback-phone", as: "ouder", what: "The same on the phone" },
		{
			name: "lookback-first",
			as: "facilitator",
			evening: "fresh",
			what: "Looking back without an earlier evening",
		},
	),
	...statesOf(
		"/sessies/:id/kiezen",
		{
			name: "choose",
			as: "ouder",
			what: "The themes to vote for, one of them chosen",
			before: async (page, stage) => {
				// The parent is there before the voting opens.
				await stage.cookieOf("ouder", "running");
				await votes("open")(page, stage);
			},
			after: async (page) => {
				await live(page);
				await press(page);
				await page.getByText("opgeslagen").first().waitFor();
			},
		},
		{
			name: "choose-offline",
			as: "jongere",
			what: "No network: a vote that is not saved yet",
			before: async (page, stage) => {
				await stage.cookieOf("jongere", "running");
				// A new round, in which whoever is here votes.
				await votes("shown")(page, stage);
				await votes("open")(page, stage);
			},
			after: async (page) => {
				await live(page);
				await page.context().setOffline(true);
				await press(page);
				await page.getByText("nog niet opgeslagen").first().waitFor();
			},
		},
		{
			name: "choose-late",
			as: "anonymous",
			what: "Somebody who came after the voting opened",
			before: async (page, stage) => {
				await votes("open")(page, stage);
				await joinInPage(page, stage);
			},
		},
		{
			name: "choose-partner",
			as: "partner",
			what: "The themes to vote for on a laptop",
			before: votes("open"),
		},
		{
			name: "choose-desk",
			as: "facilitator",
			what: "The voting as the facilitator runs it, with stickers and own choices",
			before: votes("open"),
			after: async (page) => {
				for (const summary of await page.locator(".vote-desk summary").all()) await summary.click();
			},
		},
		{
			name: "choose-closed",
			as: "ouder",
			what: "The votes are closed and not shown yet",
			before: votes("closed"),
		},
		{
			name: "choose-result",
			as: "ouder",
			what: "The result",
			before: votes("shown"),
			after: (page) => page.getByText("De uitslag als tabel").click(),
		},
		{
			name: "choose-decide",
			as: "facilitator",
			what: "The result, and what goes on to the agreements",
			before: votes("shown"),
		},
		{ name: "choose-empty", as: "facilitator", evening: "fresh", what: "Choosing while there are no themes" },
	),
];
