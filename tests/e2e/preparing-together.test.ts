import { beforeEach, describe, expect, it } from "vitest";
import { laptop, type Person } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();
const onPurpose = [/status of 409/];

describe.each([
	["with scripts", true],
	["without scripts", false],
])("two facilitators at the same preparation, %s", (_, javaScript) => {
	let one: Person;
	let other: Person;

	beforeEach(async () => {
		await stage.command("fresh", "prepare-session", {
			title: "Wijkavond Zeist-West",
			settings: { venue: "", startsAt: "", moderated: true },
		});
		const options = { viewport: laptop, javaScript, expected: onPurpose };
		[one, other] = await Promise.all([
			stage.enter(browser, "facilitator", "fresh", options),
			stage.enter(browser, "facilitator", "fresh", options),
		]);
		for (const { page } of [one, other]) {
			await page.goto(`/sessies/${stage.evenings.fresh.id}/klaarzetten`);
			await page.getByText("Verander de titel, de tijd, de plek of de vorige avond").click();
		}
		return async () => {
			expect([...one.problems, ...other.problems]).toEqual([]);
			await Promise.all([one.close(), other.close()]);
		};
	});

	const field = ({ page }: Person, label: string) => page.getByLabel(label, { exact: true });
	const saves = ({ page }: Person) =>
		page
			.locator("form", { has: page.locator("input[value=about]") })
			.getByRole("button")
			.click();
	const summary = ({ page }: Person) => page.locator("section[aria-labelledby=about-title]");

	it("both win in different fields", async () => {
		await field(one, "Titel").fill("Samen groot");
		await field(other, "Plek (niet verplicht)").fill("Buurthuis");
		await saves(one);
		await one.page.getByText("Het is opgeslagen").waitFor();
		await saves(other);
		await other.page.getByText("Het is opgeslagen").waitFor();
		await summary(other).getByText("Buurthuis").waitFor();
		await other.page.getByText("Samen groot").first().waitFor();
	});

	it("are asked about the same field, with everything still there that was typed", async () => {
		await field(one, "Plek (niet verplicht)").fill("School");
		await saves(one);
		await one.page.getByText("Het is opgeslagen").waitFor();
		await field(other, "Titel").fill("Mijn titel");
		await field(other, "Plek (niet verplicht)").fill("Buurthuis");
		await saves(other);
		await other.page.getByText("Iemand anders veranderde ook “Plek”. Kies wat er moet staan.").waitFor();
		expect(await field(other, "Titel").inputValue()).toBe("Mijn titel");
		expect(await field(other, "Plek (niet verplicht)").inputValue()).toBe("Buurthuis");
		// Saving without a choice asks again.
		await saves(other);
		await other.page.getByRole("radio", { name: "Van een ander: School" }).waitFor();
		await other.page.getByRole("radio", { name: "Van jou: Buurthuis" }).check();
		await saves(other);
		await other.page.getByText("Het is opgeslagen").waitFor();
		await summary(other).getByText("Buurthuis").waitFor();
		await other.page.getByText("Mijn titel").first().waitFor();
	});
});

it("a form that would leave without a network stays, with what was typed", async () => {
	const { page, context, close } = await stage.enter(browser, "facilitator", "fresh", { viewport: laptop });
	await page.goto(`/sessies/${stage.evenings.fresh.id}/klaarzetten`, { waitUntil: "networkidle" });
	await page.getByText("Verander de titel, de tijd, de plek of de vorige avond").click();
	const form = page.locator("form", { has: page.locator("input[value=about]") });
	await form.getByLabel("Titel", { exact: true }).fill("Zonder netwerk");
	await context.setOffline(true);
	await form.getByRole("button").click();
	await page.getByText("Dit is nog niet verstuurd.").waitFor();
	expect(await form.getByLabel("Titel", { exact: true }).inputValue()).toBe("Zonder netwerk");
	await context.setOffline(false);
	await page.getByText("Dit is nog niet verstuurd.").waitFor({ state: "detached" });
	await form.getByRole("button").click();
	await page.getByText("Het is opgeslagen").waitFor();
	await close();
});

it("what a reader typed comes back when another reader decided first", async () => {
	const { page, close } = await stage.enter(browser, "reader", "running", { viewport: laptop });
	await page.goto(`/sessies/${stage.evenings.running.id}/lezen`);
	await live(page);
	const card = page.locator(`[data-contribution="${stage.contribution}"]`);
	await card.getByText("Niet op tafel: leg uit waarom").click();
	await card.getByLabel("Waarom niet? De schrijver leest dit.").fill("Er staat een straat in.");
	await stage.command("running", "approve", { contribution: stage.contribution });
	await page.getByText("Een ander besloot hier net over.").waitFor();
	await page.getByText("Er staat een straat in.", { exact: true }).waitFor();
	await close();
});
