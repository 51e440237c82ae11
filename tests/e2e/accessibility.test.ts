import type { Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { phases } from "#app/domain/vocabulary.ts";
import { axeViolations } from "#tests/helpers/axe.ts";
import { bigScreen, laptop, type Person, phone } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { addressOf, screens, show, useLargeScreens } from "#tests/helpers/screens.ts";
import type { Visitor } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();

/** Waits until the page has been drawn twice: the second time with what it made of its new size. */
async function drawn(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
	);
}

/** What sticks out at the right of the window, as short descriptions; empty when nothing scrolls sideways. */
async function stickingOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		const wide = [...document.querySelectorAll("body *")].filter(
			(element) => element.getBoundingClientRect().right > width + 1,
		);
		return ["the page", ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 120))];
	});
}

describe.each(screens)("the screen $name", (screen) => {
	it("has nothing that axe objects to, and fits a window of 320 pixels", async () => {
		const { page, close } = await stage.enter(browser, screen.as, screen.evening ?? "running", {
			viewport: laptop,
		});
		await show(screen, page, stage);
		expect(await axeViolations(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		await drawn(page);
		expect(await stickingOut(page)).toEqual([]);
		// Those of desks are looked at once more, so narrow, by `npm run test:faults small-screens`.
		if (!useLargeScreens(screen)) expect(await axeViolations(page)).toEqual([]);
		await close();
	});
});

describe("every part of the evening", () => {
	const open = async (as: Visitor, path: string, viewport: ViewportSize) => {
		const person = await stage.enter(browser, as, "fresh", { viewport });
		await person.page.goto(`/sessies/${stage.evenings.fresh.id}${path}`);
		await live(person.page);
		return person;
	};
	let table: Person;
	let tell: Person;
	let big: Person;
	let queue: Person;

	beforeAll(async () => {
		table = await open("facilitator", "", laptop);
		tell = await open("ouder", "/vertellen", phone);
		big = await open("facilitator", "/zaal", bigScreen);
		queue = await open("facilitator", "/lezen", phone);
	});
	afterAll(async () => {
		for (const person of [table, tell, big, queue]) await person?.close();
	});

	it.each(phases)("has nothing that axe objects to: %s", async (phase) => {
		await stage.command("fresh", "set-phase", { phase });
		const place = phases.indexOf(phase) + 1;
		await table.page.locator(`.phase-steps li:nth-child(${place})[aria-current=step]`).waitFor();
		const name = await table.page.locator("[aria-current=step]").innerText();
		// At the end phones go to what became of one's own words.
		const atEnd = phase === "close" || phase === "elaborate";
		const phoneTitle = atEnd ? /^(Hebben we je goed begrepen\?|Jouw bijdragen)$/ : name;
		await tell.page.getByRole("heading", { level: 1, name: phoneTitle, exact: true }).waitFor();
		await big.page.locator(".hall__phase", { hasText: name }).waitFor();
		if (phase === "tell") {
			const fields = { kind: "verhaal", lens: "gaat-goed", about: "sport", text: "Het veld is open." };
			await stage.command("fresh", "contribute", fields, await stage.cookieOf("ouder", "fresh"));
			await stage.command("fresh", "contribute", fields);
			await table.page.locator(".board-card", { hasText: "Het veld is open." }).waitFor();
			await queue.page.locator("[data-contribution]").waitFor();
		}
		for (const { page } of [table, tell, big, queue]) expect(await axeViolations(page)).toEqual([]);
	});
});

describe("in English", () => {
	it("says so of every page, with a title, and leaves other languages their own", async () => {
		for (const screen of screens) {
			const cookie = await stage.cookieOf(screen.as, screen.evening ?? "running");
			const response = await fetch(stage.server.url + addressOf(screen, stage), {
				headers: { cookie, "Accept-Language": "en", Accept: "text/html" },
			});
			const html = await response.text();
			expect(html, screen.name).toMatch(/<html lang="en" dir="ltr"/);
			expect(html, screen.name).toMatch(/<title>[^<]{4,}<\/title>/);
		}
		const { page, close } = await stage.enter(browser, "partner", "running", {
			viewport: laptop,
			locale: "en-GB",
		});
		await page.goto(`/sessies/${stage.evenings.running.id}`);
		await page.getByRole("heading", { name: /^What was told/ }).waitFor();
		expect(await page.locator(".board-card__text[lang=nl]").count()).toBeGreaterThan(10);
		const arabic = page.locator("[lang=ar]").first();
		expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
		expect(await axeViolations(page)).toEqual([]);
		await close();
	});
});

describe("without JavaScript", () => {
	const withoutScript = async (as: Visitor, path: string) => {
		const person = await stage.enter(browser, as, "running", { viewport: phone, javaScript: false });
		await person.page.goto(path);
		return person;
	};
	const evening = () => `/sessies/${stage.evenings.running.id}`;

	it("the start takes a code and says what this is", async () => {
		const { page, close } = await withoutScript("anonymous", "/");
		await page.getByRole("heading", { level: 1 }).waitFor();
		await page.locator("main input[name=code]").first().fill(stage.evenings.running.code);
		await page.keyboard.press("Enter");
		await page.getByRole("radio", { name: /Ik ben jongere/ }).check();
		await page.getByRole("button", { name: "Doe mee", exact: true }).click();
		await page
			.getByText(/terugkijkcode/i)
			.first()
			.waitFor();
		await close();
	});

	it("the phone shows the figure, the form, what others say and where to find help", async () => {
		const { page, close } = await withoutScript("ouder", `${evening()}/vertellen`);
		await page
			.getByText(/van de 100 kinderen/)
			.first()
			.waitFor();
		await page.getByRole("button", { name: "Verstuur" }).waitFor();
		expect(await page.locator(".others .board-card").count()).toBeGreaterThan(5);
		await page.getByText("0800-2000").first().waitFor();
		await close();
	});

	it("one’s own contributions are there with what became of them", async () => {
		const { page, close } = await withoutScript("ouder", `${evening()}/mijn`);
		for (const words of ["Ligt op tafel", "Er staat een naam in.", "Ingetrokken"]) {
			await page.getByText(words).first().waitFor();
		}
		await close();
	});

	it("the table shows the figure, its map and every card, and the evening can be run", async () => {
		const { page, close } = await withoutScript("facilitator", evening());
		await page
			.getByText(/van de 100 kinderen/)
			.first()
			.waitFor();
		expect(await page.locator(".choropleth [role=img]").count()).toBe(5);
		expect(await page.locator(".board .board-card").count()).toBeGreaterThan(30);
		await page.getByRole("button", { name: "Volgende: Samen begrijpen" }).click();
		await page.locator("[aria-current=step]", { hasText: "Samen begrijpen" }).waitFor();
		await page.getByRole("button", { name: /^Terug/ }).click();
		await page.locator("[aria-current=step]", { hasText: "Vertellen" }).waitFor();
		await close();
	});
});
