import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ChoroplethMap } from "#maps/svg/choropleth-map.tsx";
import type { MapValue } from "#maps/svg/choropleth-props.ts";
import { drawAreas } from "#maps/svg/draw-areas.ts";
import { colourScale } from "#maps/svg/scale.ts";
import { axeViolations } from "#tests/helpers/axe.ts";
import { bigScreen, laptop } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { demoLogin } from "#tests/helpers/server.ts";
import { sourcesOf } from "#tests/helpers/stylesheets.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();
await deliver();
const narrow = { width: 320, height: 640 };
const table = `/sessies/${stage.evenings.running.id}`;

/** A rate of every wijk and of the gemeente in two years, so that each can be set beside another. */
async function deliver(): Promise<void> {
	const places = ["WK035501", "WK035502", "WK035503", "WK035504", "WK035505", "GM0355"];
	const rows = ["2024", "2025"].flatMap((year, later) =>
		places.map((place, at) => `kinderen-uitkeringsgezin;${place};${year};${2 + at + later}`),
	);
	const headers = { cookie: await demoLogin(stage.server.url, "data-manager") };
	const send = async (path: string, body: FormData | string) => {
		const response = await fetch(`${stage.server.url}/api/v1/imports${path}`, {
			method: "POST",
			headers,
			body,
		});
		if (!response.ok) throw new Error(`Delivering gave ${response.status}: ${await response.text()}`);
		return response.json();
	};
	const form = new FormData();
	form.set("file", new File([["Indicator;Wijk;Jaar;Waarde", ...rows].join("\n")], "wijken.csv"));
	const { id } = await send("", form);
	await send(`/${id}/publish`, JSON.stringify({ label: "Wijken" }));
}

async function atTable(options: { viewport?: typeof narrow; javaScript?: boolean } = {}) {
	const person = await stage.enter(browser, "facilitator", "running", { viewport: laptop, ...options });
	await person.page.goto(`${table}?deel=tafel`);
	if (options.javaScript !== false) await live(person.page);
	return person;
}

/** The texts on each map of a page whose letters cover one another, and the smallest size of one in CSS pixels. */
function textsOf(page: Page): Promise<{ covering: string[]; smallest: number }> {
	return page.evaluate(() => {
		const covering: string[] = [];
		const sizes: number[] = [];
		for (const map of document.querySelectorAll<SVGSVGElement>(".choropleth__map")) {
			const scale = map.getScreenCTM()?.a ?? 0;
			const texts = [...map.querySelectorAll("text")].map((text) => {
				const size = Number.parseFloat(getComputedStyle(text).fontSize);
				const { x, width } = text.getBBox();
				const base = Number(text.getAttribute("y"));
				sizes.push(size * scale);
				return {
					words: text.textContent,
					left: x,
					right: x + width,
					top: base - 0.7 * size,
					bottom: base + 0.2 * size,
				};
			});
			texts.forEach((one, at) => {
				for (const other of texts.slice(at + 1))
					if (
						one.left < other.right &&
						other.left < one.right &&
						one.top < other.bottom &&
						other.top < one.bottom
					)
						covering.push(`${one.words} and ${other.words}`);
			});
		}
		return { covering, smallest: Math.min(...sizes) };
	});
}

const namesOf = (stops: Locator) =>
	stops.evaluateAll((found) => found.map((one) => one.getAttribute("aria-label")?.split(/,|:/)[0]));

it("without scripts the map of the wijken is there with its words, and no buttons that do nothing", async () => {
	const { page, close } = await atTable({ viewport: narrow, javaScript: false });
	expect(await page.locator(".choropleth__map [role=img]").count()).toBe(5);
	expect(await page.locator(".choropleth__map text").count()).toBeGreaterThan(5);
	expect(await page.locator(".figure-map__views").isVisible()).toBe(false);
	const { covering, smallest } = await textsOf(page);
	expect(covering).toEqual([]);
	expect(smallest).toBeGreaterThanOrEqual(12);
	await close();
});

it("the keyboard goes through the map in the order of its table, and each lights up the other", async () => {
	const { page, problems, close } = await atTable();
	await page.getByText("De kaart als tabel").click();
	const stops = page.locator(".choropleth__map [role=img]");
	const rows = page.locator(".figure-table tbody tr");
	const names = await rows
		.locator("th")
		.evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent));
	expect(await namesOf(stops)).toEqual(names.slice(0, await stops.count()));
	await stops.first().focus();
	for (let at = 0; at < (await stops.count()); at += 1) {
		expect(await stops.nth(at).evaluate((stop) => stop === document.activeElement)).toBe(true);
		await expect.poll(() => rows.nth(at).getAttribute("class")).toContain("highlighted");
		await page.keyboard.press("Tab");
	}
	const areas = rows.getByRole("link");
	await areas.first().focus();
	for (let at = 0; at < (await stops.count()); at += 1) {
		await expect.poll(() => stops.nth(at).getAttribute("class")).toContain("highlighted");
		await page.keyboard.press("Tab");
	}
	await page.mouse.move(0, 0);
	await areas.nth(3).focus();
	await page.keyboard.press("Enter");
	expect(await stops.nth(3).evaluate((stop) => stop === document.activeElement)).toBe(true);
	await expect.poll(() => rows.nth(3).getAttribute("class")).toContain("highlighted");
	await rows.nth(2).hover();
	await expect.poll(() => stops.nth(2).getAttribute("class")).toContain("highlighted");
	await stops.nth(1).hover();
	await expect.poll(() => rows.nth(1).getAttribute("class")).toContain("highlighted");
	expect(problems).toEqual([]);
	await close();
});

