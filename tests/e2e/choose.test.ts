import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bigScreen, laptop, type Person, type PersonOptions } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import type { Visitor } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();

const path = (page: string) => `/sessies/${stage.evenings.running.id}/${page}`;

async function comes(as: Visitor, page: string, options: PersonOptions = {}): Promise<Person> {
	const person = await stage.enter(browser, as, "running", options);
	await person.page.goto(path(page));
	if (options.javaScript !== false) await live(person.page);
	return person;
}

const theme = (page: Page, name: string) =>
	page.getByRole("button", { name: `Geef dit thema een stem: ${name}` });
const place = "Een plek om samen te zijn";
const waiting = "Wachten en snel een label";
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

describe("choosing, with a laptop, phones and paper at once", () => {
	let facilitator: Person;
	let partner: Person;
	let phone: Person;
	let plain: Person;
	let hall: Person;

	beforeAll(async () => {
		// A big screen whose clock is five minutes fast.
		hall = await stage.enter(browser, "facilitator", "running", { viewport: bigScreen });
		await hall.page.addInitScript(() => {
			const { now } = Date;
			Date.now = () => now() + 5 * 60_000;
		});
		await hall.page.goto(path("zaal"));
		await live(hall.page);
		// Everybody is there before the voting opens: whoever comes later is asked after.
		for (const who of ["ouder", "jongere"] as const) await stage.cookieOf(who, "running");
		await stage.command("running", "set-phase", { phase: "choose" });
		facilitator = await comes("facilitator", "kiezen", { viewport: laptop });
		partner = await comes("partner", "kiezen", { viewport: laptop });
		phone = await comes("ouder", "kiezen", { expected: [/ERR_(INTERNET_DISCONNECTED|FAILED)/, /WebSocket/] });
		plain = await comes("jongere", "kiezen", { javaScript: false });
	});
	afterAll(async () => {
		for (const person of [facilitator, partner, phone, plain, hall]) await person?.close();
	});

	const voters = async (): Promise<number> => {
		const words = await facilitator.page.locator(".vote-desk__turnout").innerText();
		return Number(/^(\d+) van de/.exec(words)?.[1] ?? 0);
	};

	it("says the same in the hall as on the facilitator's laptop, from the moment it begins", async () => {
		for (const { page } of [hall, facilitator]) await says(page, "nog 10 minuten");
		const counted = await facilitator.page.locator(".vote-desk__turnout").innerText();
		expect(counted).toMatch(/^\d+ van de \d+ mensen/);
		await says(hall.page, counted);
	});

	it("gives and takes back votes by thumb, by keyboard and without scripts, and counts who voted", async () => {
		const before = await voters();
		await theme(phone.page, place).click();
		await says(phone.page, "Je hebt nog 2 stemmen.");
		await says(phone.page, "Wat je koos, is opgeslagen.");
		expect(await theme(phone.page, place).getAttribute("aria-pressed")).toBe("true");

		await theme(partner.page, waiting).focus();
		await partner.page.keyboard.press("Enter");
		await says(partner.page, "Wat je koos, is opgeslagen.");
		await partner.page.keyboard.press("Enter");
		await says(partner.page, "Je hebt nog 3 stemmen.");
		await partner.page.keyboard.press("Enter");
		await says(partner.page, "Wat je koos, is opgeslagen.");
		expect(await theme(partner.page, waiting).evaluate((button) => button === document.activeElement)).toBe(
			true,
		);

		for (const name of [place, waiting]) {
			await theme(plain.page, name).click();
			await plain.page.locator(".theme-choice--given", { hasText: name }).waitFor();
		}
		await theme(plain.page, waiting).click();
		await says(plain.page, "Je hebt nog 2 stemmen.");
		expect(new URL(plain.page.url()).hash).toContain("thema-");

		await expect.poll(voters).toBeGreaterThan(before);
	});

	it("says honestly what is not saved while the network is away, and saves it by itself afterwards", async () => {
		const { page, context } = phone;
		await context.setOffline(true);
		await theme(page, waiting).click();
		await theme(page, place).click();
		await says(
			page,
			"2 keuzes zijn nog niet opgeslagen. Ze staan op dit apparaat. We proberen het steeds opnieuw.",
		);
		await says(page, "Jouw stem, nog niet opgeslagen");
		await says(page, "Je neemt je stem terug, nog niet opgeslagen");
		await context.setOffline(false);
		await says(page, "Wat je koos, is opgeslagen.");
		await page.reload();
		expect(await theme(page, waiting).getAttribute("aria-pressed")).toBe("true");
		expect(await theme(page, place).getAttribute("aria-pressed")).toBe("false");
		await live(page);
	});

	it("keeps a vote that did not reach the server over a page that is opened anew", async () => {
		const { page } = phone;
		await page.route("**/commands", (route) => route.abort());
		await theme(page, place).click();
		await says(page, "1 keuze is nog niet opgeslagen.");
		await page.reload();
		await live(page);
		await says(page, "Jouw stem, nog niet opgeslagen");
		await page.unroute("**/commands");
		await says(page, "Wat je koos, is opgeslagen.");
		await theme(page, place).click();
		await theme(page, place).and(page.locator("[aria-pressed=false]")).waitFor();
		await says(page, "Wat je koos, is opgeslagen.");
	});

	it("lets who came late vote when the facilitator agrees", async () => {
		const { cookie } = await stage.join("running", "bewoner", "Late Lantaarn");
		const late = await stage.admit(browser, cookie);
		await late.page.goto(path("kiezen"));
		await live(late.page);
		await says(late.page, "Je kwam binnen toen het stemmen al open was");
		expect(await theme(late.page, place).count()).toBe(0);
		await facilitator.page
			.getByRole("button", { name: /Laat meestemmen\s*: Late Lantaarn, bewoner/ })
			.click();
		await theme(late.page, place).click();
		await says(late.page, "Wat je koos, is opgeslagen.");
		expect(late.problems).toEqual([]);
		await late.close();
	});

	it("lets who borrowed a phone stop on any page, and leaves nothing of them on it", async () => {
		const { cookie } = await stage.join("running", "bewoner", "Geleende Fiets");
		const { page, close } = await stage.admit(browser, cookie);
		await page.goto(path("vertellen"));
		await live(page);
		await page.getByLabel("Vertel het hier").fill("Dit schreef ik op andermans telefoon.");
		await page.goto(path("kiezen"));
		await page.getByRole("link", { name: "Stop en wis dit apparaat" }).click();
		await page.waitForURL(/mijn#stop$/);
		await live(page);
		await page.getByRole("button", { name: "Stop en wis dit apparaat" }).click();
		await page.getByRole("button", { name: "Stop en gooi de tekst weg" }).click();
		await page.waitForURL(`${stage.server.url}/`);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		expect(await (await page.request.get("/api/v1/me")).json()).toMatchObject({ kind: "anonymous" });
		await close();
	});

	it("takes stickers and a group's own choice, and shows everybody the result at the same time", async () => {
		const { page } = facilitator;
		await page.getByText(/^Stickers op papier/).click();
		await page.getByLabel(`Stickers voor ${waiting}`).fill("40");
		await page.getByRole("button", { name: "Bewaar de stickers" }).click();
		await says(page, "Stickers op papier (40)");
		await page.getByText(/^Eigen keuze van een groep/).click();
		await page.getByLabel("Keuze van ouders").selectOption({ label: waiting });
		await page
			.locator(".own-choice", { hasText: "Keuze van ouders" })
			.getByRole("button", { name: "Bewaar" })
			.click();
		await phone.page.locator(".theme-choice", { hasText: "Eigen keuze van ouders" }).waitFor();

		await page.getByRole("button", { name: "Sluit het stemmen" }).click();
		await says(phone.page, "Het stemmen is gesloten");
		expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
		for (const each of [phone.page, partner.page, page]) {
			expect(await each.locator("main").innerText()).not.toMatch(/\d+ stemmen\b/);
		}
		await page.getByRole("button", { name: "Laat de uitslag zien" }).click();
		await says(hall.page, /mensen hebben gestemd\. Er telden ook 40 stickers op papier mee\./);
		await plain.page.goto(path("kiezen"));
		for (const each of [page, partner.page, phone.page, plain.page]) {
			const first = each.locator(".result__theme").first();
			await first.filter({ hasText: waiting }).waitFor();
			expect(await first.innerText()).toMatch(/\d\d stemmen/);
			await says(each, /\d+ van de \d+ mensen hebben gestemd\. Er telden ook 40 stickers op papier mee\./);
		}
		const own = phone.page.locator(".result__theme", { hasText: "Jouw stem" });
		expect(await own.locator("h3").allInnerTexts()).toEqual([waiting]);
		await phone.page.getByText("De uitslag als tabel").click();
		await phone.page.getByRole("row", { name: new RegExp(`${waiting}.*Gaat door`) }).waitFor();
	});

	it("leaves what goes on to the room, but for own choices", async () => {
		const { page } = facilitator;
		await page.getByRole("button", { name: /Laat niet doorgaan\s*: Steun die je kunt vinden/ }).click();
		await page.getByRole("button", { name: /Laat doorgaan\s*: Steun die je kunt vinden/ }).waitFor();
		await says(phone.page, "2 thema’s gaan door naar de afspraken");
		expect(
			await page.getByRole("button", { name: new RegExp(`Laat niet doorgaan\\s*: ${waiting}`) }).count(),
		).toBe(0);
		for (const person of [facilitator, partner, phone, plain, hall]) expect(person.problems).toEqual([]);
	});
});

describe("looking back", () => {
	it("opens with last year's agreements for everybody, also without scripts", async () => {
		await stage.command("running", "set-phase", { phase: "lookback" });
		for (const person of [
			await comes("partner", "terugkijken", { viewport: laptop }),
			await comes("jongere", "terugkijken", { javaScript: false }),
		]) {
			const items = person.page.locator(".past");
			expect(await items.count()).toBeGreaterThan(2);
			await items.filter({ hasText: "Gestopt" }).getByText("Waarom het stopte").waitFor();
			await items
				.filter({ hasText: "Gedaan" })
				.getByText(/Dit cijfer is/)
				.waitFor();
			expect(person.problems).toEqual([]);
			await person.close();
		}
	});

	it("begins with what the room can do without an earlier evening, until the facilitator names one", async () => {
		const { id } = stage.evenings.fresh;
		const { page, close } = await stage.enter(browser, "facilitator", "fresh", { viewport: laptop });
		await page.goto(`/sessies/${id}/terugkijken`);
		await says(page, "Vandaag begint het");
		await page.getByRole("link", { name: "Naar Klaarzetten" }).click();
		await page.getByText("Verander de titel, de tijd, de plek of de vorige avond").click();
		const choice = page.getByLabel(/Welke avond was de vorige\?/);
		const adopted = choice.locator("option").filter({ hasNotText: "nog geen afspraken" }).nth(1);
		await choice.selectOption((await adopted.getAttribute("value")) ?? "");
		await page
			.locator("form", { has: page.getByLabel(/Welke avond/) })
			.getByRole("button")
			.click();
		await says(page, "Vorige avond:");
		await page.goto(`/sessies/${id}/terugkijken`);
		await page.locator(".past").first().waitFor();
		await close();
	});
});
