import { expect, it } from "vitest";
import { axeViolations } from "#tests/helpers/axe.ts";
import { laptop } from "#tests/helpers/browser.ts";
import { openLastYear } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();

it("what last year's room understood stands beside tonight's figure once policy has read it", async () => {
	const leading = await stage.enter(browser, "facilitator", "running", { viewport: laptop });
	await openLastYear(leading.page, "uitkomst");
	const button = leading.page.getByRole("button", { name: /^Stel voor bij de cijfers/ });
	const before = await button.count();
	await button.first().click();
	await leading.page.getByText("Wie de cijfers beheert, leest het eerst.").first().waitFor();
	expect(await button.count()).toBe(before - 1);
	expect(await axeViolations(leading.page)).toEqual([]);

	const table = `/sessies/${stage.evenings.running.id}?deel`;
	const notes = leading.page.locator(".figure-notes");
	await leading.page.goto(table);
	expect(await notes.count()).toBe(0);

	const policy = await stage.enter(browser, "policy", "running", { viewport: laptop });
	await policy.page.goto("/overzicht");
	await policy.page.getByRole("region", { name: "Voorgestelde duiding" }).getByRole("link").first().click();
	expect(await axeViolations(policy.page)).toEqual([]);
	await policy.page.getByRole("button", { name: "Zet bij het cijfer" }).click();
	await policy.page.getByRole("button", { name: "Zet bij het cijfer" }).waitFor({ state: "detached" });

	await leading.page.goto(table);
	await notes
		.getByText(/Zo las|Dit zag/)
		.first()
		.waitFor();
	await notes.getByRole("link", { name: "Bekijk de uitkomst" }).first().click();
	await leading.page.getByText("Vastgesteld op").first().waitFor();
	expect([...leading.problems, ...policy.problems]).toEqual([]);
	await Promise.all([leading.close(), policy.close()]);
});
