import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "#tests/helpers/axe.ts";
import { laptop, type Person } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();
const { url } = stage.server;

/** What lies on two tables, in the order of the tables: a table holds four figures. */
const tables = [
	["kinderen-uitkeringsgezin", "wor-jeugd", "ceo-wmo-rapportcijfer", "plan-na-gesprek-sociaal-team"],
	["kosten-aandeel-laag", "ceo-cjg-tijdig", "plan-van-aanpak", "jongerenwerk-kosten"],
];
/** The pages by the figure that is looked at, for a facilitator. */
const evenings: { id: string; figures: string[] }[] = [];
let cookie = "";
let dutch: Person;

beforeAll(async () => {
	cookie = await stage.cookieOf("facilitator", "running");
	for (const figures of tables) {
		const body = new URLSearchParams({ title: "Tekeningen", place: "zeist-noord", heldOn: "2027-03-11" });
		for (const indicator of figures) body.append("indicator", indicator);
		const made = await fetch(`${url}/sessies`, {
			...{ method: "POST", headers: { cookie, Accept: "application/json" }, body },
		});
		evenings.push({ id: (await made.json()).session, figures });
	}
	dutch = await stage.admit(browser, cookie, { viewport: laptop });
});

/** Goes to the table that a figure lies on, and looks at it. */
async function lookAt(page: Page, figure: string) {
	const evening = evenings.find(({ figures }) => figures.includes(figure));
	await page.goto(`/sessies/${evening?.id}?deel=figures`);
	await live(page);
	const steps = evening?.figures.indexOf(figure) ?? 0;
	const next = page.locator(".figure-on-table__steps button").last();
	for (let n = 0; n < steps; n += 1) await next.click();
	const picture = page.locator(".figure-card .figure-picture");
	await picture.waitFor();
	return picture;
}

/** The cells of the table that says the same, row by row. */
async function twinOf(picture: ReturnType<Page["locator"]>): Promise<string[][]> {
	await picture.locator("summary").click();
	const rows = await picture.locator("tbody tr").all();
	return Promise.all(
		rows.map(async (row) =>
			(await row.locator("th, td").allInnerTexts()).map((text) => text.replaceAll("\u00a0", " ").trim()),
		),
	);
}

const texts = async (picture: ReturnType<Page["locator"]>, selector: string) =>
	(await picture.locator(selector).allInnerTexts()).map((text) =>
		text.replaceAll("\u00a0", " ").replaceAll("\n", " ").trim(),
	);

/** What a picture says of itself, row by row of its table: numbers of people, values beside bars, or parts with their share. */
async function drawnIn(picture: ReturnType<Page["locator"]>): Promise<string[]> {
	const people = await Promise.all(
		["sure", "maybe", "rest"].map((state) => picture.locator(`.hundred-people--${state}`).count()),
	);
	const values = await texts(picture, ".picture-scale__value");
	const parts = await texts(picture, ".picture-shares__legend strong");
	return [...people.filter((count) => count > 0).map(String), ...values, ...parts];
}

/** How each kind of shape in a picture looks to who sees no colour: its grey, its hatch, its dashes, by what it is. */
async function looksOf(picture: ReturnType<Page["locator"]>): Promise<Map<string, string>> {
	const shapes = ".hundred-people use, .picture-scale__line > :is(rect, circle, line), .picture-shares__part";
	const seen = await picture.locator(shapes).evaluateAll((found) =>
		found.map((shape): [string, string] => {
			const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(shape);
			const [red = 0, green = 0, blue = 0] = (fill.match(/\d+/g) ?? []).map(Number);
			// Sixteen greys: two that are nearer to each other are one on paper.
			const grey = Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 16);
			const ground = fill.startsWith("url")
				? `hatch ${fill.includes("back")}`
				: fill === "none"
					? fill
					: grey;
			const row = shape.closest(".picture-scale__row--own") ? "own" : "";
			const isLine = shape.tagName === "line";
			return [
				`${shape.getAttribute("class")} ${shape.matches(".picture-scale__bar") ? row : ""}`,
				isLine
					? `${stroke} ${strokeDasharray}`
					: `${ground} ${stroke === "none" ? 0 : strokeWidth} ${shape.tagName}`,
			];
		}),
	);
	return new Map(seen);
}

