import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { axeViolations } from "#tests/helpers/axe.ts";
import { laptop, openBrowser, type Person } from "#tests/helpers/browser.ts";
import { pixelsOf } from "#tests/helpers/picture.ts";
import { openStage, type Visitor } from "#tests/helpers/stage.ts";

/** Nobody's: Mapbox is played by what the tests put in its place. */
const token = "pk.of-nobody";
const stage = await openStage({ MAPBOX_ACCESS_TOKEN: token });
const without = await openStage();
const browser = await openBrowser();
afterAll(async () => {
	await browser.close();
	await Promise.all([stage.stop(), without.stop()]);
});

const rates = "/cijfers/kinderen-uitkeringsgezin/kaart?wijk=WK035502";
const tokens = readFileSync("app/styles/tokens.css", "utf8");
const colourOf = (token: string) => new RegExp(`--${token}: (#\\w+)`).exec(tokens)?.[1] ?? "";
/** The highest class of the legend, and the line around what is pointed at. */
const [high, pointed] = [colourOf("map-high"), colourOf("color-action")];
const engine = /\/(map(libre|box))[^/]*\.(m?js|css)$/;

interface Visit extends Person {
	/** every address that the page asked for, but its own */
	asked: string[];
}

async function visit(
	house: typeof stage,
	options: { as?: Visitor; javaScript?: boolean } = {},
): Promise<Visit> {
	const asked: string[] = [];
	const person = await house.enter(browser, options.as ?? "anonymous", "running", {
		viewport: laptop,
		javaScript: options.javaScript,
		expected: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 401|WebGL|access token|Failed to fetch/i],
	});
	person.context.on("request", (request) => asked.push(request.url()));
	return { ...person, asked };
}

const drawing = (page: Page) => page.locator("svg.choropleth__map");
const picture = (page: Page) => page.locator(".map-engine");
const zoomed = (page: Page) => page.getByRole("combobox", { name: "Ga naar een wijk" });
const failed = (page: Page) => page.getByText("Inzoomen lukt nu niet.");
const policyOf = async (house: typeof stage, path: string, cookie = "") =>
	(await fetch(house.server.url + path, { headers: { cookie } })).headers.get("Content-Security-Policy") ??
	"";
/** What the page on privacy says, without its scripts. */
const privacyOf = async (house: typeof stage) =>
	(await (await fetch(`${house.server.url}/privacy`)).text()).split("<script")[0];

/** Presses until the page heard it: what is pressed before its scripts are there does nothing. */
async function zoomIn(page: Page): Promise<void> {
	const button = page.getByRole("button", { name: "Zoek en zoom in op de kaart" });
	const answered = button.and(page.locator("[aria-disabled=true]")).or(failed(page)).or(zoomed(page));
	await expect
		.poll(
			async () => {
				if ((await answered.count()) === 0) await button.click();
				return answered.count();
			},
			{ timeout: 10_000 },
		)
		.toBeGreaterThan(0);
}

async function expectDrawing(page: Page): Promise<void> {
	await failed(page).waitFor({ timeout: 15_000 });
	expect(await drawing(page).isVisible()).toBe(true);
	expect(await picture(page).isVisible()).toBe(false);
}

