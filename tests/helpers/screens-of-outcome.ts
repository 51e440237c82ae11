import type { Screen } from "./screen.ts";

const path = "/sessies/:id/uitkomst";

/** The outcome of an evening: as it stands now, on the way to adopting it, and adopted. */
export const screensOfOutcome: Screen[] = [
	{
		name: "outcome",
		path,
		as: "facilitator",
		what: "The outcome as it stands now, and what lacks before adopting it",
	},
	{
		name: "outcome-adopt",
		path,
		as: "facilitator",
		what: "Adopting the agreements: the second press",
		after: (page) => page.getByText("Stel de afspraken vast", { exact: true }).click(),
	},
	{ name: "outcome-partner", path, as: "partner", what: "The outcome as a partner sees it" },
	{
		name: "outcome-empty",
		path,
		as: "facilitator",
		evening: "fresh",
		what: "An outcome without agreements",
	},
	{
		name: "outcome-closed",
		path,
		as: "facilitator",
		evening: "closed",
		what: "The outcome of a closed evening, with the way to open it again",
	},
	{
		name: "outcome-adopted",
		path,
		as: "partner",
		what: "The adopted outcome of last year’s evening",
		after: async (page) => {
			await page.goto("/sessies");
			const lastYear = page.locator("main a[href^='/sessies/']").last();
			await page.goto(`${await lastYear.getAttribute("href")}/uitkomst`);
			await page.getByText("Vastgesteld op").waitFor();
		},
	},
];
