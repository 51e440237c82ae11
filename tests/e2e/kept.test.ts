import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { live } from "#tests/helpers/screen.ts";
import { browserCookies, type Joined } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();
const { id, code } = stage.evenings.running;
const path = (page: string) => `/sessies/${id}/${page}`;
await stage.command("running", "set-phase", { phase: "tell" });

/** Who comes once the voting is open does not vote. */
const slow = [
	await stage.join("running", "ouder", "Trage Slak"),
	await stage.join("running", "ouder", "Trage Pad"),
];

const text = (page: Page) => page.locator("textarea[name=text]").first();
const cutOff = (page: Page) => page.route("**/commands", (route) => route.abort());

async function newcomer(joined?: Joined) {
	const { cookie } = joined ?? (await stage.join("running", "ouder"));
	const person = await stage.admit(browser, cookie, {
		expected: [/ERR_FAILED/, /status of 409/, /favicon\.ico/, /ERR_INTERNET/, /WebSocket/],
	});
	return { ...person, cookie };
}

const minutesOn = async (page: Page) =>
	Number(/\d+/.exec(await page.locator(".phone__minutes").innerText())?.[0]);

async function tell(page: Page, words: string): Promise<void> {
	await page.locator("input[name=lens][value=kan-beter]").check();
	await page.locator("input[name=about][value=buurt]").check();
	await text(page).fill(words);
}

describe("two tabs of one person", () => {
	it("have a draft each, and sending in one empties that one alone", async () => {
		const { page: one, context, close, problems } = await newcomer();
		await one.goto(path("vertellen"));
		await live(one);
		await text(one).fill("Dit schrijf ik in het eerste tabblad.");
		const two = await context.newPage();
		await two.goto(path("vertellen"));
		await live(two);
		expect(await text(two).inputValue()).toBe("");
		await tell(two, "Dit verstuur ik in het tweede tabblad.");
		await two.getByRole("button", { name: "Verstuur" }).click();
		await expect.poll(() => text(two).inputValue()).toBe("");
		expect(await text(one).inputValue()).toBe("Dit schrijf ik in het eerste tabblad.");

		await one.reload();
		await expect.poll(() => text(one).inputValue()).toBe("Dit schrijf ik in het eerste tabblad.");
		await one.close();
		const three = await context.newPage();
		await three.goto(path("vertellen"));
		await expect.poll(() => text(three).inputValue()).toBe("Dit schrijf ik in het eerste tabblad.");
		expect(await text(two).inputValue()).toBe("");
		expect(problems).toEqual([]);
		await close();
	});
});

describe.each([-400, 400])("a device whose date is off by %i days", (days) => {
	it("keeps what is written and what waits, and says the same minutes as the server", async () => {
		// The time of this part begins anew.
		for (const phase of ["figures", "tell"]) await stage.command("running", "set-phase", { phase });
		const { page, context, close, problems } = await newcomer();
		await page.goto(path("vertellen"));
		await live(page);
		await cutOff(page);
		await tell(page, "Dit wacht op verbinding.");
		await page.getByRole("button", { name: "Verstuur" }).click();
		await page
			.getByText(/1 bijdrage wacht/)
			.first()
			.waitFor();
		await text(page).fill("Dit is half geschreven.");
		const said = await minutesOn(page);
		// Somebody sets the clock while the page is open.
		await page.evaluate((ms) => {
			const { now } = Date;
			Date.now = () => now() + ms;
		}, days * 86_400_000);
		await page.evaluate(() => new Promise((done) => setTimeout(done, 1_100)));
		expect(Math.abs((await minutesOn(page)) - said)).toBeLessThan(3);
		await page.close();

		const later = await context.newPage();
		await later.clock.install({ time: Date.now() + days * 86_400_000 });
		await cutOff(later);
		await later.goto(path("vertellen"));
		await live(later);
		await expect.poll(() => text(later).inputValue()).toBe("Dit is half geschreven.");
		await later
			.getByText(/1 bijdrage wacht/)
			.first()
			.waitFor();
		expect(Math.abs((await minutesOn(later)) - said)).toBeLessThan(3);
		await later.unroute("**/commands");
		await later.clock.runFor(90_000);
		await later.getByRole("link", { name: /Jouw bijdragen \(1\)/ }).waitFor();
		expect(problems).toEqual([]);
		await close();
	});
});

describe("on a phone that two people use", () => {
	it("an addition and a vote that wait are their writer's, who finds and sends them later", async () => {
		await stage.command("running", "set-phase", { phase: "understand" });
		const first = await newcomer();
		const second = await stage.join("running", "jongere", "Rode Step");
		const { page, context } = first;
		await page.goto(path("begrijpen"));
		await live(page);
		await page.locator(".phone-themes a").first().click();
		await cutOff(page);
		await page.getByText("Vul aan", { exact: true }).first().click();
		await page.locator(".propose textarea").first().fill("Alleen van mij.");
		await page.locator(".propose").first().getByRole("button", { name: "Verstuur" }).click();
		await page.getByText("Geen verbinding. Je tekst staat op dit apparaat.").first().waitFor();
		const theme = page.url();

		await stage.command("running", "set-phase", { phase: "choose" });
		await page.goto(path("kiezen"));
		await live(page);
		await page.locator(".theme-choice").first().click();
		await page.getByText("1 keuze is nog niet opgeslagen.").first().waitFor();

		await context.clearCookies();
		await context.addCookies(browserCookies(stage.server.url, second.cookie));
		await page.unroute("**/commands");
		const sent: string[] = [];
		page.on(
			"request",
			(request) => request.url().endsWith("/commands") && sent.push(request.postData() ?? ""),
		);
		for (const place of [path("kiezen"), theme]) {
			await page.goto(place);
			await live(page);
			expect(await page.locator("main").innerText()).not.toMatch(/Alleen van mij|nog niet opgeslagen/);
		}
		expect(sent).toEqual([]);

		await context.clearCookies();
		await context.addCookies(browserCookies(stage.server.url, first.cookie));
		await page.goto(path("kiezen"));
		await page.getByText("Wat je koos, is opgeslagen.").first().waitFor();
		await page.goto(theme);
		await page.locator("[data-proposal]", { hasText: "Alleen van mij." }).waitFor();
		expect(sent.length).toBe(2);
		expect(first.problems).toEqual([]);
		await first.close();
	});
});

