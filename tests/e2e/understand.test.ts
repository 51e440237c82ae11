import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { laptop, type Person, phone } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import type { Stage } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();
let facilitator: Person;
let partner: Person;
/** ids by name */
const themes: Record<string, string> = {};
const cards: Record<string, string> = {};

beforeAll(async () => {
	const does = async (type: Parameters<Stage["command"]>[1], fields: Record<string, unknown>) =>
		(await stage.command("running", type, fields)) as Record<string, string>;
	for (const text of ["Over de bus", "Over het bankje", "Over de lamp", "Over het hek"]) {
		const story = { kind: "verhaal", lens: "kan-beter", about: "buurt", text };
		cards[text] = (await does("contribute", story)).contribution ?? "";
	}
	await does("set-phase", { phase: "understand" });
	for (const name of ["Onderweg", "Buiten zitten"]) {
		themes[name] = (await does("create-theme", { name })).theme ?? "";
	}
	facilitator = await stage.enter(browser, "facilitator", "running", { viewport: laptop });
	partner = await stage.enter(browser, "partner", "running", { viewport: laptop });
	for (const { page } of [facilitator, partner]) {
		await page.goto(`/sessies/${stage.evenings.running.id}/begrijpen`);
		await live(page);
		// What is needed to drag comes after the page.
		await page.locator(".drag-handle").first().waitFor();
	}
});

const tray = (page: Page, name: string) => page.locator(`[data-theme="${themes[name]}"]`);
const cardIn = (place: Locator, text: string) => place.locator(`[data-card="${cards[text]}"]`);
const loose = (page: Page) => page.locator(".loose");
const moveButton = (place: Locator, text: string) => cardIn(place, text).locator("[data-control=move]");
const trayNamed = (page: Page, name: string) =>
	page.locator("[data-theme]", { has: page.getByRole("heading", { name, exact: true }) });
const focused = (page: Page) => page.locator(":focus");
/** Waits until this has the focus. */
const hasFocus = (control: Locator) => control.and(focused(control.page())).waitFor();

const editButton = (page: Page, name: string) =>
	trayNamed(page, name).getByRole("button", { name: "Bewerk" });

/** Opens what can be done with a theme, and in it what stands behind a line. */
async function edit(page: Page, name: string, what?: string): Promise<Locator> {
	await editButton(page, name).click();
	const menu = page.getByRole("dialog");
	if (what) await menu.getByText(what, { exact: true }).click();
	return menu;
}

describe("themes that are typed faster than the server answers", () => {
	it("are all made, and what is typed meanwhile stays", async () => {
		const { page } = facilitator;
		let answer = () => {};
		const held = new Promise<void>((resolve) => {
			answer = resolve;
		});
		await page.route("**/commands", async (route) => {
			await held;
			await route.continue();
		});
		const line = page.getByLabel("Nieuw thema", { exact: true });
		await line.click();
		for (const name of ["Eerst dit", "Dan dat"]) {
			await page.keyboard.type(name);
			await page.keyboard.press("Enter");
		}
		await page.keyboard.type("Nog niet klaar");
		answer();
		for (const person of [facilitator, partner]) {
			for (const name of ["Eerst dit", "Dan dat"]) await trayNamed(person.page, name).waitFor();
		}
		expect(await line.inputValue()).toBe("Nog niet klaar");
		expect(await trayNamed(page, "Nog niet klaar").count()).toBe(0);
		await page.unroute("**/commands");
		await line.fill("");
	});

	it("stay in the line when dragging becomes possible", async () => {
		const { page, close } = await stage.enter(browser, "facilitator", "running", { viewport: laptop });
		let load = () => {};
		const held = new Promise<void>((resolve) => {
			load = resolve;
		});
		await page.route("**/drag-surface-*.js", async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`/sessies/${stage.evenings.running.id}/begrijpen`);
		await live(page);
		const line = page.getByLabel("Nieuw thema", { exact: true });
		await line.fill("Half geschreven");
		expect(await page.locator(".drag-handle").count()).toBe(0);
		load();
		await page.locator(".drag-handle").first().waitFor();
		expect(await line.inputValue()).toBe("Half geschreven");
		await close();
	});

	it("come back to the line when they could not be made", async () => {
		const { page } = facilitator;
		await page.route("**/commands", (route) => route.abort());
		const line = page.getByLabel("Nieuw thema", { exact: true });
		await line.fill("Zonder verbinding");
		await page.keyboard.press("Enter");
		await page.getByText("Geen verbinding, dus dit is niet bewaard").waitFor();
		expect(await line.inputValue()).toBe("Zonder verbinding");
		await page.unroute("**/commands");
		await line.press("Enter");
		await trayNamed(partner.page, "Zonder verbinding").waitFor();
	});
});

