import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations } from "#tests/helpers/axe.ts";
import { laptop } from "#tests/helpers/browser.ts";
import { folderOfMovingFigures } from "#tests/helpers/moving-figures.ts";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests(undefined, await folderOfMovingFigures());

/** The number of each figure on the demo's table. */
const figures = { care: 1, stress: 2, requests: 3 };
const small = { width: 320, height: 740 };

/** Somebody at the table, who looks at the course of one of its figures. */
async function lookAt(figure: keyof typeof figures, options: Parameters<typeof stage.enter>[3] = {}) {
	const person = await stage.enter(browser, "partner", "running", { viewport: laptop, ...options });
	await person.page.goto(`/sessies/${stage.evenings.running.id}`);
	await live(person.page);
	for (let at = 0; at < figures[figure]; at++)
		await person.page.locator(".figure-on-table__steps button").last().click();
	const trend = person.page.locator(".figure-trend");
	await trend.waitFor();
	return { ...person, trend };
}

const rowsOf = async (trend: Locator): Promise<string[][]> => {
	if (!(await trend.locator("details[open]").count())) await trend.locator("summary").click();
	const rows = await trend.locator("table").first().locator("tbody tr").all();
	return Promise.all(rows.map((row) => row.locator("th, td").allTextContents()));
};

/** Boxes of the texts that stand in the chart now. */
const boxes = (trend: Locator) =>
	trend.locator(".trend-chart text:visible").evaluateAll((texts) =>
		texts.map((text) => {
			const { left, right, top, bottom } = text.getBoundingClientRect();
			return { text: text.textContent, left, right, top, bottom };
		}),
	);