describe("the large map", () => {
	it("is drawn without scripts, with its table, and offers nothing that needs them", async () => {
		const { page, close } = await visit(without, { javaScript: false });
		await page.goto(rates);
		expect(await drawing(page).isVisible()).toBe(true);
		await page.getByText("De kaart als tabel").click();
		expect(await page.getByRole("rowheader", { name: "Den Dolder e.o." }).isVisible()).toBe(true);
		expect(await page.getByRole("button", { name: "Zoek en zoom in op de kaart" }).isVisible()).toBe(false);
		await close();
	});

	it("loads no engine before somebody asks, and then asks nobody else and stays in the picture", async () => {
		const { page, asked, problems, close } = await visit(without);
		await page.goto(rates);
		await page.waitForLoadState("networkidle");
		expect(asked.filter((url) => engine.test(url))).toEqual([]);
		await zoomIn(page);
		await zoomed(page).waitFor({ timeout: 15_000 });
		const since = Date.now();
		do expect(await pixelsOf(picture(page), high)).toBeGreaterThan(5_000);
		while (Date.now() - since < 10_000);
		expect(asked.some((url) => engine.test(url))).toBe(true);
		expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(without.server.url))).toEqual(
			[],
		);
		expect(await axeViolations(page)).toEqual([]);
		expect(problems).toEqual([]);
		await close();
	});

	it("goes to a wijk without dragging, says its value, and gives the drawing back", async () => {
		const { page, close } = await visit(without, { as: "partner" });
		await page.goto(`/sessies/${without.evenings.running.id}?deel=figures`);
		await page.getByRole("link", { name: "Vergroot kaart" }).click();
		await zoomIn(page);
		await zoomed(page).selectOption("zeist-oost", { timeout: 15_000 });
		expect(await page.getByRole("status").filter({ hasText: "Oost" }).textContent()).toMatch(
			/^Zeist-Oost: \d+%$/,
		);
		await page.getByRole("button", { name: "Terug naar de vaste kaart" }).click();
		expect(await drawing(page).isVisible()).toBe(true);
		await close();
	});

	it("lights up the row of an area, and the area of a row, by pointer and by keyboard", async () => {
		const { page, problems, close } = await visit(without);
		await page.goto(rates);
		await page.getByText("De kaart als tabel").click();
		await zoomIn(page);
		await zoomed(page).waitFor({ timeout: 15_000 });
		// Taller than the map with its table: what scrolls away is not pointed at any more.
		await page.setViewportSize({ width: 1440, height: 2000 });
		const row = page.getByRole("row", { name: "Zeist-Noord" });
		const lines = () => pixelsOf(picture(page), pointed);
		expect(await lines()).toBe(0);
		await row.hover();
		await expect.poll(lines).toBeGreaterThan(100);
		await page.getByRole("heading", { level: 1 }).hover();
		await expect.poll(lines).toBe(0);
		await row.getByRole("link").focus();
		await expect.poll(lines).toBeGreaterThan(100);
		await page.keyboard.press("Enter");
		await page.getByRole("status").filter({ hasText: "Zeist-Noord: " }).waitFor();
		await zoomed(page).selectOption("");
		await zoomed(page).focus();
		await picture(page).getByText("Noord", { exact: true }).hover({ force: true });
		await expect.poll(() => row.getAttribute("class")).toContain("highlighted");
		expect(problems).toEqual([]);
		await close();
	});

	it("shows what people can turn to with its wijk, and takes it off again, by keyboard", async () => {
		const { page, close } = await visit(without);
		await page.goto(rates);
		await page.getByText("Noord: voorzieningen: 4").click();
		expect(await page.getByText("Veldweg 8").isVisible()).toBe(true);
		await zoomIn(page);
		await zoomed(page).focus({ timeout: 15_000 });
		await page.keyboard.press("Tab");
		const layer = page.getByLabel("Toon de voorzieningen op de kaart");
		expect(await layer.evaluate((box) => box === document.activeElement)).toBe(true);
		const onMap = picture(page).getByText("voorzieningen: 4");
		await page.keyboard.press("Space");
		expect([await layer.isChecked(), await onMap.isVisible()]).toEqual([true, true]);
		await page.keyboard.press("Space");
		expect([await layer.isChecked(), await onMap.isVisible()]).toEqual([false, false]);
		await page.getByRole("link", { name: "Bekijk alle plekken met tijden en contact" }).click();
		await page.getByRole("heading", { level: 1, name: "Waar kun je terecht?" }).waitFor();
		await close();
	});

	it("has nothing for a contributor's phone, nor for who is not of the evening", async () => {
		const path = `/sessies/${without.evenings.running.id}/kaart`;
		const answer = async (as: Visitor) =>
			fetch(without.server.url + path, {
				headers: { cookie: await without.cookieOf(as, "running") },
				redirect: "manual",
			});
		expect((await answer("partner")).status).toBe(200);
		expect((await answer("ouder")).headers.get("Location")).toBe(`/sessies/${without.evenings.running.id}`);
		expect((await answer("anonymous")).headers.get("Location")).toContain("/login");
		expect((await answer("data-manager")).ok).toBe(false);
	});
});

