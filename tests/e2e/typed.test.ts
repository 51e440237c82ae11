import { describe, expect, it } from "vitest";
import { laptop } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const arabic = "الملعب مغلق دائماً يوم الأحد.";

const { stage, browser } = await stageForTests();

const ways = [
	{ way: "with scripts", javaScript: true },
	{ way: "without scripts", javaScript: false },
];

describe.each(ways)("$way", (way) => {
	it("a pasted link to join is as good as its code", async () => {
		const { page, close } = await stage.enter(browser, "anonymous", "running", way);
		const { code } = stage.evenings.running;
		await page.goto("/");
		await page.locator("main input[name=code]").first().fill(`https://duiding.example/meedoen/${code}`);
		await page.keyboard.press("Enter");
		await page.waitForURL(`**/meedoen/${code}`);
		await page.getByRole("button", { name: "Doe mee", exact: true }).waitFor();
		await close();
	});

	it("a number that can be read in two ways is asked back with both", async () => {
		const { page, close } = await stage.enter(browser, "facilitator", "fresh", { ...way, viewport: laptop });
		await page.goto(`/sessies/${stage.evenings.fresh.id}/klaarzetten`);
		const form = page.locator("form", { has: page.locator("input[name=votesEach]") });
		await page.locator("details", { has: form }).locator("summary").click();
		await form.locator("input[name=votesEach]").fill("1,000");
		await form.getByRole("button").click();
		await page.getByText("Bedoel je 1 of 1000?").first().waitFor();
		expect(await form.locator("input[name=votesEach]").inputValue()).toBe("1,000");
		await close();
	});

	it("the language to write in is the browser's, under the reader's name for it and its own", async () => {
		const { page, close } = await stage.enter(browser, "anonymous", "running", { ...way, locale: "ar-SY" });
		await page.goto(`/meedoen/${stage.evenings.running.code}`);
		const language = page.locator("select[name=language]");
		expect(await language.inputValue()).toBe("ar");
		expect(await language.locator("option:checked").innerText()).toBe("Arabisch (العربية)");
		await close();
	});
});