async function expectNoneOverlap(trend: Locator) {
	const all = await boxes(trend);
	expect(all.length).toBeGreaterThan(4);
	const clashes = all.flatMap((a, n) =>
		all
			.slice(n + 1)
			// Lines of text have air above and below their letters.
			.filter(
				(b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom - 4 && b.top + 4 < a.bottom - 4,
			)
			.map((b) => `${a.text} / ${b.text}`),
	);
	expect(clashes).toEqual([]);
}

const scrollsSideways = (page: Page) =>
	page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

describe("two years of months", () => {
	it("show a gap, a break with its reason, a provisional tail and the month that is not complete", async () => {
		const { page, trend, problems, close } = await lookAt("stress");
		const words = await trend.innerText();
		expect(words).toContain("van 40% in maart 2025 naar 50% in oktober 2025");
		expect(words).toContain("Geen getal: september 2024.");
		expect(words).toContain("Andere telling vanaf maart 2025: nieuwe vragenlijst.");
		expect(words).toContain("nog niet volledig");
		expect(await trend.locator(".trend-chart__shade").count()).toBe(1);
		expect(await trend.locator(".trend-chart__break").count()).toBe(1);
		expect(await trend.locator(".trend-chart .trend-chart__gap").count()).toBe(1);
		// Of the 23 pairs of neighbours three are not joined: on both sides of the gap, and over the break.
		expect(await trend.locator(".trend-chart__line").count()).toBe(20);
		expect(await trend.locator(".trend-chart__line--tentative").count()).toBe(2);
		await expectNoneOverlap(trend);
		expect(await axeViolations(page)).toEqual([]);
		expect(problems).toEqual([]);
		await close();
	});

	it("stand in a table that says the same of each month", async () => {
		const { trend, close } = await lookAt("stress");
		const rows = await rowsOf(trend);
		expect(rows).toHaveLength(24);
		expect(rows[8]).toEqual(["september 2024", "geen gegevens", ""]);
		expect(rows[14]).toEqual(["maart 2025", "40%", expect.stringContaining("nieuwe vragenlijst")]);
		expect(rows[22]?.[2]).toBe("voorlopig");
		expect(rows[23]?.[2]).toBe("voorlopig, nog niet volledig: tot en met 10 december 2025");
		expect(await trend.locator(".trend-chart__point").count()).toBe(
			rows.filter(([, value]) => value?.endsWith("%")).length,
		);
		await close();
	});

	it("are told in English and keep their labels apart on the narrowest screen", async () => {
		const { page, trend, close } = await lookAt("stress", { locale: "en-GB", viewport: small });
		expect(await trend.innerText()).toContain("No number: September 2024.");
		expect(await trend.innerText()).toContain("not complete yet");
		await expectNoneOverlap(trend);
		expect(await scrollsSideways(page)).toBe(false);
		expect(await axeViolations(page)).toEqual([]);
		await close();
	});

	it("stay readable without colour, on paper and in colours of the reader's own", async () => {
		const { page, trend, close } = await lookAt("stress");
		const seen = (selector: string, property: string) =>
			trend
				.locator(selector)
				.first()
				.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
		await page.emulateMedia({ media: "print" });
		expect(await trend.locator(".trend-chart").isVisible()).toBe(true);
		expect(await seen(".trend-chart__line--tentative", "stroke-dasharray")).not.toBe("none");
		expect(await seen(".trend-chart__line:not(.trend-chart__line--tentative)", "stroke-dasharray")).toBe(
			"none",
		);
		await page.emulateMedia({ media: "screen", forcedColors: "active" });
		expect(await seen(".trend-chart__line", "stroke")).toBe(await seen(".trend-chart__base", "stroke"));
		expect(await seen(".trend-chart__line", "stroke")).not.toBe(await seen(".trend-chart__shade", "fill"));
		await close();
	});
});

describe("a year of months of people", () => {
	it("has a bar for each month and a mark, and no height, for one that is not shown", async () => {
		const { trend, close } = await lookAt("requests");
		const rows = await rowsOf(trend);
		const hidden = rows.filter(([, value]) => !/^\d+$/.test(value ?? ""));
		expect(hidden.map(([period]) => period)).toContain("mei 2025");
		expect(await trend.locator(".trend-chart__bar").count()).toBe(rows.length - hidden.length);
		expect(await trend.innerText()).toContain("Elke staaf telt wat er in die maand was.");
		expect(await trend.innerText()).toContain("Niet getoond, om mensen te beschermen: mei 2025");
		await expectNoneOverlap(trend);
		await close();
	});
});

describe("a figure that the country has too", () => {
	it("can be seen beside it from 100 on, by keyboard", async () => {
		const { page, trend, close } = await lookAt("care");
		await trend.getByRole("button", { name: "Naast Nederland" }).focus();
		await page.keyboard.press("Enter");
		await trend.getByText("Als 2020 100 is, dan is 2024 voor Zeist 135 en voor Nederland 127.").waitFor();
		expect(await trend.getByText("De as begint niet bij 0.").isVisible()).toBe(true);
		await trend.locator("summary").click();
		const index = trend.locator("table").last();
		expect(await index.locator("tbody tr").last().locator("th, td").allTextContents()).toEqual([
			...["2024", "135", "127"],
		]);
		await expectNoneOverlap(trend);
		expect(await axeViolations(page)).toEqual([]);
		await close();
	});

	it("has a table of each way to see it without scripts, and no button that does nothing", async () => {
		await stage.command("running", "set-focus", { figure: figures.care });
		const { page, close } = await stage.enter(browser, "partner", "running", { javaScript: false });
		await page.goto(`/sessies/${stage.evenings.running.id}`);
		const trend = page.locator(".figure-trend");
		await trend.locator("summary").click();
		expect(await trend.locator("table:visible").count()).toBe(2);
		expect(await trend.locator("[aria-pressed]:visible").count()).toBe(0);
		await stage.command("running", "set-focus", { figure: 0 });
		await close();
	});
});

describe("where problems come together", () => {
	it("flags wijken in their own order, with a word, and says what it compared", async () => {
		const { page, close } = await stage.enter(browser, "policy", "running", { viewport: small });
		await page.goto("/overzicht?jaar=2026");
		const part = page.locator("[aria-labelledby=overview-figures]");
		expect(await part.innerText()).toContain("Een vlag hebben: Zeist-Noord en Zeist-West.");
		const compared = part.getByRole("table", { name: "Dit is vergeleken" });
		expect(await compared.innerText()).toContain("de middelste van de 5 wijken met een cijfer: 3%");
		expect(await part.getByText("minder goed dan de middelste wijk").count()).toBe(2);
		expect(await scrollsSideways(page)).toBe(false);
		expect(await axeViolations(page)).toEqual([]);
		await page.emulateMedia({ media: "print" });
		expect(await compared.isVisible()).toBe(true);
		await close();
	});
});
