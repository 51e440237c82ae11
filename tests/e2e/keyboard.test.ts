import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Phase } from "#app/domain/vocabulary.ts";
import { phasePath } from "#app/evening/shell/phase-pages.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import { laptop } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

/** How often Tab is pressed before something counts as out of reach. */
const far = 150;

const { stage, browser } = await stageForTests();

/** What has the focus, as somebody hears it: role or tag, name, and the field's own name. */
async function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return "nothing";
		const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
		const name =
			element.getAttribute("aria-label") ??
			(labels.map((label) => label.textContent).join(" ") || element.textContent);
		const field = element.getAttribute("name") ?? "";
		return `${element.getAttribute("role") ?? element.tagName.toLowerCase()} ${field} ${name?.trim().slice(0, 120)}`;
	});
}

/** Presses Tab until what is looked for has the focus. @throws after too many, with everything that was passed */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
	const passed: string[] = [];
	for (let press = 0; press < far; press += 1) {
		await page.keyboard.press("Tab");
		const now = await focused(page);
		if (wanted.test(now)) return;
		passed.push(now);
	}
	throw new Error(`${wanted} is out of reach of the keyboard. Passed:\n${passed.join("\n")}`);
}

const evening = () => `/sessies/${stage.evenings.running.id}`;

describe("by keyboard alone", () => {
	it("the first Tab offers to skip to what a page is about", async () => {
		for (const [as, path] of [
			["anonymous", "/"],
			["ouder", `${evening()}/vertellen`],
			["partner", evening()],
			["facilitator", `${evening()}/lezen`],
		] as const) {
			const { page, close } = await stage.enter(browser, as, "running", { viewport: laptop });
			await page.goto(path);
			await page.keyboard.press("Tab");
			expect(await focused(page), path).toMatch(/^a {2}Naar de inhoud|^a {2}.*inhoud/);
			await page.keyboard.press("Enter");
			expect(await page.evaluate("document.activeElement.id"), path).toBe("main");
			await close();
		}
	});

	it("the areas of the map are reached one by one, each with its name and value", async () => {
		const { page, close } = await stage.enter(browser, "partner", "running", { viewport: laptop });
		await page.goto(evening());
		await live(page);
		const areas: string[] = [];
		await tabTo(page, /^img /);
		for (let now = await focused(page); now.startsWith("img "); now = await focused(page)) {
			areas.push(now);
			await page.keyboard.press("Tab");
		}
		expect(areas).toHaveLength(5);
		for (const wijk of ["Noord", "West", "Oost", "Centrum", "Den Dolder"]) {
			expect(areas.join("\n")).toMatch(new RegExp(`${wijk}.*\\d%`));
		}
		await close();
	});

	it("somebody joins, tells something and reads what became of it", async () => {
		const { page, close } = await stage.enter(browser, "anonymous", "running");
		await page.goto("/");
		await tabTo(page, /^input code/);
		await page.keyboard.type(stage.evenings.running.code.toLowerCase());
		await page.keyboard.press("Enter");
		await page.waitForURL("**/meedoen/*");
		await page.locator("input[name=role]").first().waitFor();
		await tabTo(page, /^input role/);
		await page.keyboard.press("Space");
		await page.keyboard.press("ArrowDown");
		expect(await focused(page)).toContain("Ik ben jongere");
		await tabTo(page, /^button {2}Doe mee$/);
		await page.keyboard.press("Enter");
		await page.waitForURL("**/meedoen/welkom");
		await tabTo(page, /^a {2}Verder/);
		await page.keyboard.press("Enter");
		await page.waitForURL("**/vertellen");
		await live(page);
		await tabTo(page, /^input lens/);
		await page.keyboard.press("Space");
		await tabTo(page, /^textarea text/);
		await page.keyboard.type("Dit is met het toetsenbord verteld.");
		await tabTo(page, /^input about/);
		await page.keyboard.press("Space");
		await tabTo(page, /^button {2}Verstuur/);
		await page.keyboard.press("Enter");
		await page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		expect(await focused(page)).not.toBe("nothing");
		await tabTo(page, /^a {2}Jouw bijdragen \(1\)/);
		await page.keyboard.press("Enter");
		await page.getByText("Wacht: een begeleider leest het nog").waitFor();
		await close();
	});

	it("who sends something incomplete is led to what to correct", async () => {
		const { page, close } = await stage.enter(browser, "jongere", "running");
		await page.goto(`${evening()}/vertellen`);
		await live(page);
		await tabTo(page, /^button {2}Verstuur/);
		await page.keyboard.press("Enter");
		await page.getByRole("alert").waitFor();
		expect(await focused(page)).toMatch(/^alert/);
		await tabTo(page, /^a {2}Schrijf eerst iets op/);
		await page.keyboard.press("Enter");
		expect(await focused(page)).toMatch(/^textarea text/);
		await close();
	});

	it("the facilitator moves the evening on and back, to its last part and its first", async () => {
		const { page, close } = await stage.enter(browser, "facilitator", "running", { viewport: laptop });
		await page.goto(evening());
		await live(page);
		/** The evening is there, its page has come along, and so has the keyboard. */
		const arrives = async (phase: Phase, where: RegExp) => {
			await page.locator("[aria-current=step]", { hasText: phaseNames[phase].name() }).waitFor();
			await page.waitForURL((url) => url.pathname === phasePath(stage.evenings.running.id, phase, true));
			await expect.poll(() => focused(page), { message: phase, timeout: 5_000 }).toMatch(where);
		};
		const anything = /^(?!nothing)/;
		await tabTo(page, /^button {2}Volgende: Samen begrijpen/);
		for (const phase of ["understand", "choose", "agree", "close", "elaborate"] as const) {
			await page.keyboard.press("Enter");
			await arrives(phase, anything);
		}
		await page.reload();
		await live(page);
		await tabTo(page, /^button {2}Terug/);
		for (const phase of ["close", "agree", "choose", "understand", "tell", "figures", "lookback"] as const) {
			await page.keyboard.press("Enter");
			await arrives(phase, /^button {2}Terug/);
		}
		await page.keyboard.press("Enter");
		await arrives("prepare", anything);
		await stage.command("running", "set-phase", { phase: "tell" });
		await close();
	});

	it("looking around the figures and coming back keeps the focus", async () => {
		const { page, close } = await stage.enter(browser, "partner", "running", { viewport: laptop });
		await page.goto(evening());
		await live(page);
		await tabTo(page, /^button {2}Volgend cijfer/);
		for (const count of [2, 3, 4]) {
			await page.keyboard.press("Enter");
			await page.getByText(`Cijfer ${count} van 4`).waitFor();
			expect(await focused(page), `figure ${count}`).not.toBe("nothing");
		}
		await tabTo(page, /^button {2}Terug naar dat cijfer/);
		await page.keyboard.press("Enter");
		await page.getByText("Cijfer 1 van 4").waitFor();
		expect(await focused(page)).not.toBe("nothing");
		await close();
	});

	it("reading what waits goes on from one card to the next, and ends where it says that nothing waits", async () => {
		const cookie = await stage.cookieOf("jongere", "fresh");
		await stage.command("fresh", "set-phase", { phase: "tell" });
		const fields = { kind: "verhaal", lens: "gaat-goed", about: "sport" };
		for (const text of ["Het eerste.", "Het tweede.", "Het derde."]) {
			await stage.command("fresh", "contribute", { ...fields, text }, cookie);
		}
		const { page, close } = await stage.enter(browser, "facilitator", "fresh", { viewport: laptop });
		await page.goto(`/sessies/${stage.evenings.fresh.id}/lezen`);
		await live(page);
		const cards = page.locator("[data-contribution]");
		await tabTo(page, /^button {2}Zet op tafel/);
		await page.keyboard.press("Enter");
		await cards.filter({ hasText: "Het eerste." }).waitFor({ state: "detached" });
		expect(await focused(page), "after placing the first").toMatch(/Het tweede|Op tafel gelegd/);
		await tabTo(page, /^summary {2}Niet op tafel/);
		await page.keyboard.press("Enter");
		await tabTo(page, /^textarea reason/);
		await page.keyboard.type("Er staat een naam in.");
		await tabTo(page, /^button {2}Zet niet op tafel/);
		await page.keyboard.press("Enter");
		await cards.filter({ hasText: "Het tweede." }).waitFor({ state: "detached" });
		expect(await focused(page), "after refusing the second").toMatch(/Het derde|Niet op tafel gelegd/);
		await tabTo(page, /^button {2}Zet op tafel/);
		await page.keyboard.press("Enter");
		await page.getByText("Er wacht niets.").waitFor();
		expect(await focused(page), "after the last").not.toBe("nothing");
		await close();
	});

	it("a question in a dialog keeps the focus inside, and gives it back", async () => {
		const { page, close } = await stage.enter(browser, "jongere", "running");
		await page.goto(`${evening()}/vertellen`);
		await live(page);
		await tabTo(page, /^textarea text/);
		await page.keyboard.type("Nog niet verstuurd.");
		for (const way of ["Escape", "Terug naar mijn tekst"]) {
			await tabTo(page, /^button {2}Stop en wis dit apparaat/);
			await page.keyboard.press("Enter");
			const dialog = page.getByRole("dialog");
			await dialog.waitFor();
			if (way === "Escape") {
				await page.keyboard.press("Escape");
			} else {
				await tabTo(page, /^button {2}Terug naar mijn tekst/);
				await page.keyboard.press("Enter");
			}
			await dialog.waitFor({ state: "hidden" });
			expect(await focused(page), way).toMatch(/^button {2}Stop en wis dit apparaat/);
			await page.locator("#main").focus();
		}
		expect(await page.getByLabel("Vertel het hier").inputValue()).toBe("Nog niet verstuurd.");
		await close();
	});
});

