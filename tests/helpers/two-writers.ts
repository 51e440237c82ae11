import type { Browser, Locator, Page } from "playwright-core";
import { type Person, smallLaptop } from "./browser.ts";
import type { Joined, Stage } from "./stage.ts";

/** The facilitator and a confirmed partner without an account, who both have the texts of a new theme open. */
export interface TwoWriters {
	facilitator: Person;
	partner: Person;
	/** how the partner came in */
	joined: Joined;
	theme: string;
	/** the path of the page with its texts */
	address: string;
}

/**
 * @param expected complaints of the partner's browser that the test brings about on purpose
 * @param url where the partner opens the evening
 */
export async function openTwoWriters(
	stage: Stage,
	browser: Browser,
	expected: RegExp[],
	url = stage.server.url,
): Promise<TwoWriters> {
	const joined = await stage.join("running", "partner", "Jos");
	await stage.command("running", "confirm-partner", { participant: joined.participant });
	await stage.command("running", "set-phase", { phase: "understand" });
	const made = await stage.command("running", "create-theme", { name: "Een plek om te schrijven" });
	const { theme = "" } = made as { theme?: string };
	const address = `/sessies/${stage.evenings.running.id}/begrijpen?thema=${theme}`;

	const viewport = smallLaptop;
	const facilitator = await stage.enter(browser, "facilitator", "running", { viewport });
	const partner = await stage.admit(browser, joined.cookie, { viewport, expected, url });
	for (const { page } of [facilitator, partner]) {
		await page.goto(address);
		await saved(page);
	}
	return { facilitator, partner, joined, theme, address };
}

/** The first of the texts of a theme. */
export const textOf = (page: Page): Locator => page.getByRole("textbox", { name: /Wat zien we/ });

/** Waits until the page says that everything written on it is kept. */
export async function saved(page: Page): Promise<void> {
	await page.locator("html[data-workbook=live]").waitFor({ state: "attached" });
}