describe("a card that is moved", () => {
	it("with the mouse, lies in its theme for somebody else too", async () => {
		const { page } = facilitator;
		const card = cardIn(loose(page), "Over de bus");
		const theme = tray(page, "Onderweg");
		await theme.scrollIntoViewIfNeeded();
		await card.scrollIntoViewIfNeeded();
		const [from, to] = [await card.boundingBox(), await theme.boundingBox()];
		if (!from || !to) throw new Error("The card and the theme are in view");
		await page.mouse.move(from.x + 30, from.y + 20);
		await page.mouse.down();
		await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
		await page.locator(`[data-theme="${themes.Onderweg}"][data-over]`).waitFor();
		await page.mouse.up();
		await page.getByText("Ligt nu bij Onderweg.").waitFor();
		await cardIn(tray(partner.page, "Onderweg"), "Over de bus").waitFor();
		expect(await cardIn(loose(partner.page), "Over de bus").count()).toBe(0);
	});

	it("by keyboard, lies there too, and the keyboard goes on with the next one", async () => {
		const { page } = partner;
		await moveButton(loose(page), "Over het hek").focus();
		await page.keyboard.press("Enter");
		await page.getByRole("dialog").waitFor();
		for (let press = 0; (await focused(page).innerText()) !== "Buiten zitten"; press += 1) {
			expect(press).toBeLessThan(30);
			await page.keyboard.press("Tab");
		}
		await page.keyboard.press("Enter");
		await page.getByText("Ligt nu bij Buiten zitten.").waitFor();
		await cardIn(tray(facilitator.page, "Buiten zitten"), "Over het hek").waitFor();
		await hasFocus(moveButton(loose(page), "Over de lamp"));
	});

	it("can lie in two themes at once", async () => {
		const { page } = facilitator;
		await moveButton(tray(page, "Buiten zitten"), "Over het hek").click();
		const menu = page.getByRole("dialog");
		await menu.getByRole("radio", { name: /^Ja/ }).check();
		await menu.getByRole("button", { name: "Onderweg", exact: true }).click();
		for (const name of ["Onderweg", "Buiten zitten"]) {
			await cardIn(tray(partner.page, name), "Over het hek").waitFor();
		}
	});
});

describe("a theme that is changed", () => {
	it("has its new name for everybody, and the focus stays where it was opened", async () => {
		const { page } = facilitator;
		const menu = await edit(page, "Buiten zitten");
		await menu.getByLabel("Naam", { exact: true }).fill("Samen buiten");
		await page.keyboard.press("Enter");
		await page.getByText("Het thema heet nu Samen buiten.").waitFor();
		await trayNamed(partner.page, "Samen buiten").waitFor();
		await hasFocus(editButton(page, "Samen buiten"));
	});

	it("is split: what was taken along lies in the new one", async () => {
		const { page } = facilitator;
		const menu = await edit(page, "Onderweg", "Splits dit thema");
		await menu.getByRole("checkbox", { name: "Over de bus" }).check();
		await menu.getByLabel("Naam van het nieuwe thema").fill("De bus");
		await menu.getByRole("button", { name: "Splits", exact: true }).click();
		for (const person of [facilitator, partner]) {
			await cardIn(trayNamed(person.page, "De bus"), "Over de bus").waitFor();
			await cardIn(tray(person.page, "Onderweg"), "Over het hek").waitFor();
			expect(await cardIn(tray(person.page, "Onderweg"), "Over de bus").count()).toBe(0);
		}
		await hasFocus(editButton(page, "Onderweg"));
	});

	it("is merged: its cards lie in the other, and who stood on one of them still does", async () => {
		const { page } = facilitator;
		await moveButton(trayNamed(partner.page, "De bus"), "Over de bus").focus();
		const menu = await edit(page, "De bus", "Voeg samen met…");
		await menu.getByLabel("Samen met").selectOption({ label: "Samen buiten" });
		await menu.getByRole("button", { name: "Voeg samen", exact: true }).click();
		await page.getByText("De bus ligt nu bij Samen buiten.").waitFor();
		await hasFocus(page.getByRole("heading", { name: "Samen buiten", exact: true }));

		await trayNamed(partner.page, "De bus").waitFor({ state: "detached" });
		await cardIn(tray(partner.page, "Buiten zitten"), "Over de bus").waitFor();
		await hasFocus(moveButton(tray(partner.page, "Buiten zitten"), "Over de bus"));
	});
});