describe("the drawing stays", () => {
	it("when Mapbox refuses the token of somebody who agreed", async () => {
		const { page, asked, close } = await visit(stage);
		await page.route("https://*.mapbox.com/**", (route) => route.fulfill({ status: 401, json: {} }));
		await page.goto(rates);
		await page.getByLabel("Gebruik de kaart van Mapbox").check();
		await zoomIn(page);
		await expectDrawing(page);
		expect(asked.some((url) => url.startsWith("https://api.mapbox.com/"))).toBe(true);
		await close();
	});

	it("but makes room when Mapbox takes the token", async () => {
		const { page, asked, problems, close } = await visit(stage);
		await page.route("https://*.mapbox.com/**", (route) => route.fulfill({ status: 200, json: {} }));
		await page.goto(rates);
		await page.getByLabel("Gebruik de kaart van Mapbox").check();
		await zoomIn(page);
		await zoomed(page).waitFor({ timeout: 15_000 });
		await expect
			.poll(() => asked.some((url) => url.includes("/map-sessions/") && url.includes(token)), {
				timeout: 10_000,
			})
			.toBe(true);
		expect(await pixelsOf(picture(page), high)).toBeGreaterThan(5_000);
		expect(problems).toEqual([]);
		await close();
	});

	it("and Mapbox hears nothing of who did not agree", async () => {
		const { page, asked, close } = await visit(stage);
		await page.goto(rates);
		await zoomIn(page);
		await zoomed(page).waitFor({ timeout: 15_000 });
		expect(asked.filter((url) => url.includes("mapbox"))).toEqual([]);
		await close();
	});

	it("without WebGL", async () => {
		const { page, close } = await visit(without);
		await page.addInitScript(() => {
			const { getContext } = HTMLCanvasElement.prototype;
			HTMLCanvasElement.prototype.getContext = function (
				this: HTMLCanvasElement,
				kind: string,
				...rest: unknown[]
			) {
				return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
			} as typeof getContext;
		});
		await page.goto(rates);
		await zoomIn(page);
		await expectDrawing(page);
		await close();
	});

	it("when the network is gone before the engine is there; afterwards the picture is kept", async () => {
		const { page, context, close } = await visit(without);
		await page.goto(rates);
		await page.waitForLoadState("networkidle");
		await context.setOffline(true);
		await zoomIn(page);
		await expectDrawing(page);
		await context.setOffline(false);
		await page.reload();
		await zoomIn(page);
		await zoomed(page).waitFor({ timeout: 15_000 });
		await context.setOffline(true);
		await zoomed(page).selectOption("zeist-noord");
		await expect.poll(() => pixelsOf(picture(page), high)).toBeGreaterThan(5_000);
		await close();
	});

	it("when the engine's worker does not come within ten seconds", async () => {
		const { page, context, close } = await visit(without);
		await context.route(/maplibre-gl-worker/, () => {});
		await page.goto(rates);
		await zoomIn(page);
		await expectDrawing(page);
		await close();
	});
});

describe("what the browser may ask of others", () => {
	const map = rates;
	it("is nothing, on any page, where there is no token and no background", async () => {
		for (const path of ["/", map]) {
			expect(await policyOf(without, path)).not.toMatch(/mapbox|pdok|blob:/);
		}
		expect(await privacyOf(without)).not.toMatch(/Mapbox|PDOK/);
	});

	it("is Mapbox on the two pages of the map alone, where there is a token", async () => {
		const cookie = await stage.cookieOf("facilitator", "running");
		const evening = `/sessies/${stage.evenings.running.id}`;
		for (const path of [map, `${evening}/kaart`]) {
			expect(await policyOf(stage, path, cookie)).toMatch(
				/connect-src 'self'[^;]* https:\/\/api\.mapbox\.com/,
			);
		}
		for (const path of ["/", "/cijfers", evening, `${evening}/kaarten`]) {
			expect(await policyOf(stage, path, cookie)).not.toMatch(/mapbox|pdok|blob:/);
		}
		expect(await privacyOf(stage)).toMatch(/Mapbox ziet dan je internetadres en bewaart een kenmerk/);
	});

	it("is PDOK once an admin turned it on, and without its tiles the areas stay", async () => {
		const { page: desk, close: leave } = await visit(without, { as: "admin" });
		await desk.goto("/beheer/gebieden");
		await desk.getByRole("button", { name: "Leg de kaart van het Kadaster eronder" }).click();
		await desk.getByText("De achtergrond van de grote kaart is veranderd.").waitFor();
		expect(await policyOf(without, map)).toContain(" https://service.pdok.nl");
		expect(await policyOf(without, "/")).not.toContain("pdok");
		expect(await privacyOf(without)).toMatch(/PDOK, van de overheid/);
		const { page, asked, close } = await visit(without);
		await page.route("https://service.pdok.nl/**", (route) => route.abort());
		await page.goto(map);
		await zoomIn(page);
		await zoomed(page).waitFor({ timeout: 15_000 });
		await expect.poll(() => asked.some((url) => url.startsWith("https://service.pdok.nl/brt/"))).toBe(true);
		expect(await page.getByText("Kaartgegevens © Kadaster").isVisible()).toBe(true);
		expect(await drawing(page).isVisible()).toBe(false);
		await desk.getByRole("button", { name: "Haal de kaart van het Kadaster weg" }).click();
		await desk.getByRole("button", { name: "Leg de kaart van het Kadaster eronder" }).waitFor();
		expect(await policyOf(without, map)).not.toContain("pdok");
		await Promise.all([close(), leave()]);
	});
});
