import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bigScreen, laptop, type Person, type PersonOptions } from "#tests/helpers/browser.ts";
import { type Network, openNetwork } from "#tests/helpers/network.ts";
import { live } from "#tests/helpers/screen.ts";
import type { Visitor } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

/** What a browser says by itself about answers of others, and about sockets that were cut. */
const expected = [/status of 403/, /WebSocket/, /Failed to load module script/, /portal\.invalid/];
/** How long the network answers by itself, in milliseconds. */
const period = 10_000;
const slowly = { timeout: 30_000 };

const { stage, browser } = await stageForTests();
const { id } = stage.evenings.running;
const path = (page: string) => `/sessies/${id}/${page}`;

let network: Network;
let facilitator: Person;
let parent: Person;
let young: Person;
let hall: Person;
const everybody = () => [facilitator, parent, young, hall];

async function comes(as: Visitor, page: string, options?: PersonOptions): Promise<Person> {
	const person = await stage.enter(browser, as, "running", { url: network.url, expected, ...options });
	await person.page.goto(path(page));
	await live(person.page);
	return person;
}
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(slowly);
const arrives = async (name: string, at: string) => {
	await says(hall.page, name);
	for (const { page } of [facilitator, parent, young]) await page.waitForURL(`**${path(at)}`, slowly);
};

async function tell(page: Page, text: string): Promise<void> {
	await page.getByRole("radio", { name: /Kan beter/ }).check();
	await page.getByLabel("Vertel het hier").fill(text);
	await page.getByRole("radio", { name: "Buurt" }).check();
	await page.getByRole("button", { name: "Verstuur" }).click();
}

describe("an evening behind a network that answers by itself for ten seconds at a time", () => {
	beforeAll(async () => {
		network = await openNetwork(stage.server.url);
		await stage.command("running", "set-phase", { phase: "tell" });
		facilitator = await comes("facilitator", "lezen", { viewport: laptop });
		parent = await comes("ouder", "vertellen");
		young = await comes("jongere", "vertellen");
		hall = await comes("facilitator", "zaal", { viewport: bigScreen });
	});
	afterAll(async () => {
		for (const person of everybody()) await person?.close();
		await network.close();
	});

	it("keeps what is told and what is decided while a filter says that the site is blocked", async () => {
		const words = "De lantaarn bij het plein is al weken stuk.";
		await tell(parent.page, words);
		const card = facilitator.page.locator("[data-contribution]", { hasText: words });
		await card.waitFor();
		await young.page.getByLabel("Vertel het hier").fill("Dit schrijf ik nog aan.");

		const over = network.answer("blocked", period);
		network.cut();
		await card.getByRole("button", { name: "Zet op tafel" }).click();
		await tell(parent.page, "En de bank is weg.");
		await parent.page
			.getByText(/1 bijdrage wacht/)
			.first()
			.waitFor();
		await facilitator.page.getByText("We krijgen geen antwoord, of het netwerk antwoordt zelf.").waitFor();
		expect(await over).toBeGreaterThan(3);

		for (const { page } of [hall, young]) await says(page, words);
		await facilitator.page.locator("[data-contribution]", { hasText: "En de bank is weg." }).waitFor(slowly);
		expect(await young.page.getByLabel("Vertel het hier").inputValue()).toBe("Dit schrijf ik nog aan.");
		await young.page.getByLabel("Vertel het hier").fill("");
	});

	it("takes everybody along while a portal answers every question with a page of its own", async () => {
		await facilitator.page.goto(path("vertellen"));
		for (const { page } of everybody()) await live(page);
		// The sockets hear of the next part; what belongs to it has to be fetched.
		const over = network.answer("portal", period);
		await stage.command("running", "set-phase", { phase: "understand" });
		expect(await over).toBeGreaterThan(3);
		await arrives("Samen begrijpen", "begrijpen");
	});

	it("takes everybody along while every question is sent on to another host", async () => {
		const over = network.answer("elsewhere", period);
		network.cut();
		await facilitator.page.getByRole("button", { name: /^Volgende: / }).click();
		expect(await over).toBeGreaterThan(3);
		await arrives("Kiezen", "kiezen");
		for (const { page } of everybody())
			await page.locator("html[data-connection=live]").waitFor({ state: "attached", ...slowly });
	});

	it("lost nothing, and threw nobody out", async () => {
		for (const { page } of [parent, young]) {
			await page.getByRole("button", { name: /^Geef dit thema een stem: Een plek om samen/ }).click();
			await says(page, "Wat je koos, is opgeslagen.");
		}
		await parent.page.goto(path("mijn"));
		for (const text of ["De lantaarn bij het plein", "En de bank is weg."]) {
			expect(await parent.page.getByText(text).count()).toBe(1);
		}
		for (const { problems } of everybody()) expect(problems).toEqual([]);
	});
});