describe("letters of another language than was said", () => {
	it("are asked about where they are written, and put right by one press", async () => {
		const { cookie } = await stage.join("running", "ouder");
		const { page, close } = await stage.admit(browser, cookie);
		await page.goto(`/sessies/${stage.evenings.running.id}/vertellen`);
		await live(page);
		const language = page.locator("select[name=language]");
		expect(await language.inputValue()).toBe("nl");
		await page.getByLabel("Vertel het hier").fill("Het veld is dicht.");
		expect(await page.getByText("Is dit Arabisch?").count()).toBe(0);
		await page.getByLabel("Vertel het hier").fill(arabic);
		await page.getByText("Is dit Arabisch?").waitFor();
		await page.getByRole("button", { name: "Ja, dit is Arabisch" }).click();
		await page.getByText("De taal staat nu op Arabisch.").waitFor();
		expect(await language.inputValue()).toBe("ar");
		// What was put right is kept with the words.
		await page.reload();
		await page.getByLabel("Vertel het hier").waitFor();
		await expect.poll(() => page.locator("select[name=language]").inputValue()).toBe("ar");
		await close();
	});

	it("are put right by who reads them, on what lies on the table as well", async () => {
		const text = "Saha pazar günü hep kapalı.";
		const { cookie } = await stage.join("running", "ouder");
		const fields = { kind: "signaal", lens: "kan-beter", about: "sport", text };
		const { contribution } = await stage.command("running", "contribute", fields, cookie);
		await stage.command("running", "approve", { contribution });
		const { page, close } = await stage.enter(browser, "facilitator", "running", { viewport: laptop });
		await page.goto(`/sessies/${stage.evenings.running.id}/lezen`);
		await live(page);
		await page.getByText(/^In het Nederlands \(/).click();
		const card = page.locator("li", { hasText: text });
		await card.getByText("Staat het er in een andere taal?").click();
		await card.getByLabel("In welke taal staat het er?").selectOption("tr");
		await card.getByLabel("Vertaling in het Nederlands").fill("Het veld is op zondag altijd dicht.");
		await card.getByRole("button", { name: "Bewaar taal en vertaling" }).click();
		await page.getByText("Bewaard. Iedereen aan tafel ziet het.").waitFor();
		await page.goto(`/sessies/${stage.evenings.running.id}`);
		await page.getByText("Vertaald uit: Turks (Türkçe)").first().waitFor();
		await close();
	});
});

describe.each(ways)("words that change while somebody reads them, $way", (way) => {
	it("are read again before they lie on the table", async () => {
		const { cookie } = await stage.join("running", "ouder");
		const fields = { kind: "signaal", lens: "kan-beter", about: "sport" };
		const [before, after] = [`Het hek is dicht, ${way.way}.`, `Het hek is kapot, ${way.way}.`];
		const { contribution } = await stage.command(
			"running",
			"contribute",
			{ ...fields, text: before },
			cookie,
		);
		const { page, close } = await stage.enter(browser, "facilitator", "running", {
			...way,
			viewport: laptop,
		});
		// Nobody tells this page that something changed.
		await page.routeWebSocket(/realtime/, () => undefined);
		await page.goto(`/sessies/${stage.evenings.running.id}/lezen`);
		const card = (text: string) => page.locator("[data-contribution]", { hasText: text });
		const approve = (text: string) => card(text).getByRole("button", { name: "Zet op tafel" }).click();
		await card(before).waitFor();
		await stage.command("running", "edit-contribution", { ...fields, contribution, text: after }, cookie);
		await approve(before);
		await card(after).getByText("Deze tekst is net veranderd. Lees hem opnieuw en kies dan.").waitFor();
		await approve(after);
		await card(after).waitFor({ state: "detached" });
		await close();
	});
});

describe("words by which somebody could be found", () => {
	it("are marked while they are written, can be taken out by one press, and are marked for who reads them", async () => {
		const { cookie } = await stage.join("running", "ouder");
		const { page, close } = await stage.admit(browser, cookie);
		await page.goto(`/sessies/${stage.evenings.running.id}/vertellen`);
		await live(page);
		const text = page.getByLabel("Vertel het hier");
		await text.fill("Mijn zoon Jayvano fietst graag. Bel 06-12345678.");
		const hints = page.locator(".privacy-hints");
		await hints.locator("mark", { hasText: "06-12345678" }).waitFor();
		await hints.getByRole("button", { name: "Haal “Jayvano” weg" }).click();
		expect(await text.inputValue()).toBe("Mijn zoon fietst graag. Bel 06-12345678.");
		await page.locator("label", { hasText: "Gaat goed" }).click();
		await page.locator("label", { hasText: "Sport" }).click();
		await page.getByRole("button", { name: "Verstuur" }).click();
		await page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		await close();
		const reader = await stage.enter(browser, "facilitator", "running", { viewport: laptop });
		await reader.page.goto(`/sessies/${stage.evenings.running.id}/lezen`);
		const card = reader.page.locator("[data-contribution]", { hasText: "Mijn zoon fietst graag." });
		await card.locator("blockquote mark", { hasText: "06-12345678" }).waitFor();
		await reader.close();
	});

	it("are refused where they are a bank account, and what was typed stays", async () => {
		const { cookie } = await stage.join("running", "ouder");
		const { page, close } = await stage.admit(browser, cookie, { javaScript: false });
		await page.goto(`/sessies/${stage.evenings.running.id}/vertellen`);
		const typed = "Stort het op NL91 ABNA 0417 1643 00.";
		await page.getByLabel("Vertel het hier").fill(typed);
		await page.locator("label", { hasText: "Gaat goed" }).click();
		await page.locator("label", { hasText: "Sport" }).click();
		await page.getByRole("button", { name: "Verstuur" }).click();
		await page.getByText("Hier staat een rekeningnummer of een burgerservicenummer.").first().waitFor();
		expect(await page.getByLabel("Vertel het hier").inputValue()).toBe(typed);
		await close();
	});
});

describe("looking for words on the table", () => {
	it("finds them however they are written", async () => {
		const { cookie } = await stage.join("running", "ouder");
		const text = "’s Avonds staat Zoë bij het café.";
		const fields = { kind: "signaal", lens: "kan-beter", about: "buurt", text };
		const { contribution } = await stage.command("running", "contribute", fields, cookie);
		await stage.command("running", "approve", { contribution });
		const { page, close } = await stage.enter(browser, "facilitator", "running", { viewport: laptop });
		await page.goto(`/sessies/${stage.evenings.running.id}`);
		await live(page);
		for (const wanted of ["'s avonds", "ZOE", "Café"]) {
			await page.getByPlaceholder("Zoek in de bijdragen").fill(wanted);
			await page.locator(".board-card", { hasText: text }).waitFor();
		}
		await page.getByPlaceholder("Zoek in de bijdragen").fill("zoo");
		await page.locator(".board-card", { hasText: text }).waitFor({ state: "detached" });
		await close();
	});
});
