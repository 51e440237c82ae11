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

/** Waits until the page hears what others do. */
export async function live(page: Page): Promise<void> {
	await page.locator("html[data-connection=live]").waitFor({ state: "attached" });
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
