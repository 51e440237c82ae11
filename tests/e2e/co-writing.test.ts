import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Person, smallLaptop } from "#tests/helpers/browser.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";
import { openTwoWriters, saved, textOf } from "#tests/helpers/two-writers.ts";

/** What a browser says by itself when the network is gone. */
const onPurpose = [/net::ERR_INTERNET_DISCONNECTED/];

const { stage, browser } = await stageForTests();
let facilitator: Person;
let partner: Person;
let parent: Person;
let theme: string;
let address: string;

beforeAll(async () => {
	({ facilitator, partner, theme, address } = await openTwoWriters(stage, browser, onPurpose));
	parent = await stage.admit(browser, (await stage.join("running", "ouder")).cookie);
	await openTheme(parent.page);
});

const openTheme = (page: Page) => page.goto(address);

/** Goes to the beginning of the first line, or the end of the last one, and types there. */
async function type(page: Page, where: "first" | "last", words: string): Promise<void> {
	const lines = textOf(page).locator("p");
	await (where === "first" ? lines.first() : lines.last()).click();
	await page.keyboard.press(where === "first" ? "Control+Home" : "Control+End");
	await page.keyboard.type(words, { delay: 15 });
}

async function reads(page: Page, ...words: string[]): Promise<void> {
	for (const each of words) await textOf(page).getByText(each).first().waitFor();
}

describe("two people in one text", () => {
	it("write at the same moment, and both have both", async () => {
		await textOf(facilitator.page).click();
		await facilitator.page.keyboard.type("De eerste zin.");
		await facilitator.page.keyboard.press("Enter");
		await facilitator.page.keyboard.type("De laatste zin.");
		await reads(partner.page, "De eerste zin.", "De laatste zin.");
		await Promise.all([
			type(facilitator.page, "first", "Vooraan staat dit. "),
			type(partner.page, "last", " En achteraan staat dat."),
		]);
		for (const { page } of [facilitator, partner]) {
			await reads(page, "Vooraan staat dit. De eerste zin.", "De laatste zin. En achteraan staat dat.");
			await saved(page);
			await page.getByText("Opgeslagen", { exact: true }).waitFor();
		}
	});

	it("see where the other is, under the name that the server knows", async () => {
		const caret = facilitator.page.locator(".caret");
		await caret.waitFor({ state: "attached" });
		expect(await caret.getAttribute("data-name")).toBe("Jos, Bibliotheek in Noord");
	});

	it("make words bold and lists with buttons that say whether they are on", async () => {
		const { page } = partner;
		await textOf(page).press("Control+End");
		await page.keyboard.press("Enter");
		const list = page.getByRole("button", { name: "Opsomming", pressed: false });
		await list.click();
		await page.getByRole("button", { name: "Opsomming", pressed: true }).waitFor();
		await page.keyboard.type("een bankje");
		await textOf(facilitator.page).locator("li", { hasText: "een bankje" }).waitFor();
	});

	it("open a text that begins with a list without a complaint of the editor", async () => {
		const { page, close } = await stage.enter(browser, "facilitator", "running", { viewport: smallLaptop });
		const warnings: string[] = [];
		page.on("console", (message) => {
			if (message.type() === "warning") warnings.push(message.text());
		});
		await page.goto(`/sessies/${stage.evenings.running.id}/begrijpen`);
		await page.getByRole("link", { name: "Open thema Een plek om samen te zijn" }).click();
		await page.locator("[contenteditable] > ul:first-child").first().waitFor();
		await saved(page);
		expect(warnings).toEqual([]);
		await close();
	});

	it("take the words, emphasis and lists of what they paste, and nothing else", async () => {
		const { page } = facilitator;
		const other = page.getByRole("textbox", { name: /Wat weten we nog niet/ });
		await other.click();
		await other.evaluate((element) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData(
				"text/html",
				`<b style="font-weight:normal"><h1 style="color:red">Een kop</h1><p>Met <a href="https://example.org"><span style="font-weight:700">nadruk</span></a> en <span style="font-style:italic">schuin</span></p><ol><li>een stap</li></ol><img src="x.png"><table><tr><td>een cel</td></tr></table></b>`,
			);
			element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
		});
		await saved(page);
		expect(await other.innerHTML()).toBe(
			"<p>Een kop</p><p>Met <strong>nadruk</strong> en <em>schuin</em></p><ul><li><p>een stap</p></li></ul><p>een cel</p>",
		);
	});

	it("are told when a text is full, and keep what was there", async () => {
		const { page } = facilitator;
		const other = page.getByRole("textbox", { name: /Wat weten we nog niet/ });
		const before = await other.innerText();
		await other.evaluate((element) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", "woord ".repeat(4_000));
			element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
		});
		await page
			.getByText(/Deze tekst is vol/)
			.first()
			.waitFor();
		expect(await other.innerText()).toBe(before);
	});

	it("keep each other's words when one was without a connection for a while", async () => {
		await partner.context.setOffline(true);
		await partner.page.locator("html[data-workbook=offline]").waitFor({ state: "attached" });
		await type(partner.page, "last", " onderweg geschreven");
		await partner.page
			.getByText(/1 wijziging wacht op verbinding/)
			.first()
			.waitFor();
		await type(facilitator.page, "first", "Intussen hier. ");
		await saved(facilitator.page);
		expect(await textOf(partner.page).innerText()).not.toContain("Intussen hier.");

		await partner.context.setOffline(false);
		await saved(partner.page);
		for (const { page } of [facilitator, partner]) {
			await reads(page, "Intussen hier. Vooraan staat dit.", "een bankje onderweg geschreven");
		}
	});

	it("lose nothing when a page is closed before its words could be sent", async () => {
		await partner.context.setOffline(true);
		await partner.page.locator("html[data-workbook=offline]").waitFor({ state: "attached" });
		await type(partner.page, "last", " en een lamp");
		await partner.page
			.getByText(/wacht op verbinding/)
			.first()
			.waitFor();
		await partner.page.waitForFunction(() =>
			Object.keys(localStorage).some((key) => key.includes(":workbook:")),
		);
		await partner.page.close();
		await partner.context.setOffline(false);
		partner.page = await partner.context.newPage();
		await openTheme(partner.page);
		for (const { page } of [facilitator, partner]) await reads(page, "onderweg geschreven en een lamp");
		await saved(partner.page);
		await partner.page.waitForFunction(
			() => !Object.keys(localStorage).some((key) => key.includes(":workbook:")),
		);
	});

	it("are read by a parent on a phone, who has no editor", async () => {
		await parent.page.getByText("Intussen hier. Vooraan staat dit.").first().waitFor();
		expect(await parent.page.getByRole("textbox", { name: /Wat zien we/ }).count()).toBe(0);
	});
});

