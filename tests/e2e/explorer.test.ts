import { expect, it } from "vitest";
import { axeViolations } from "#tests/helpers/axe.ts";
import { laptop } from "#tests/helpers/browser.ts";
import { pixelsOf } from "#tests/helpers/picture.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();
const narrow = { width: 320, height: 640 };
const visit = (options: object = {}) =>
	stage.enter(browser, "anonymous", "running", { viewport: laptop, ...options });
const take = (path: string) => fetch(stage.server.url + path, { headers: { "accept-language": "nl" } });
const textOf = async (path: string) => (await take(path)).text();

it("leads from a wijk to a figure, another period and a view of the map without scripts, all in the address", async () => {
	const { page, problems, close } = await visit({ javaScript: false });
	await page.goto("/cijfers");
	await page.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Noord" });
	await page.getByRole("button", { name: "Laat zien" }).click();
	await page.getByRole("heading", { level: 1, name: "Zeist-Noord in cijfers" }).waitFor();
	await page.getByRole("navigation", { name: "Onderwerpen" }).getByRole("link", { name: /^3\. / }).click();
	expect(new URL(page.url()).searchParams.get("wijk")).toBe("WK035502");
	const row = page.getByRole("row", { name: /Unieke cliënten met jeugdhulp/ }).first();
	expect(await row.textContent()).toContain("640");
	await row.getByRole("link").click();
	await page.getByRole("heading", { level: 1, name: "640 kinderen en jongeren in Noord" }).waitFor();
	await page.getByRole("combobox", { name: "Periode" }).selectOption("2023");
	await page.getByRole("button", { name: "Laat zien" }).click();
	await page.getByRole("heading", { level: 1, name: "645 kinderen en jongeren in Noord" }).waitFor();
	await page.goto("/cijfers/jeugdhulp-clienten?wijk=WK035502&periode=2024");
	await page
		.getByRole("navigation", { name: "Wat de kaart laat zien" })
		.getByRole("link", { name: "Naast 2023" })
		.click();
	expect(await page.locator("svg.choropleth__map").count()).toBe(2);
	expect(new URL(page.url()).searchParams.get("kaart")).toBe("earlier");
	expect(problems).toEqual([]);
	await close();
});

it("gives what is shown as tables that say the same, and as pictures that stand by themselves", async () => {
	const { page, close } = await visit();
	await page.goto("/cijfers/wor-jeugd?wijk=WK035502");
	const table = page.getByRole("region", { name: "Alle gebieden, de laatste perioden" });
	const shown = (await table.getByRole("row").allTextContents()).slice(1);
	const csv = (await textOf("/cijfers/wor-jeugd/tabel.csv?wijk=WK035502")).split("\r\n").slice(1, -1);
	const told = csv.map((line) => line.split(";")).map((cells) => [cells[1], cells[7]]);
	expect(told).toHaveLength(shown.length);
	for (const [at, [place, value]] of told.entries()) {
		expect(shown[at]).toContain(place);
		expect(shown[at]).toContain(value);
	}
	const svg = await textOf("/cijfers/wor-jeugd/kaart.svg?wijk=WK035502");
	for (const words of [
		"18 kinderen en jongeren uit Noord",
		"niet getoond",
		"&lt; 5",
		"Bron: ",
		"verzonnen zijn voor de demo",
	])
		expect(svg).toContain(words);
	await page.evaluate(async (src) => {
		const taken = Object.assign(new Image(), { src, id: "taken" });
		document.body.append(taken);
		await taken.decode();
	}, "/cijfers/jeugdhulp-clienten/verloop.png?wijk=WK035502");
	// The chosen bar has the colour of action: the looks of the page came along.
	expect(await pixelsOf(page.locator("#taken"), "#0b5a63")).toBeGreaterThan(10_000);
	expect((await take("/cijfers/wor-jeugd/verdeling.svg")).status).toBe(404);
	await close();
});

it("tells nothing that is withheld, in whichever form", async () => {
	for (const file of ["", "/kaart.csv", "/tabel.csv", "/kaart.svg", "/kaart.csv?kaart=index"]) {
		const text = await textOf(`/cijfers/wor-jeugd${file}`);
		expect(text).toContain("Den Dolder");
		// The demo's own: Den Dolder has 6 and Oost 4.
		expect(text).not.toMatch(/Den Dolder e\.o\.;WK035505;2024;;6;|Zeist-Oost;WK035504;2024;;4;/);
		expect(text).not.toMatch(/"value":(4|6)[,}]/);
	}
});

it("says what is not there", async () => {
	const { page, close } = await visit({ expected: [/404/] });
	await page.goto("/cijfers/kinderen-uitkeringsgezin");
	await page.getByText("Voor Zeist is dit cijfer niet bekend. Je ziet nu Zeist-Centrum.").waitFor();
	for (const path of ["/cijfers/bestaat-niet", "/cijfers?wijk=WK000000", "/cijfers?onderdeel=niets"])
		expect((await page.goto(path))?.status()).toBe(404);
	await close();
});

it.each(["nl-NL", "en-GB"])("is for everybody, in %s", async (locale) => {
	const { page, close } = await visit({ viewport: narrow, locale });
	for (const path of ["/cijfers?wijk=WK035502", "/cijfers/jeugdhulp-clienten?wijk=WK035502"]) {
		await page.goto(path);
		expect(await axeViolations(page)).toEqual([]);
		expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(narrow.width);
	}
	await close();
});