describe("what others do", () => {
	it("takes neither the focus nor the place in the text of who is writing", async () => {
		const { page, close } = await stage.enter(browser, "ouder", "running");
		await page.goto(`${evening()}/vertellen`);
		await live(page);
		const field = page.getByLabel("Vertel het hier");
		await field.fill("Het plein is leeg.");
		await field.focus();
		await page.keyboard.press("Home");
		await stage.command("running", "set-focus", { figure: 2 });
		await stage.command("running", "contribute", {
			kind: "signaal",
			lens: "kan-beter",
			about: "buurt",
			text: "Iemand anders schrijft ook.",
		});
		await stage.command("running", "set-phase", { phase: "understand" });
		await page.getByRole("heading", { name: "Samen begrijpen" }).waitFor();
		await page.locator(".board-card", { hasText: "Iemand anders schrijft ook." }).waitFor();
		await page.keyboard.type("Zie: ");
		expect(await field.inputValue()).toBe("Zie: Het plein is leeg.");
		await stage.command("running", "set-focus", { figure: 0 });
		await stage.command("running", "set-phase", { phase: "tell" });
		await close();
	});

	it("takes the focus away from nobody who reads what waits", async () => {
		const cookie = await stage.cookieOf("jongere", "fresh");
		const fields = { kind: "verhaal", lens: "gaat-goed", about: "sport" };
		await stage.command("fresh", "set-phase", { phase: "tell" });
		const tell = (text: string) => stage.command("fresh", "contribute", { ...fields, text }, cookie);
		const first = await tell("Van een ander.");
		await tell("Van mij.");
		const { page, close } = await stage.enter(browser, "facilitator", "fresh", { viewport: laptop });
		await page.goto(`/sessies/${stage.evenings.fresh.id}/lezen`);
		await live(page);
		const mine = page.locator("[data-contribution]", { hasText: "Van mij." });
		await mine.getByText("Niet op tafel: leg uit waarom").click();
		await mine.getByLabel(/Waarom niet/).fill("Wil je het ");
		await page.keyboard.press("End");
		await stage.command("fresh", "approve", { contribution: first.contribution });
		await page.locator("[data-contribution]", { hasText: "Van een ander." }).waitFor({ state: "detached" });
		await page.keyboard.type("anders zeggen?");
		expect(await mine.getByLabel(/Waarom niet/).inputValue()).toBe("Wil je het anders zeggen?");
		await close();
	});
});
