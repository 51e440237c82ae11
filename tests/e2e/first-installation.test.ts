import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { geoJson, square } from "#tests/helpers/boundary-files.ts";
import { newPerson, openBrowser, phone, smallLaptop } from "#tests/helpers/browser.ts";
import { join, makeEvening } from "#tests/helpers/four-people.ts";
import { openMailServer } from "#tests/helpers/mail-server.ts";
import { startEmptyServer } from "#tests/helpers/server.ts";
import { workbook } from "../corpus/imports/workbooks.ts";

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

const listOf = async (address: string, name: string): Promise<Record<string, unknown>[]> =>
	(await (await fetch(`${server.url}/api/v1/${address}`)).json())[name];

async function logIn(page: Page, as: string): Promise<void> {
	await page.goto("/login", ready);
	await page.getByLabel("E-mailadres").fill(as);
	await page.keyboard.press("Enter");
	await page.locator("main input[name=code]").fill(/\b\d{6}\b/.exec(await mails.next())?.[0] ?? "");
	await page.keyboard.press("Enter");
}

it("an empty installation becomes a gemeente with five wijken and a catalogue, step by step", async () => {
	expect(await listOf("areas", "areas")).toEqual([]);
	expect(await listOf("indicators", "indicators")).toEqual([]);
	// A form that is refused answers 422, which the browser reports.
	const expected = [/status of 422/];
	const person = await newPerson(browser, { url: server.url, viewport: smallLaptop, expected });
	const { page } = person;
	const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
	const step = (name: string) => page.getByRole("listitem").filter({ hasText: name });

	await logIn(page, email);
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

/** When a page has its scripts, and takes part in what is pressed. */
const ready = { waitUntil: "networkidle" } as const;

/** A workbook as it is delivered: a title, a head of two rows, a wijk under another name. */
const delivery = (noord: number, mountain: number) =>
	workbook({
		Blad1: {
			rows: [
				["Jeugdhulp en Wmo in Voorbeeldstad"],
				[],
				[null, "Unieke cliënten met jeugdhulp", null, "Cliënten Wmo", null],
				["Wijk", 2024, 2025, 2024, 2025],
				["Centrum", 120, 118, 200, 207],
				["Noord", 214, noord, 300, 312],
				["West", 98, 101, 150, 149],
				["Oost", 61, 57, 88, 90],
				["Dolderse berg", 22, mountain, 40, 41],
				["Voorbeeldstad", 515, 276 + noord + mountain, 778, 799],
			],
		},
	});

it("figures come in from a workbook, are protected and published, and reach a phone; a revision is taken back", async () => {
	const laptops = { url: server.url, viewport: smallLaptop, expected: [/status of 4\d\d/] };
	const admin = await newPerson(browser, laptops);
	const { page } = admin;
	await logIn(page, email);
	await page.waitForURL(/sessies/);
	const send = async (buffer: Buffer) => {
		await page
			.getByLabel("Bestand", { exact: true })
			.setInputFiles({ name: "jeugd-en-wmo.xlsx", mimeType: "application/octet-stream", buffer });
		await page.getByRole("button", { name: "Lees in" }).click();
		await page.getByRole("heading", { level: 1, name: "jeugd-en-wmo.xlsx" }).waitFor();
	};
	const cells = (row: string) => page.getByRole("row").filter({ hasText: row });
	const youthCare = async (area: string) =>
		(await listOf(`figures?indicator=jeugdhulp-clienten&period=2025&area=${area}`, "figures"))[0];

	await page.goto("/beheer/inrichten", ready);
	await page.getByRole("link", { name: "Begin hier (Eerste cijfers)" }).click();
	await page.getByLabel("Naam, als de bron nieuw is").fill("Registratie Voorbeeldstad");
	await page.getByLabel("Wie geeft haar uit?").fill("Gemeente Voorbeeldstad");
	await send(delivery(220, 3));
	await page.getByLabel(/Dolderse berg/).selectOption({ label: "Den Dolder (WK099905)" });
	await page
		.getByLabel(/Cliënten Wmo.*indicator/)
		.selectOption({ label: "Unieke cliënten met Wmo-hulp (aantal)" });
	await page.getByRole("button", { name: "Bewaar en lees opnieuw" }).click();
	await page.getByText("24 cijfers: 24 nieuw").waitFor();

	await page.getByRole("button", { name: "Bekijk wat er niet getoond wordt" }).click();
	await page.getByText(/1 als “minder dan”, 1 niet getoond/).waitFor();
	await cells("Den Dolder, 2025").getByText("Het gaat om heel weinig mensen.").first().waitFor();
	await cells("Oost, 2025")
		.getByText(/Anders kun je dit uitrekenen: .*Den Dolder, 2025/)
		.waitFor();
	await page.getByRole("button", { name: "Publiceer" }).click();
	await page.getByText("De cijfers zijn gepubliceerd.").waitFor();
	expect(await youthCare("WK099902")).toMatchObject({ state: "shown", value: 220 });
	expect(await youthCare("WK099905")).toMatchObject({ state: "small", value: null, lessThan: 5 });
	expect(await youthCare("WK099904")).toMatchObject({ state: "withheld", value: null });

	await page.goto("/beheer/accounts", ready);
	await page.getByLabel("Naam").fill("Begeleider");
	await page.getByLabel("E-mailadres").fill("begeleider@stad.example");
	await page.getByRole("radio", { name: /^Begeleider/ }).check();
	await page.getByRole("button", { name: "Voeg toe" }).click();
	await page.getByText("begeleider@stad.example").first().waitFor();
	const facilitator = await newPerson(browser, laptops);
	await logIn(facilitator.page, "begeleider@stad.example");
	await facilitator.page.waitForURL(/sessies/);
	const { session, code } = await makeEvening(facilitator.page, {
		title: "Noord over zijn kinderen",
		heldOn: "2026-12-10",
		indicators: ["jeugdhulp-clienten", "wmo-clienten"],
		wijk: "Noord",
	});
	const young = await newPerson(browser, { url: server.url, viewport: phone });
	await join(young, code, /Ik ben jongere/);
	await facilitator.page.request.post(`/api/v1/sessions/${session}/commands`, {
		data: { id: crypto.randomUUID(), type: "set-phase", phase: "tell" },
	});
	await young.page.goto(`/sessies/${session}/vertellen`);
	await young.page
		.getByText(/220 kinderen en jongeren in Noord krijgen jeugdhulp/)
		.first()
		.waitFor();

	await page.goto("/beheer/import", ready);
	await page
		.getByLabel("Bron", { exact: true })
		.selectOption({ label: "Registratie Voorbeeldstad, Gemeente Voorbeeldstad" });
	await send(delivery(240, 3));
	// What was matched before is remembered for this source.
	await page.getByText(/24 cijfers: 0 nieuw, 2 veranderd, 22 hetzelfde/).waitFor();
	await cells("was 220").getByText("240").waitFor();
	await page.getByRole("button", { name: "Publiceer" }).click();
	await page.getByText("De cijfers zijn gepubliceerd.").waitFor();
	expect(await youthCare("WK099902")).toMatchObject({ value: 240 });
	await page.getByRole("link", { name: "Draai deze levering terug" }).click();
	await page.getByText("Deze wijkavonden gebruiken zulke cijfers: Noord over zijn kinderen.").waitFor();
	await page.getByRole("button", { name: "Ja, draai terug voor iedereen" }).click();
	await page.getByText("De levering is teruggedraaid.").waitFor();
	expect(await youthCare("WK099902")).toMatchObject({ value: 220 });
	for (const [who, person] of Object.entries({ admin, facilitator, young })) {
		expect(person.problems, who).toEqual([]);
		await person.close();
	}
});

it("a file with boundaries that is not of the gemeente is refused, and one that is makes a map", async () => {
	const person = await newPerson(browser, {
		url: server.url,
		viewport: smallLaptop,
		expected: [/status of 422/],
	});
	const { page } = person;
	await logIn(page, email);
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
