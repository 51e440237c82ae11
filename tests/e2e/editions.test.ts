import { afterAll, describe, expect, it } from "vitest";
import { axeViolations } from "#tests/helpers/axe.ts";
import { laptop, openBrowser } from "#tests/helpers/browser.ts";
import { openOffice, openPdf } from "#tests/helpers/open-files.ts";
import { openStage, type Visitor } from "#tests/helpers/stage.ts";

const stage = await openStage();
const browser = await openBrowser();
afterAll(async () => {
	await browser.close();
	await stage.stop();
});

const visit = (as: Visitor, javaScript?: boolean) =>
	stage.enter(browser, as, "running", { viewport: laptop, javaScript, expected: [/status of 422/] });

const introduction = "Dit schreef de gemeente erbij.";

describe("an edition", () => {
	it("is composed, seen before it comes out, published, and read without scripts and as files", async () => {
		const { page, problems, close } = await visit("data-manager");
		await page.goto("/beheer/edities");
		await page.getByRole("link", { name: "Nieuwe editie" }).click();
		await page.getByLabel("Uit welk denkkader?").selectOption("druten-monitor");
		await page.getByRole("button", { name: "Ga verder" }).click();
		await page.getByLabel("Van welke gemeente of wijk?").selectOption("druten");
		await page.getByLabel("Titel").fill("Monitor van de hulp in Druten");
		await page.getByLabel("Wat voor editie?").selectOption("monitor");
		await page.getByLabel("Vanaf welke periode?").fill("2022");
		await page.getByLabel("Tot en met welke periode?").fill("ooit");
		await page.getByRole("button", { name: "Maak een concept" }).click();
		await page.getByRole("alert").getByText("Schrijf een jaar, kwartaal of maand").waitFor();
		expect(await page.getByLabel("Titel").inputValue()).toBe("Monitor van de hulp in Druten");
		await page.getByLabel("Tot en met welke periode?").fill("2025");
		await page.getByRole("button", { name: "Maak een concept" }).click();

		await page.getByLabel("2.4 Klachten en bezwaren", { exact: true }).uncheck();
		await page.getByText("Inleiding bij 2.2 Wachtlijsten").first().click();
		await page.getByRole("textbox", { name: "Inleiding bij 2.2 Wachtlijsten" }).fill(introduction);
		await page.getByRole("button", { name: "Bewaar", exact: true }).click();
		await page.getByRole("button", { name: "Zet terug" }).waitFor();
		expect(await axeViolations(page)).toEqual([]);

		await page.getByRole("link", { name: "Bekijk het concept" }).click();
		await page.getByText(introduction).waitFor();
		expect(await page.getByText("Alleen wie de cijfers beheert, ziet dit.").isVisible()).toBe(true);
		expect(await page.getByRole("heading", { name: "2.4 Klachten" }).count()).toBe(0);
		const address = new URL(page.url()).pathname;
		expect((await fetch(stage.server.url + address)).status).toBe(404);
		await page.getByRole("link", { name: "Verder met samenstellen" }).click();
		await page.getByRole("button", { name: "Breng uit als editie 1" }).click();
		await page.getByText("Iedereen kan de editie nu lezen.").waitFor();
		expect(problems).toEqual([]);
		await close();

		const reader = await visit("anonymous", false);
		await reader.page.goto("/edities");
		await reader.page.getByRole("link", { name: "Monitor van de hulp in Druten" }).click();
		expect(new URL(reader.page.url()).pathname).toBe(address);
		await reader.page.getByRole("link", { name: "3.4 Betaalbaarheid jeugd" }).click();
		const costs = reader.page.getByRole("article", { name: "Realisatie maatwerkvoorzieningen Jeugdwet" });
		expect(await costs.getByRole("row", { name: /5\.154\.000.*5\.051\.000 begroting/ }).count()).toBe(1);
		expect(await reader.page.locator(".trend-chart__plot").first().isVisible()).toBe(true);
		await reader.close();

		for (const [format, open] of [
			["pdf", openPdf],
			["docx", openOffice],
		] as const) {
			const answer = await fetch(`${stage.server.url}${address}/editie.${format}`);
			expect(answer.headers.get("Content-Disposition")).toBe(
				`attachment; filename="monitor-druten-editie-1.${format}"`,
			);
			const { text } = await open(Buffer.from(await answer.arrayBuffer()));
			expect(text.replace(/\s+/g, " ")).toContain(introduction);
			expect(text).toContain("5.154.000");
		}
	}, 120_000);
});
