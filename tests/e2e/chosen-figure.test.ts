import { expect, it } from "vitest";
import { laptop } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();
const { id } = stage.evenings.running;

it.each([
	["with scripts", true],
	["without scripts", false],
])("the half year that a facilitator lays down is on every screen, %s", async (_, javaScript) => {
	await stage.command("running", "set-phase", { phase: "figures" });
	await stage.command("running", "prepare-session", { figures: [{ indicator: "wor-jeugd" }] });
	const leading = await stage.enter(browser, "facilitator", "running", { viewport: laptop, javaScript });
	const hall = await leading.context.newPage();
	await hall.goto(`/sessies/${id}/zaal`);
	await hall.locator(".hall__words", { hasText: "Cijfer over 2024" }).waitFor();

	const { page } = leading;
	await page.goto(`/sessies/${id}`);
	if (javaScript) await live(page);
	const head = page.locator(".figure-card__head");
	await head.getByText("Ander jaar of deel").click();
	const half = "de eerste helft van 2024";
	await page.getByLabel("Welk cijfer ligt er?").selectOption({ label: half });
	await page.getByRole("button", { name: "Leg dit neer" }).click();
	await page.locator(".figure-card__when", { hasText: half }).waitFor();
	expect(await page.getByLabel("Welk cijfer ligt er?").isVisible()).toBe(false);
	if (!javaScript) await hall.reload();
	await hall.locator(".hall__words", { hasText: `Cijfer over ${half}` }).waitFor();

	await page.goto(`/sessies/${id}/klaarzetten`);
	await page.getByText(`Je ziet: ${half}`).waitFor();
	await page.getByRole("button", { name: /^Leg nog een keer op tafel/ }).click();
	await page.getByText("Je ziet: 2024", { exact: true }).waitFor();
	expect(await page.locator(".table-figures > li").count()).toBe(2);
	await page
		.getByRole("button", { name: /^Haal van tafel/ })
		.nth(1)
		.click();
	await page.getByText("Je ziet: 2024", { exact: true }).waitFor({ state: "detached" });
	expect(leading.problems).toEqual([]);
	await leading.close();
});