it("every view of every figure on the table reads well, wide and narrow", async () => {
	const { page, close } = await atTable();
	const seen = new Set<string>();
	for (;;) {
		const views = page.locator(".figure-map__view");
		for (const view of await views.all()) {
			await view.click();
			await expect.poll(() => view.getAttribute("aria-pressed")).toBe("true");
			seen.add(((await view.textContent()) ?? "").split(" ")[0] ?? "");
			for (const size of [laptop, narrow]) {
				await page.setViewportSize(size);
				expect((await textsOf(page)).covering).toEqual([]);
			}
			await page.setViewportSize(laptop);
		}
		if ((await views.count()) > 1) expect(await axeViolations(page)).toEqual([]);
		const next = page.getByRole("button", { name: "Volgend cijfer" });
		if (await next.isDisabled()) break;
		await next.click();
	}
	expect([...seen].sort()).toEqual(["Naast", "Tegenover", "Wijken"]);
	await close();
});

it("the hall has names that the back row reads, and no buttons", async () => {
	const { page, close } = await stage.enter(browser, "facilitator", "running", { viewport: bigScreen });
	await page.goto(`${table}/zaal`);
	await live(page);
	await page.locator(".choropleth__map text").first().waitFor();
	const { covering, smallest } = await textsOf(page);
	expect(covering).toEqual([]);
	expect(smallest).toBeGreaterThanOrEqual(24);
	expect(await page.locator(".figure-map__views").isVisible()).toBe(false);
	await close();
});

it("on paper and in colours of the reader's own, numbers and borders stay", async () => {
	const { page, close } = await atTable();
	await page.emulateMedia({ media: "print" });
	expect(await page.locator(".choropleth__map").isVisible()).toBe(true);
	expect(await page.locator(".figure-map__views").isVisible()).toBe(false);
	const printed = await page.locator(".choropleth__map text").allTextContents();
	expect(printed.filter((text) => /\d/.test(text)).length).toBeGreaterThan(3);
	await page.emulateMedia({ media: "screen", forcedColors: "active" });
	const [border, ground] = await page
		.locator(".choropleth__area")
		.first()
		.evaluate((area) => {
			const { stroke, fill } = getComputedStyle(area);
			return [stroke, fill];
		});
	expect(border).not.toBe("none");
	expect(border).not.toBe(ground);
	await close();
});

/** 35 blocks with long names, every other one drawn the other way around, and some values hidden. */
const buurten = Array.from({ length: 35 }, (_, at) => {
	const [x, y] = [(at % 7) * 120, -Math.floor(at / 7) * 90];
	const ring = [
		[0, 0],
		[120, 0],
		[120, 90],
		[0, 90],
		[0, 0],
	].map(([dx = 0, dy = 0]): [number, number] => [x + dx, y + dy]);
	const coordinates = [at % 2 ? ring.reverse() : ring];
	const name = at % 3 ? `Kerckebosch ${at}` : `Verspreide huizen ${at}`;
	return {
		id: `b${at}`,
		code: `BU${at}`,
		name,
		shortName: name,
		schematic: true,
		geometry: { type: "Polygon" as const, coordinates },
	};
});

it("thirty-five buurten of 320 pixels wide keep every name and value readable, in either winding", async () => {
	const values = buurten.map(
		({ id }, at): MapValue =>
			at % 6 === 5
				? { place: id, state: "small", value: null, text: "< 5", spoken: "minder dan 5" }
				: { place: id, state: "shown", value: at, text: `${at}%`, spoken: `${at}%` },
	);
	const map = createElement(ChoroplethMap, {
		...{ shapes: drawAreas(buurten), values, scale: colourScale(35, values) },
		...{ name: "Buurten", wijk: "", highlighted: null, onHighlight: () => {} },
	});
	const css = sourcesOf(".css")
		.filter((file) => /tokens|choropleth/.test(file))
		.map((file) => readFileSync(file, "utf8"));
	const page = await browser.newPage({ viewport: narrow });
	await page.setContent(`<style>@layer tokens, parts; ${css.join("\n")}</style>${renderToStaticMarkup(map)}`);
	expect((await textsOf(page)).covering).toEqual([]);
	const [onMap = "", key = ""] = await Promise.all([
		page.locator(".choropleth__map").textContent(),
		page.locator(".choropleth__key").textContent(),
	]);
	for (const { shortName } of buurten)
		expect(
			shortName.split(" ").every((word) => `${onMap}${key}`.includes(word)),
			shortName,
		).toBe(true);
	const grounds = await page
		.locator(".choropleth__area")
		.evaluateAll((areas) => areas.map((area) => (area as SVGPathElement).getBBox().width));
	expect(Math.max(...grounds) - Math.min(...grounds)).toBeLessThan(1);
	await page.close();
});