describe("a vote that waited until after the voting", () => {
	/** In the page itself: while a service worker starts, Chromium sends past a route and past being offline. */
	const sendNothing = () => {
		window.fetch = () => Promise.reject(new TypeError("no network"));
	};
	const late = "Deze keuze telt niet mee.";

	it("does not count, says so, and is gone", async () => {
		const [staying, leaving] = [await newcomer(slow[0]), await newcomer(slow[1])];
		await stage.command("running", "set-phase", { phase: "choose" });
		for (const { page } of [staying, leaving]) {
			await page.goto(path("kiezen"));
			await live(page);
			await page.evaluate(() => navigator.serviceWorker.ready);
			await page.evaluate(sendNothing);
			await page.locator(".theme-choice").first().click();
			await page.getByText("1 keuze is nog niet opgeslagen.").first().waitFor();
		}
		await staying.context.setOffline(true);
		await staying.page.reload();
		await staying.page.getByRole("heading", { name: "Er is nu geen verbinding" }).waitFor();
		await leaving.page.goto("about:blank");
		await stage.command("running", "close-voting");
		await stage.command("running", "set-phase", { phase: "close" });

		await staying.context.setOffline(false);
		// The page without a network tries every so often.
		await staying.page.getByText(late).first().waitFor({ timeout: 30_000 });
		await leaving.page.goto(path("mijn"));
		await leaving.page.getByText(late).first().waitFor();
		await leaving.page.getByRole("button", { name: "Gezien" }).click();
		await leaving.page.getByText(late).first().waitFor({ state: "detached" });
		for (const { page, problems, close } of [staying, leaving]) {
			expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
			expect(problems).toEqual([]);
			await close();
		}
	});
});

describe("a browser that keeps nothing", () => {
	it.each([true, false])("lets nobody in, and says what to do (scripts: %s)", async (javaScript) => {
		const expected = [/status of 422/];
		const { page, context, close, problems } = await stage.enter(browser, "anonymous", "running", {
			javaScript,
			expected,
		});
		const press = () => page.getByRole("button", { name: "Doe mee", exact: true }).click();
		await page.goto(`/meedoen/${code}`);
		await page.getByRole("radio", { name: /jongere/i }).check();
		await context.clearCookies();
		await press();
		await page.getByText("Je browser bewaart geen cookies").waitFor();
		expect(await page.getByRole("radio", { name: /jongere/i }).isChecked()).toBe(true);
		await press();
		await page.waitForURL(/welkom$/);
		expect(problems).toEqual([]);
		await close();
	});

	it("shows every page of the evening, says so, and sends all the same", async () => {
		await stage.command("running", "set-phase", { phase: "tell" });
		const { page, context, close, problems } = await newcomer();
		await context.addInitScript(() => {
			const refuse = () => {
				throw new DOMException("off", "SecurityError");
			};
			for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
				Object.defineProperty(window, name, { get: refuse, configurable: true });
			}
			navigator.locks.request = navigator.locks.query = async () => refuse();
			navigator.serviceWorker.register = async () => refuse();
		});
		for (const part of ["terugkijken", "begrijpen", "kiezen", "afspraken", "mijn", "vertellen"]) {
			await page.goto(path(part));
			await live(page);
			await page.getByText("Je browser bewaart hier niets.").waitFor();
		}
		await tell(page, "Dit gaat ook zonder opslag.");
		await page.getByRole("button", { name: "Verstuur" }).click();
		await page.getByRole("link", { name: /Jouw bijdragen \(1\)/ }).waitFor();
		// The script in the page that puts it where it was scrolled to finds no storage either.
		expect(problems.filter((problem) => !problem.startsWith("SecurityError: off"))).toEqual([]);
		await close();
	});
});

it("an answer to what was understood waits on the phone, over a page that is opened anew", async () => {
	const { page, cookie, close, problems } = await newcomer();
	const told = { kind: "signaal", lens: "kan-beter", about: "buurt", text: "Het hek is te hoog." };
	await stage.command("running", "set-phase", { phase: "tell" });
	const { contribution } = await stage.command("running", "contribute", told, cookie);
	await stage.command("running", "approve", { contribution });
	await stage.command("running", "set-phase", { phase: "close" });
	await page.goto(path("mijn"));
	await live(page);
	await cutOff(page);
	await page.getByText("Nee, dit bedoelde ik").click();
	await page.getByLabel("Wat bedoelde je?").fill("Het hek is te hoog voor de kleintjes.");
	await page.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
	await page.getByText("Je antwoord staat op dit apparaat.").waitFor();
	await page.reload();
	await page.getByText("Je antwoord staat op dit apparaat.").waitFor();
	await page.unroute("**/commands");
	await page.getByText("Jij zei: nee.").first().waitFor();
	await page.locator(".notice", { hasText: "voor de kleintjes" }).first().waitFor();
	await page.getByText("Je antwoord staat op dit apparaat.").waitFor({ state: "detached" });
	expect(problems).toEqual([]);
	await close();
});
