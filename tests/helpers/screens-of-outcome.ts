import { openLastYear, type Screen, statesOf } from "./screen.ts";

/** The outcome of an evening: as it stands now, on the way to adopting it, and adopted. */
export const screensOfOutcome: Screen[] = [
	...statesOf(
		"/sessies/:id/uitkomst",
		{
			name: "outcome",
			as: "facilitator",
			what: "The outcome as it stands now, and what lacks before adopting it",
		},
		{
			name: "outcome-adopt",
			as: "facilitator",
			what: "Adopting the agreements: the second press",
			after: (page) => page.getByText("Stel de afspraken vast", { exact: true }).click(),
		},
		{ name: "outcome-partner", as: "partner", what: "The outcome as a partner sees it" },
		{ name: "outcome-empty", as: "facilitator", evening: "fresh", what: "An outcome without agreements" },
		{
			name: "outcome-closed",
			as: "facilitator",
			evening: "closed",
			what: "The outcome of a closed evening, with the way to open it again",
		},
		{
			name: "outcome-adopted",
			as: "partner",
			what: "The adopted outcome of last year’s evening",
			after: async (page) => {
				await openLastYear(page, "uitkomst");
				await page.getByText("Vastgesteld op").waitFor();
			},
		},
	),
];
