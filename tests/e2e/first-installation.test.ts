import { afterAll, expect, it } from "vitest";
import { geoJson, square } from "#tests/helpers/boundary-files.ts";
import { newPerson, openBrowser, smallLaptop } from "#tests/helpers/browser.ts";
import { openMailServer } from "#tests/helpers/mail-server.ts";
import { startEmptyServer } from "#tests/helpers/server.ts";

const email = "beheer@stad.example";
// The browser first: without a chromium nothing is started that has to be stopped.
const browser = await openBrowser();
const mails = await openMailServer();
const server = await startEmptyServer({ ADMIN_EMAIL: email, SMTP_URL: mails.url });
afterAll(async () => {
	await browser.close();
	await server.stop();
	mails.close();
});

const listOf = async (address: string, name: string): Promise<{ code: string; drawn: boolean }[]> =>
	(await (await fetch(`${server.url}/api/v1/${address}`)).json())[name];

it("an empty installation becomes a gemeente with five wijken and a catalogue, step by step", async () => {
	expect(await listOf("areas", "areas")).toEqual([]);
	expect(await listOf("indicators", "indicators")).toEqual([]);
	// A form that is refused answers 422, which the browser reports.
	const expected = [/status of 422/];
	const person = await newPerson(browser, { url: server.url, viewport: smallLaptop, expected });
	const { page } = person;
	const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
	const step = (name: string) => page.getByRole("listitem").filter({ hasText: name });

	await page.goto("/login");
	await page.getByLabel("E-mailadres").fill(email);
	await page.keyboard.press("Enter");
	const code = /\b\d{6}\b/.exec(await mails.next())?.[0] ?? "";
	await page.locator("main input[name=code]").fill(code);
	await page.keyboard.press("Enter");

	await page.getByText("Deze tafel is nog niet ingericht").waitFor();
	await page.getByRole("link", { name: "Naar het inrichten" }).click();
	await heading("Richt de Duidingstafel in").waitFor();
	expect(await page.getByText("nog te doen", { exact: true }).count()).toBe(6);
	await page.getByRole("link", { name: "Begin hier (Gemeente)" }).click();
	await page.getByLabel("Naam van de gemeente").fill("Voorbeeldstad");
	await page.getByLabel("Gemeentecode").fill("999");
	await page.getByRole("button", { name: "Bewaar de gemeente" }).click();

	await heading("Welke wijken zijn er in Voorbeeldstad?").waitFor();
	const lines = page.getByLabel("Wijken, elk op een eigen regel");
	await lines.fill("01 Centrum\n02 Noord\n03 West\nOost\n05 Den Dolder");
	await page.getByRole("button", { name: "Bewaar deze wijken" }).click();
	await page.getByRole("alert").getByText("Regel 4 (“Oost”)").waitFor();
	expect(await lines.inputValue()).toContain("03 West");
	await lines.fill("01 Centrum\n02 Noord\n03 West\n04 Oost\n05 Den Dolder");
	await page.getByRole("button", { name: "Bewaar deze wijken" }).click();
	await page.getByText("Nieuw: 5.").waitFor();
	await page
		.getByRole("img", { name: /^Wijken zonder kaart: Centrum, Noord, West, Oost en Den Dolder/ })
		.waitFor();

	// What was begun can be left and found back.
	await page.goto("/beheer/inrichten");
	await step("Wijken en buurten").getByText("5 wijken, 0 buurten").waitFor();
	await page.getByRole("link", { name: "Begin hier (Catalogus)" }).click();
	await page.getByRole("button", { name: "Neem de set van 24 over" }).click();
	await page.getByText("De catalogus staat klaar").waitFor();
	expect(await listOf("indicators", "indicators")).toHaveLength(24);

	await page.goto("/beheer/inrichten");
	await step("Catalogus").getByText("24 indicatoren").waitFor();
	await page.getByText("Er is nog geen begeleider.").waitFor();
	await page.getByRole("link", { name: "Maak de eerste avond (Eerste avond)" }).click();
	await page.getByRole("radio", { name: "Den Dolder" }).waitFor();
	expect(person.problems).toEqual([]);
	await person.close();
});

it("a file with boundaries that is not of the gemeente is refused, and one that is makes a map", async () => {
	const person = await newPerson(browser, {
		url: server.url,
		viewport: smallLaptop,
		expected: [/status of 422/],
	});
	const { page } = person;
	await page.goto("/login");
	await page.getByLabel("E-mailadres").fill(email);
	await page.keyboard.press("Enter");
	await page.locator("main input[name=code]").fill(/\b\d{6}\b/.exec(await mails.next())?.[0] ?? "");
	await page.keyboard.press("Enter");
	await page.waitForURL(/sessies/);
	await page.goto("/beheer/inrichten/wijken");

	const wijken = (gemeente: string) =>
		geoJson(
			[1, 2, 3, 4, 5].map((at) => ({
				properties: { wijkcode: `WK${gemeente}0${at}`, wijknaam: `Wijk ${at}` },
				pieces: [[square(140_000 + at * 1_000, 455_000)]],
			})),
		);
	const send = async (file: Uint8Array) => {
		const buffer = Buffer.from(file);
		const chosen = { name: "wijken.geojson", mimeType: "application/geo+json", buffer };
		await page.getByLabel("Bestand met grenzen").setInputFiles(chosen);
		await page.getByRole("button", { name: "Lees de grenzen in" }).click();
	};
	await send(wijken("0355"));
	await page.getByRole("alert").getByText("Dit bestand is van een andere gemeente (GM0355).").waitFor();
	await send(wijken("0999"));
	await page.getByText("5 wijken en 0 buurten.").waitFor();
	await page.getByRole("img", { name: /^Kaart van de wijken: Centrum, Noord/ }).waitFor();
	const drawn = (await listOf("areas", "areas")).filter((area) => area.drawn);
	expect(drawn.map(({ code }) => code)).toEqual(["WK099901", "WK099902", "WK099903", "WK099904", "WK099905"]);
	expect(person.problems).toEqual([]);
	await person.close();
});

it("nobody but who sets up may send a file", async () => {
	const body = new FormData();
	body.set("intent", "boundaries");
	body.set("file", new Blob([new Uint8Array(300 * 1024)]), "groot.geojson");
	const answer = await fetch(`${server.url}/beheer/inrichten/wijken`, { method: "POST", body });
	expect(answer.status).toBe(413);
});
