import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bigScreen, laptop, type Person, type PersonOptions } from "#tests/helpers/browser.ts";
import { type Network, openNetwork } from "#tests/helpers/network.ts";
import { live } from "#tests/helpers/screen.ts";
import type { Visitor } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";
import { openTwoWriters, textOf } from "#tests/helpers/two-writers.ts";

/** What a browser says by itself about a socket that does not come through. */
const expected = [/WebSocket/, /ERR_INVALID_HTTP_RESPONSE/];
const polling = "Deze verbinding houdt live meekijken tegen. Het scherm haalt nu zelf elke paar seconden het";
/** A page gives its socket five seconds, and then asks every few seconds. */
const slowly = { timeout: 20_000 };

const { stage, browser } = await stageForTests();
const { id } = stage.evenings.running;
const path = (page: string) => `/sessies/${id}/${page}`;
const words = "Bij de bushalte is ’s avonds geen licht.";

let school: Network;
let office: Network;
let facilitator: Person;
let parent: Person;
let young: Person;
let hall: Person;
const everybody = () => [facilitator, parent, young, hall];

async function comes(as: Visitor, page: string, network: Network, options?: PersonOptions): Promise<Person> {
	const person = await stage.enter(browser, as, "running", { url: network.url, expected, ...options });
	await person.page.goto(path(page));
	return person;
}
const follows = (page: Page, state: string) =>
	page.locator(`html[data-connection=${state}]`).waitFor({ state: "attached", ...slowly });
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(slowly);
const turnout = /^\d+ van de \d+ mensen/;
const voters = async (page: Page) => Number.parseInt(await page.getByText(turnout).first().innerText(), 10);
const phase = async (name: string, at: string) => {
	await says(hall.page, name);
	for (const { page } of [facilitator, parent, young]) await page.waitForURL(`**${path(at)}`, slowly);
};

describe("an evening in a hall that lets no sockets through", () => {
	beforeAll(async () => {
		school = await openNetwork(stage.server.url);
		office = await openNetwork(stage.server.url);
		await stage.command("running", "set-phase", { phase: "tell" });
		facilitator = await comes("facilitator", "vertellen", school, { viewport: laptop });
		await live(facilitator.page);
		school.sockets = "refuse";
		school.cut();
		office.sockets = "hang";
		parent = await comes("ouder", "vertellen", school);
		young = await comes("jongere", "vertellen", office);
		hall = await comes("facilitator", "zaal", office, { viewport: bigScreen });
	});
	afterAll(async () => {
		for (const person of everybody()) await person?.close();
		await school.close();
		await office.close();
	});

	it("says so on every screen, whether sockets are cut, refused or never answered", async () => {
		for (const { page } of everybody()) await says(page, polling);
		for (const { page } of everybody()) await follows(page, "polling");
	});

	it("brings what is told to who reads, and what is approved to everybody", async () => {
		const { page } = facilitator;
		await page.goto(path("lezen"));
		await says(page, polling);
		await parent.page.getByRole("radio", { name: /Kan beter/ }).check();
		await parent.page.getByLabel("Vertel het hier").fill(words);
		await parent.page.getByRole("radio", { name: "Buurt" }).check();
		await parent.page.getByRole("button", { name: "Verstuur" }).click();
		await says(parent.page, "Verstuurd. Een begeleider leest het eerst.");
		await page
			.locator("[data-contribution]", { hasText: words })
			.getByRole("button", { name: "Zet op tafel" })
			.click(slowly);
		await says(hall.page, words);
		await says(young.page, words);
		await page.goto(path("vertellen"));
		await says(page, words);
	});

	it("takes everybody along to the next part, where votes are given and counted", async () => {
		await stage.command("running", "set-phase", { phase: "understand" });
		await phase("Begrijpen", "begrijpen");
		await facilitator.page.getByRole("button", { name: /^Volgende: / }).click();
		await phase("Kiezen", "kiezen");
		// By herself she would read that one professional is here.
		await says(facilitator.page, "Nu aan tafel: minder dan 5 mensen");
		await says(hall.page, turnout);
		const before = await voters(hall.page);
		for (const { page } of [parent, young]) {
			const theme = page.getByRole("button", { name: /^Geef dit thema een stem: Een plek om samen/ });
			await theme.click();
			await says(page, "Wat je koos, is opgeslagen.");
		}
		for (const { page } of [facilitator, hall]) {
			await expect.poll(() => voters(page), slowly).toBe(before + 2);
		}
	});

	it("goes over by itself when sockets come through again", async () => {
		school.sockets = office.sockets = "pass";
		for (const { page } of everybody()) {
			await page.locator("html[data-connection=live]").waitFor({ state: "attached", timeout: 40_000 });
			expect(await page.getByText(polling).count()).toBe(0);
		}
		await stage.command("running", "set-phase", { phase: "agree" });
		await phase("Afspraken", "afspraken");
		for (const { problems } of everybody()) expect(problems).toEqual([]);
	});
});

it("lets who writes read on, keeps what they typed, and sends it when a socket comes through", async () => {
	const network = await openNetwork(stage.server.url);
	const writers = await openTwoWriters(stage, browser, expected, network.url);
	const { page } = writers.partner;
	await textOf(page).click();
	await page.keyboard.type("Dit is bewaard. ");
	await textOf(writers.facilitator.page).getByText("Dit is bewaard.").waitFor();
	network.sockets = "refuse";
	network.cut();
	await page.locator("html[data-workbook=offline]").waitFor({ state: "attached" });
	await page.keyboard.type("Dit nog niet.");
	await says(page, /Je kunt nu lezen, niet schrijven\. Wat je al schreef, is bewaard op dit apparaat/);
	expect(await textOf(page).count()).toBe(0);
	await says(page, "Dit is bewaard. Dit nog niet.");

	await textOf(writers.facilitator.page).click();
	await writers.facilitator.page.keyboard.press("Control+End");
	await writers.facilitator.page.keyboard.type("Van een ander.");
	await says(page, /Van een ander\./);

	network.sockets = "pass";
	await page.locator("html[data-workbook=live]").waitFor({ state: "attached", timeout: 40_000 });
	await textOf(writers.facilitator.page)
		.getByText(/Dit nog niet\./)
		.waitFor();
	for (const person of [writers.facilitator, writers.partner]) {
		expect(person.problems).toEqual([]);
		await person.close();
	}
	await network.close();
});