describe("words for a document that is gone", () => {
	it("are given back to be copied", async () => {
		const { page } = partner;
		const { key } = await (await page.request.get("/api/v1/me")).json().then(({ kind, id }) => ({
			key: `duidingstafel:${stage.evenings.running.id}:${kind}:${id}:workbook:old`,
		}));
		await page.evaluate(
			([at, words]) =>
				localStorage.setItem(at as string, JSON.stringify({ epoch: 99, schema: 1, update: "", words })),
			[key, [{ key: `theme:${theme}:see`, text: "Dit ging niet mee." }]] as const,
		);
		await page.reload();
		await page.getByText("Dit kon niet worden opgeslagen").waitFor();
		expect(await page.locator("textarea[readonly]").inputValue()).toBe("Dit ging niet mee.");
		await page.getByRole("button", { name: /haal dit weg/ }).click();
		await page.reload();
		await saved(page);
		expect(await page.getByText("Dit kon niet worden opgeslagen").count()).toBe(0);
	});
});

describe("an earlier version", () => {
	it("is put back by the facilitator, and everybody sees it", async () => {
		// The evening goes on, takes everybody along, and comes back.
		for (const phase of ["choose", "understand"]) await stage.command("running", "set-phase", { phase });
		for (const { page } of [facilitator, partner, parent]) await openTheme(page);
		for (const { page } of [facilitator, partner]) await saved(page);
		await textOf(facilitator.page).press("Control+a");
		await facilitator.page.keyboard.type("Alles weg.");
		await saved(facilitator.page);

		const { page } = facilitator;
		await page.goto(`/sessies/${stage.evenings.running.id}/versies`);
		await page.getByText("aan het eind van: Samen begrijpen").first().waitFor();
		await page
			.getByRole("link", { name: /^Bekijk de versie/ })
			.first()
			.click();
		await page.getByText("Intussen hier. Vooraan staat dit.").first().waitFor();
		await page.getByRole("button", { name: "Zet deze versie terug" }).click();
		await page.getByText("De versie is teruggezet.").waitFor();
		await page.getByText("vlak voor het terugzetten").first().waitFor();

		await reads(partner.page, "Intussen hier. Vooraan staat dit.");
		expect(await textOf(partner.page).innerText()).not.toContain("Alles weg.");
		await parent.page.getByText("Intussen hier. Vooraan staat dit.").first().waitFor();
	});

	it("is not for partners", async () => {
		const answer = await partner.page.request.get(`/sessies/${stage.evenings.running.id}/versies`);
		expect(answer.status()).toBe(403);
	});
});

it("left no complaint in any browser", () => {
	for (const person of [facilitator, partner, parent]) expect(person.problems).toEqual([]);
});
