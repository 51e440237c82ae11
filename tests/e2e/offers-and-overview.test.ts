import { describe, expect, it } from "vitest";
import { laptop } from "#tests/helpers/browser.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();

describe("what people can turn to", () => {
	it("is found by wijk and language without scripts, and printed on one sheet", async () => {
		const { page, close } = await stage.enter(browser, "anonymous", "running", { javaScript: false });
		await page.goto("/");
		await page.getByRole("link", { name: "Waar kun je terecht?" }).click();
		await page.getByLabel("Wijk").selectOption({ label: "Zeist-Noord" });
		await page.getByLabel("Taal die ze er spreken").selectOption({ label: "Arabisch" });
		await page.getByRole("button", { name: "Toon" }).click();
		await page.waitForURL(/gesproken=ar/);
		expect(await page.getByRole("heading", { level: 4 }).allTextContents()).toEqual([
			"Inloop De Brug (fictief)",
			"Spreekuur over geld (fictief)",
		]);
		expect(await page.getByText(/^2 tot 3 weken, gemeld op \d/).isVisible()).toBe(true);
		await page.getByRole("link", { name: "Blad om te printen: Zeist-Noord" }).click();
		await page.getByLabel("Taal van het blad").selectOption("ar");
		await page.getByRole("button", { name: "Maak het blad" }).click();
		await page.waitForURL(/taal=ar/);
		const sheet = page.getByRole("article");
		expect(await sheet.getAttribute("dir")).toBe("rtl");
		expect(await sheet.getByText("nog niet vertaald").count()).toBe(6);
		const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
		expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await close();
	});

	it("stands under the figure on the table, folded, and on no phone", async () => {
		const { page, close } = await stage.enter(browser, "partner", "running", { viewport: laptop });
		await page.goto(`/sessies/${stage.evenings.running.id}?deel=figures`);
		await page.getByText("Dit is er al in Noord (4) en voor heel Zeist (3)").click();
		expect(await page.getByText("Jongerencentrum Het Veld").isVisible()).toBe(true);
		await close();
		const phone = await stage.enter(browser, "ouder", "running");
		await phone.page.goto(`/sessies/${stage.evenings.running.id}/vertellen`);
		expect(await phone.page.content()).not.toContain("Het Veld");
		await phone.close();
	});
});

describe("over the wijken", () => {
	it("shows without scripts what is asked of the map and in which order, and leads to the sheet of a wijk", async () => {
		const { page, close } = await stage.enter(browser, "policy", "running", {
			javaScript: false,
			viewport: laptop,
		});
		// The evening in West was six weeks ago.
		const year = new Date(Date.now() - 42 * 86_400_000).getFullYear();
		await page.goto(`/overzicht?jaar=${year}`);
		await page.getByRole("link", { name: "mensen aanwezig" }).click();
		await page.waitForURL(/kaart=mensen/);
		await page.getByRole("link", { name: "Per speerpunt" }).click();
		await page.waitForURL(/per=speerpunt/);
		const map = page.getByRole("group", { name: /^Kaart: mensen aanwezig/ });
		expect(await map.getByRole("link").allTextContents()).toHaveLength(5);
		await page.getByRole("region", { name: /^2\. / }).getByText("Een vrijdagavond van onszelf").waitFor();
		await map.getByRole("link", { name: /^Zeist-West: \d+$/ }).focus();
		await page.keyboard.press("Enter");
		await page.waitForURL(/per=wijk#wijk-zeist-west$/);
		expect(await page.getByRole("heading", { level: 3, name: "Zeist-West" }).isVisible()).toBe(true);
		await page.getByRole("link", { name: /^Lees de evaluatie/ }).click();
		const answers = page.getByRole("region", { name: "Dit gaven wijken door" });
		await answers.getByText(/^gegeven op/).waitFor();
		await answers.getByText(/^(verwacht op|werd verwacht op)/).waitFor();
		await close();
	});
});