describe("a new theme", () => {
	it("has its line under the heading on a phone, from the same edge", async () => {
		const { page } = facilitator;
		await page.setViewportSize(phone);
		const heading = await page.locator("#themes-title").boundingBox();
		const line = await page.locator(".themes__head .new-theme").boundingBox();
		const label = await page.getByText("Nieuw thema", { exact: true }).first().boundingBox();
		if (!heading || !line || !label) throw new Error("The heading and the line are in view");
		expect(line.y).toBeGreaterThanOrEqual(heading.y + heading.height);
		expect([line.x, label.x]).toEqual([heading.x, heading.x]);
		await page.setViewportSize(laptop);
	});

	it("is made once by a double tap, which asks for no name", async () => {
		const { page } = facilitator;
		await page.getByLabel("Nieuw thema", { exact: true }).fill("Twee keer getikt");
		let sent = 0;
		page.on("request", (request) => {
			if (request.url().endsWith("/commands")) sent += 1;
		});
		await page.getByRole("button", { name: "Maak thema" }).first().dblclick();
		await trayNamed(page, "Twee keer getikt").waitFor();
		expect(sent).toBe(1);
		expect(await page.getByText("Geef het thema een naam").count()).toBe(0);
	});

	it("comes into view for who made it", async () => {
		const { page } = facilitator;
		await page.setViewportSize({ width: 1440, height: 600 });
		await page.getByLabel("Nieuw thema").fill("Wat er nog bij kwam");
		await page.keyboard.press("Enter");
		const made = trayNamed(page, "Wat er nog bij kwam");
		await made.waitFor();
		await page.waitForFunction(() => {
			const trays = document.querySelectorAll(".tray");
			const last = trays[trays.length - 1]?.getBoundingClientRect();
			return last !== undefined && last.top >= 0 && last.bottom <= innerHeight;
		});
		await page.setViewportSize(laptop);
	});
});

it("left no complaint in any browser", () => {
	const onPurpose = /net::ERR_FAILED/;
	for (const { problems } of [facilitator, partner]) {
		expect(problems.filter((problem) => !onPurpose.test(problem))).toEqual([]);
	}
});

describe("a phone in a theme", () => {
	it("sends an addition that was written without a connection, also after the page was opened anew", async () => {
		const { page, close } = await stage.enter(browser, "jongere", "running", { expected: [/ERR_FAILED/] });
		await page.goto(`/sessies/${stage.evenings.running.id}/begrijpen?thema=${themes["Buiten zitten"]}`);
		await live(page);
		const add = async (words: string) => {
			await page.getByText("Vul aan", { exact: true }).first().click();
			await page.locator(".propose textarea").first().fill(words);
		};
		await page.route("**/commands", (route) => route.abort());
		await add("Er is geen bankje in de zon.");
		await page.locator(".propose").first().getByRole("button", { name: "Verstuur" }).click();
		await page.getByText("Geen verbinding. Je tekst staat op dit apparaat.").first().waitFor();
		await page.locator(".propose textarea").first().fill("En half geschreven");
		await page.reload();
		await live(page);
		const field = page.locator(".propose textarea").first();
		await expect.poll(() => field.inputValue()).toBe("En half geschreven");
		await page.unroute("**/commands");
		await page.locator("[data-proposal]", { hasText: "Er is geen bankje in de zon." }).waitFor();
		expect(await field.inputValue()).toBe("En half geschreven");
		await field.fill("");
		await close();
	});

	it("goes along when the evening does, also after going back from a text with the cursor in it", async () => {
		const { page, close } = await stage.enter(browser, "ouder", "running");
		await page.goto(`/sessies/${stage.evenings.running.id}/begrijpen`);
		await live(page);
		await page.locator(".phone-themes a").first().click();
		await page.getByText("Vul aan", { exact: true }).first().click();
		await page.locator("textarea").first().focus();
		await page.goBack();
		await page.locator(".phone-themes").waitFor();
		await stage.command("running", "set-phase", { phase: "choose" });
		await page.waitForURL(/kiezen$/);
		await close();
	});
});