describe("the picture that fits a figure, and its table", () => {
	it("is a hundred people for a share of children", async () => {
		const picture = await lookAt(dutch.page, "kinderen-uitkeringsgezin");
		expect(await picture.locator(".hundred-people use").count()).toBe(100);
		expect(await picture.locator(".hundred-people--sure").count()).toBe(7);
		expect(await picture.locator("figcaption").innerText()).toContain("precies 100 kinderen");
		expect((await twinOf(picture)).map(([, count]) => count)).toEqual(["7", "93"]);
	});

	it("is a bar beside its whole for a count", async () => {
		const picture = await lookAt(dutch.page, "wor-jeugd");
		expect(await texts(picture, ".picture-scale__value")).toEqual(["18", "52"]);
		const widths = await picture
			.locator(".picture-scale__bar")
			.evaluateAll((bars) => bars.map((bar) => bar.getAttribute("width")));
		expect(widths).toEqual(["34.6%", "100%"]);
		expect((await twinOf(picture)).map(([name, value]) => [name, value])).toEqual([
			["Zeist-Noord", "18"],
			["Heel Zeist", "52"],
		]);
	});

	it("is a mark on a scale for a grade", async () => {
		const picture = await lookAt(dutch.page, "ceo-wmo-rapportcijfer");
		expect(await picture.locator(".picture-scale__mark").getAttribute("cx")).toBe("75.6%");
		expect(await twinOf(picture)).toEqual([["Zeist", "7,8", "2024"]]);
	});

	it("is a line of days with the legal norm for a duration", async () => {
		const picture = await lookAt(dutch.page, "plan-na-gesprek-sociaal-team");
		expect(await texts(picture, ".picture-scale__legend")).toEqual(["Wettelijke norm: 42 dagen"]);
		expect(await picture.locator(".picture-scale__perhaps").getAttribute("width")).toBe("47.6%");
		expect((await twinOf(picture)).map(([name, value]) => [name, value])).toEqual([
			["Zeist", "0 dagen tot 20 dagen"],
			["Wettelijke norm", "42 dagen"],
		]);
		const target = dutch.page.locator(".figure-card__section", { hasText: "Wat was het doel?" });
		expect(await target.innerText()).toContain("ja, volgens de bron");
	});

	it("is a line of days for every group that the norm goes for, with whether it was met", async () => {
		const picture = await lookAt(dutch.page, "plan-van-aanpak");
		expect(await texts(picture, ".picture-scale__row small")).toEqual([
			"2024, binnen de norm",
			"2024, niet binnen de norm",
		]);
		expect((await twinOf(picture)).map(([name, value]) => [name, value])).toEqual([
			["Sociaal Team", "34 dagen"],
			["CJG", "60 dagen"],
			["Wettelijke norm", "42 dagen"],
		]);
	});

	it("is one bar of parts for money, with the inhabitants over the same parts", async () => {
		const picture = await lookAt(dutch.page, "kosten-aandeel-laag");
		expect(await picture.locator(".picture-shares__bar").count()).toBe(2);
		const legend = await texts(picture, ".picture-shares__legend li");
		expect(legend[0]).toBe("Sociale basis 9,8% · € 5.624.393 · Inwoners ongeveer 80%");
		expect(await twinOf(picture)).toEqual([
			["Sociale basis", "9,8% (de bron schrijft: 11%)", "€ 5.624.393", "ongeveer 80%"],
			["Basiszorg", "18,9% (de bron schrijft: 19%)", "€ 10.818.052", "ongeveer 11%"],
			["Aanvullende zorg", "71,3% (de bron schrijft: zo'n 71%)", "€ 40.908.672", "9%"],
		]);
	});

	it("is in sight beside the map on a laptop, without scrolling", async () => {
		const picture = await lookAt(dutch.page, "kinderen-uitkeringsgezin");
		const bar = await dutch.page.locator(".facilitator-bar").boundingBox();
		for (const drawn of [
			picture.locator(".hundred-people"),
			dutch.page.locator(".figure-card .figure-map svg").first(),
		]) {
			const box = await drawn.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		}
	});
});

describe("a card", () => {
	it("says what changed, how sure it is, and that nobody judged", async () => {
		await lookAt(dutch.page, "ceo-cjg-tijdig");
		const card = await dutch.page.locator(".figure-card").innerText();
		// Two years are the whole course, so the chart tells the change and nothing tells it twice.
		expect(card).toContain("van 65% in 2023 naar 73% in 2024");
		expect(card).not.toContain("De vorige keer (2023)");
		expect(card).toContain("71 mensen gaven antwoord.");
		expect(card).toContain("tussen 62% en 82%");
		expect(card).toContain("Niet beoordeeld");
	});

	it("has its budget by part, a table for each year, with the total as its source has it", async () => {
		await lookAt(dutch.page, "jongerenwerk-kosten");
		const money = dutch.page.locator(".figure-card__section", { hasText: "Wat was begroot in Zeist" });
		expect(await money.locator("caption").allInnerTexts()).toEqual([
			"2024, Voorbeeldbegroting 2024, fictief",
			"2025, Voorbeeldbegroting 2025, fictief",
		]);
		const cells = await texts(money, "tbody tr:last-child > *");
		expect(cells.slice(0, 4)).toEqual([
			"Totaal, zoals de bron het noemt",
			...["€ 520.000", "€ 535.000", "+\u2060€ 15.000"],
		]);
	});

	it.each(["nl-NL", "en-GB"])(
		"on a narrow screen in %s has no fault, and its table says the same",
		async (locale) => {
			const person = await stage.admit(browser, cookie, { viewport: { width: 320, height: 740 }, locale });
			for (const figure of tables.flat()) {
				const picture = await lookAt(person.page, figure);
				const drawn = await drawnIn(picture);
				const said = (await twinOf(picture)).map((cells) => cells.join(" "));
				expect(drawn.length, figure).toBeGreaterThan(0);
				for (const [at, text] of drawn.entries()) expect(said[at], figure).toContain(text);
				expect(await person.page.evaluate("document.documentElement.scrollWidth")).toBe(320);
				expect(await axeViolations(person.page)).toEqual([]);
				expect(await person.page.getAttribute("html", "lang")).toBe(locale.slice(0, 2));
				const caption = await picture.locator("figcaption").innerText();
				if (locale === "en-GB") expect(caption).not.toMatch(/\b(Stel|schaal|gaat|heel)\b/);
			}
			expect(person.problems).toEqual([]);
			await person.close();
		},
	);

	it.each([
		["in greyscale print", { media: "print", forcedColors: null }],
		["in colours of the reader's own", { media: "screen", forcedColors: "active" }],
	] as const)("tells everything that is drawn apart %s", async (_, media) => {
		for (const figure of tables.flat()) {
			const picture = await lookAt(dutch.page, figure);
			await dutch.page.emulateMedia(media);
			const looks = await looksOf(picture);
			await dutch.page.emulateMedia({ forcedColors: null, media: null });
			expect(looks.size, figure).toBeGreaterThan(0);
			expect(new Set(looks.values()).size, `${figure} ${JSON.stringify([...looks])}`).toBe(looks.size);
		}
		expect(dutch.problems).toEqual([]);
	});
});
