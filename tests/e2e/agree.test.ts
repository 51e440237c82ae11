import type { Locator } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { laptop, type Person } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

/** What a browser says by itself about a lost network, and about an answer from 400 on. */
const onPurpose = [/net::ERR_(INTERNET_DISCONNECTED|FAILED)/, /WebSocket/, /status of 409/];

const { stage, browser } = await stageForTests();
let facilitator: Person;
let partner: Person;
/** id of the agreement that both have open */
let item = "";

beforeAll(async () => {
	await stage.command("running", "set-phase", { phase: "agree" });
	const options = { viewport: laptop, expected: onPurpose };
	facilitator = await stage.enter(browser, "facilitator", "running", options);
	partner = await stage.enter(browser, "partner", "running", options);
});

/** Each test has an agreement of its own, open on both screens. */
beforeEach(async ({ task }) => {
	const made = await stage.command("running", "set-agenda-item", { goal: `Samen eten (${task.name})` });
	item = (made as { item?: string }).item ?? "";
	for (const { page } of [facilitator, partner]) {
		await page.goto(`/sessies/${stage.evenings.running.id}/afspraken?bewerk=${item}`);
		await live(page);
	}
});

const form = ({ page }: Person) =>
	page.locator(".agreement-form", { has: page.locator(`input[value="${item}"]`) });
const field = (person: Person, label: string) => form(person).getByLabel(label, { exact: true });
const lead = (person: Person) => field(person, "Wie trekt het?");
const action = (person: Person) => field(person, "Wat doen we?");
const saved = (person: Person) => form(person).getByText("Opgeslagen", { exact: true }).waitFor();
const holds = (control: Locator, words: string) => expect.poll(() => control.inputValue()).toBe(words);

/** Types and goes to the next field, which saves. */
async function write(control: Locator, words: string): Promise<void> {
	await control.fill(words);
	await control.press("Tab");
}

describe("two people in one agreement", () => {
	it("keep both what they write in different fields", async () => {
		await action(facilitator).fill("Elke maand een pan soep.");
		await write(lead(partner), "Het buurthuis");
		await saved(partner);
		await holds(lead(facilitator), "Het buurthuis");
		expect(await action(facilitator).inputValue()).toBe("Elke maand een pan soep.");
		await action(facilitator).press("Tab");
		await saved(facilitator);
		await holds(action(partner), "Elke maand een pan soep.");
		expect(await form(partner).locator(".both-texts").count()).toBe(0);
	});

	it("see both texts when they wrote in the same field, and one keeps their own", async () => {
		await lead(facilitator).fill("De kerk");
		await write(lead(partner), "De moskee");
		await saved(partner);
		const both = form(facilitator).locator(".both-texts");
		await both.getByText("De moskee", { exact: true }).waitFor();
		expect(await lead(facilitator).inputValue()).toBe("De kerk");
		await lead(facilitator).press("Tab");
		expect(await lead(partner).inputValue()).toBe("De moskee");

		await both.getByRole("button", { name: /^Houd wat ik schreef/ }).click();
		await both.waitFor({ state: "detached" });
		await holds(lead(partner), "De kerk");
		expect(await lead(facilitator).inputValue()).toBe("De kerk");
		await lead(facilitator).and(facilitator.page.locator(":focus")).waitFor();
	});

	it("see both texts, and one takes over what the other wrote", async () => {
		await lead(facilitator).fill("De kerk");
		await write(lead(partner), "De moskee");
		const both = form(facilitator).locator(".both-texts");
		await both.getByRole("button", { name: /^Neem over wat er staat/ }).click();
		await both.waitFor({ state: "detached" });
		await holds(lead(facilitator), "De moskee");
		expect(await lead(partner).inputValue()).toBe("De moskee");
	});
});

describe("what is written without a network", () => {
	it("is saved as soon as it is back, beside what others wrote meanwhile", async () => {
		await partner.context.setOffline(true);
		await write(action(partner), "We koken op het plein.");
		await form(partner)
			.getByText(/Niet opgeslagen: geen verbinding/)
			.waitFor();
		await write(lead(facilitator), "De speeltuin");
		await saved(facilitator);
		await partner.context.setOffline(false);
		await saved(partner);
		await holds(action(facilitator), "We koken op het plein.");
		await holds(lead(partner), "De speeltuin");
		expect(await action(partner).inputValue()).toBe("We koken op het plein.");
	});

	it("is there again after the page was opened anew, and can still be saved", async () => {
		const { page } = partner;
		let tries = 0;
		await page.route("**/commands", (route) => {
			tries += 1;
			return route.abort();
		});
		await write(action(partner), "Eén keer per seizoen.");
		await form(partner)
			.getByText(/Niet opgeslagen: geen verbinding/)
			.waitFor();
		await page.goto(`/sessies/${stage.evenings.running.id}/afspraken`);
		await holds(action(partner), "Eén keer per seizoen.");
		expect(await action(facilitator).inputValue()).toBe("");
		expect(tries).toBeLessThan(5);

		await page.unroute("**/commands");
		await live(page);
		await form(partner).getByRole("button", { name: "Bewaar" }).click();
		await holds(action(facilitator), "Eén keer per seizoen.");
	});

	it("can become a new agreement when somebody took the old one away", async () => {
		const { page } = partner;
		await action(partner).fill("Dit mag niet weg.");
		await stage.command("running", "remove-agenda-item", { item });
		await page.getByText("Iemand haalde een afspraak weg waar jij in schreef").waitFor();
		await page.getByRole("button", { name: "Maak er een nieuwe afspraak van" }).click();
		await facilitator.page.getByText("Dit mag niet weg.").waitFor();
		await page.getByText("Iemand haalde een afspraak weg waar jij in schreef").waitFor({ state: "detached" });
	});
});

it("left no complaint in any browser", () => {
	for (const person of [facilitator, partner]) expect(person.problems).toEqual([]);
});
