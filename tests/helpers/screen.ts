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

/** The states of one page that look different. */
export function statesOf(path: string, ...states: Omit<Screen, "path">[]): Screen[] {
	return states.map((state) => ({ ...state, path }));
}

/** Waits until the page hears what others do. */
export async function live(page: Page): Promise<void> {
	await page.locator("html[data-connection=live]").waitFor({ state: "attached" });
}

/** Sends a code that opens nothing, and waits until the page says so. */
export const enterWrongCode = (code: string) => async (page: Page) => {
	await page.locator("main input[name=code]").fill(code);
	await page.locator("main form button").click();
	await page.getByRole("alert").waitFor();
};

/** Goes to a page of last year's evening. */
export async function openLastYear(page: Page, name: string): Promise<void> {
	await page.goto("/sessies");
	const lastYear = page.locator("main a[href^='/sessies/']").last();
	await page.goto(`${await lastYear.getAttribute("href")}/${name}`);
}

/** Joins in this browser, with the form, so that it holds the return code for a moment. */
export async function joinInPage(page: Page, { evenings, server }: Stage): Promise<void> {
	const response = await fetch(`${server.url}/meedoen/${evenings.running.code}`, {
		method: "POST",
		body: new URLSearchParams({ nickname: "Gele Tulp", role: "ouder" }),
		redirect: "manual",
	});
	const cookies = response.headers.getSetCookie().map((each) => each.split(";")[0]);
	await page.context().addCookies(browserCookies(server.url, cookies.join("; ")));
}
