import type { Browser, Page } from "playwright-core";
import { afterAll } from "vitest";
import { laptop, newPerson, openBrowser, type Person } from "./browser.ts";
import { type RunningServer, startServer } from "./server.ts";

/** A running demo, and four people who each have a browser of their own. */
export interface FourPeople {
	server: RunningServer;
	browser: Browser;
	/** both on a laptop */
	facilitator: Person;
	partner: Person;
	/** both on a phone, the second without JavaScript */
	parent: Person;
	young: Person;
}

/**
 * The four people of one test file, to be awaited at its top; they leave when its tests are done.
 * @param expected complaints that the test brings about on purpose
 */
export async function fourPeopleForTests(expected: RegExp[]): Promise<FourPeople> {
	const browser = await openBrowser();
	const server = await startServer();
	afterAll(async () => {
		await browser.close();
		await server.stop();
	});
	const phones = { url: server.url, expected };
	const laptops = { ...phones, viewport: laptop };
	return {
		server,
		browser,
		facilitator: await newPerson(browser, laptops),
		partner: await newPerson(browser, laptops),
		parent: await newPerson(browser, phones),
		young: await newPerson(browser, { ...phones, javaScript: false }),
	};
}

/** A facilitator fills the form for an evening, in Zeist-Noord unless said otherwise, and arrives where it is prepared. */
export async function makeEvening(
	page: Page,
	fields: { title: string; heldOn: string; indicators: string[]; wijk?: string },
): Promise<{ session: string; code: string }> {
	await page.goto("/sessies/nieuw");
	await page.getByRole("radio", { name: fields.wijk ?? "Zeist-Noord" }).check();
	await page.getByLabel("Titel").fill(fields.title);
	await page.getByLabel("Datum").fill(fields.heldOn);
	for (const indicator of fields.indicators) {
		await page.locator(`input[name=indicator][value="${indicator}"]`).check();
	}
	await page.getByRole("button", { name: "Maak deze avond" }).click();
	await page.waitForURL(/\/sessies\/[0-9a-f-]{36}\/klaarzetten/);
	const session = new URL(page.url()).pathname.split("/")[2] ?? "";
	const answer = await page.request.get(`/api/v1/sessions/${session}`);
	return { session, code: (await answer.json()).code };
}

/** Joins with the code, and arrives at the return code. */
export async function join({ page }: Person, code: string, role: RegExp, nickname?: string): Promise<void> {
	await page.goto(`/meedoen/${code}`);
	await page.getByRole("radio", { name: role }).check();
	if (nickname) await page.getByLabel("Kies een schuilnaam").fill(nickname);
	await page.getByRole("button", { name: "Doe mee", exact: true }).click();
	await page.getByRole("heading", { name: /Je doet mee/ }).waitFor();
}

/** A partner without an account joins, and waits for the facilitator. */
export async function joinAsPartner({ page }: Person, code: string): Promise<void> {
	await page.goto(`/meedoen/${code}`);
	await page.getByRole("radio", { name: /Ik ben hier voor mijn werk/ }).check();
	await page.getByLabel("Je naam").fill("Jos van het jongerenwerk");
	await page.getByLabel("Je organisatie").fill("MeanderOmnium");
	await page.getByRole("button", { name: "Doe mee", exact: true }).click();
	await page.getByRole("link", { name: /Verder/ }).click();
	await page.getByText("De begeleider bevestigt nog wie je bent").first().waitFor();
}

/** The facilitator sees who waits and lets the partner in, who is told. */
export async function confirmPartner({ facilitator, partner }: FourPeople): Promise<void> {
	const { page } = facilitator;
	await page.getByRole("link", { name: "Wacht op bevestiging: 1" }).click();
	await page.getByText("MeanderOmnium").first().waitFor();
	await page
		.getByRole("button", { name: /Klopt, laat binnen/ })
		.first()
		.click();
	await partner.page.getByText("De begeleider bevestigt nog wie je bent").waitFor({ state: "detached" });
}
