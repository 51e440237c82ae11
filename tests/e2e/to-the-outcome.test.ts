import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#tests/helpers/browser.ts";
import {
	confirmPartner,
	fourPeopleForTests,
	join,
	joinAsPartner,
	makeEvening,
} from "#tests/helpers/four-people.ts";
import { openCsv, openOffice, openPdf } from "#tests/helpers/open-files.ts";
import { live } from "#tests/helpers/screen.ts";
import { demoLogin } from "#tests/helpers/server.ts";
import { browserCookies } from "#tests/helpers/stage.ts";

/** Chromium logs every answer from 400 on as an error of the page. */
const onPurpose = [/status of (404|409|422)/];

const people = await fourPeopleForTests(onPurpose);
const { facilitator, partner, parent, young } = people;
let session = "";
let code = "";

const quoted = "Het jongerenwerk kent mijn kind bij de voornaam.";
const notQuoted = "Thuis praten we er nooit over, en dat blijft hier.";
const unread = "Deze tekst heeft nog niemand gelezen.";
const nickname = "Zilveren Eekhoorn";
const theme = "Een plek om samen te zijn";
const otherTheme = "Weten waar je terecht kunt";
const seen = "Er zijn plekken, maar die gaan vroeg dicht.";
const added = "Op zondag is alles dicht.";
const goal = "Elk kind heeft een plek om samen te zijn.";
const lead = "Jongerenwerk Noord";
const reason = "Er was geen sleutel voor de kleedkamer.";

beforeAll(async () => {
	const cookie = await demoLogin(people.server.url, "facilitator");
	await facilitator.context.addCookies(browserCookies(people.server.url, cookie));
});

/** A command as this person's browser sends it. @throws when it is refused */
async function does({ page }: Person, type: string, fields: object = {}): Promise<Record<string, string>> {
	const answer = await page.request.post(`/api/v1/sessions/${session}/commands`, {
		headers: { "Content-Type": "application/json" },
		data: { id: crypto.randomUUID(), type, ...fields },
	});
	const body = await answer.json();
	expect(body).toMatchObject({ ok: true });
	return body;
}

const indicators = ["kinderen-uitkeringsgezin", "wor-jeugd"];

async function joins(person: Person, role: RegExp, nickname: string): Promise<void> {
	await join(person, code, role, nickname);
	await person.page.getByRole("link", { name: /Verder/ }).click();
	await at(person.page, "terugkijken");
}

/** The facilitator goes on; whoever is not typing is taken along. */
async function goOn(to: string, address: string): Promise<void> {
	await facilitator.page.getByRole("button", { name: `Volgende: ${to}` }).click();
	await facilitator.page.waitForURL(new RegExp(`/sessies/${session}${address}`));
	await live(facilitator.page);
}

const at = (page: Page, name: string) => page.waitForURL(new RegExp(`/sessies/${session}/${name}`));

describe("an evening from preparation to its outcome", () => {
	it("is prepared, and opens with what was agreed last year", async () => {
		const { page } = facilitator;
		const fields = { title: "Wijkavond tot het einde", heldOn: "2027-03-11", indicators };
		({ session, code } = await makeEvening(page, fields));
		await page.getByRole("button", { name: "Begin de avond" }).click();
		await at(page, "terugkijken");
		await live(page);
		const told = await page.locator("main").innerText();
		for (const word of ["Gedaan", "Loopt", "Gestopt"])
			expect(told.toLowerCase()).toContain(word.toLowerCase());

		await joins(parent, /Ik ben ouder/, nickname);
		await joins(young, /Ik ben jongere/, "Paarse Lantaarn");
		await joinAsPartner(partner, code);
		await confirmPartner(people);
		await page.goto(`/sessies/${session}/terugkijken`);
		await live(page);
	});

	it("takes everybody along, and hears a quotable story, one that is not, and one that nobody read", async () => {
		await live(parent.page);
		await goOn("Cijfers bekijken", "");
		await at(parent.page, "vertellen");
		await goOn("Vertellen", "");
		const story = { kind: "verhaal", about: "buurt" };
		const first = await does(parent, "contribute", {
			...story,
			lens: "gaat-goed",
			text: quoted,
			quotable: true,
		});
		await does(facilitator, "approve", { contribution: first.contribution });
		const second = await does(young, "contribute", { ...story, lens: "kan-beter", text: notQuoted });
		await does(facilitator, "approve", { contribution: second.contribution });
		await does(parent, "contribute", { ...story, lens: "mag-niet-ontbreken", text: unread });
	});

	it("puts what was told into themes, and writes about them together", async () => {
		const { page } = facilitator;
		await goOn("Samen begrijpen", "/begrijpen");
		await at(parent.page, "begrijpen");
		for (const name of [theme, otherTheme]) {
			await page.getByLabel("Nieuw thema", { exact: true }).fill(name);
			await page.getByRole("button", { name: "Maak thema" }).click();
			await page
				.getByRole("heading", { name: new RegExp(name) })
				.first()
				.waitFor();
		}
		await parent.page.getByText(theme).first().waitFor();

		await page.getByRole("link", { name: new RegExp(`Open thema.*${theme}`) }).click();
		const editor = page.getByRole("textbox", { name: "Wat zien we?" });
		await editor.click();
		await page.keyboard.type(seen);
		await page.getByText("Opgeslagen").first().waitFor();
		await parent.page.getByText(theme).first().click();
		await parent.page.getByText(seen).waitFor();

		await young.page.goto(`/sessies/${session}/begrijpen`);
		await young.page.getByRole("link", { name: new RegExp(theme) }).click();
		const add = young.page.locator("details", { hasText: "Vul aan" }).first();
		await add.locator("summary").click();
		await add.getByRole("textbox").fill(added);
		await add.getByRole("button", { name: "Verstuur" }).click();
		await young.page.getByText("Verstuurd. Een begeleider leest het eerst.").waitFor();
		await page.goto(`/sessies/${session}/lezen`);
		await page.getByRole("button", { name: "Neem over in de tekst" }).click();
		await parent.page.getByText(added).waitFor();
	});

	it("chooses in secret, and shows the result to everybody at once", async () => {
		const { page } = facilitator;
		await page.goto(`/sessies/${session}/begrijpen`);
		await live(page);
		await goOn("Kiezen", "/kiezen");
		await at(parent.page, "kiezen");
		await parent.page.getByRole("button", { name: new RegExp(theme) }).click();
		await parent.page.getByText("Wat je koos, is opgeslagen.", { exact: true }).waitFor();
		await young.page.goto(`/sessies/${session}/kiezen`);
		await young.page.getByRole("button", { name: new RegExp(theme) }).click();
		await young.page.getByText("Je hebt nog 2 stemmen.", { exact: true }).waitFor();
		expect(await page.locator("main").innerText()).not.toContain("2 stemmen");

		await page.getByRole("button", { name: "Sluit het stemmen" }).click();
		await parent.page.getByText("Het stemmen is gesloten").first().waitFor();
		await page.getByRole("button", { name: "Laat de uitslag zien" }).click();
		await parent.page.getByText("De uitslag is er").first().waitFor();
		await parent.page.getByText("2 stemmen").first().waitFor();
	});

	it("agrees on what will be done, while everybody reads along", async () => {
		const { page } = facilitator;
		await goOn("Afspraken", "/afspraken");
		await at(parent.page, "afspraken");
		await page.getByRole("button", { name: "Maak een afspraak", exact: true }).first().click();
		await page.getByLabel("Doel").fill(goal);
		await page.getByLabel("Wat doen we?").fill("Het veld is twee avonden open.");
		await page.getByLabel("Wie doet mee?").fill("Sportclub en ouders");
		await page.getByLabel("Wie trekt het?").fill(lead);
		await page.getByLabel("Eerste stap", { exact: true }).fill("=1+1 bellen met de club");
		await page.getByLabel("Wanneer is de eerste stap gezet?").fill("2027-04-01");
		await page.getByRole("button", { name: "Bewaar" }).first().click();
		await page.getByRole("heading", { name: goal }).waitFor();
		await parent.page.getByText(goal).first().waitFor();
	});

	it("asks its writers whether they were understood, and is worked out and adopted", async () => {
		const { page } = facilitator;
		await goOn("Afronden", "/afspraken");
		await at(parent.page, "mijn");
		await parent.page.getByRole("button", { name: /^Ja/ }).first().click();
		await goOn("Uitwerken", "/uitwerken");
		await page.getByRole("textbox", { name: "Zo willen we dat kinderen hier opgroeien" }).click();
		await page.keyboard.type("Kinderen horen erbij, overal.");
		await page.getByText("Opgeslagen").first().waitFor();

		const stranger = await fetch(`${people.server.url}/sessies/${session}/uitkomst.docx`);
		expect(stranger.status).toBe(404);
		expect((await parent.page.request.get(`/sessies/${session}/uitkomst.docx`)).status()).toBe(404);

		await page.goto(`/sessies/${session}/uitkomst`);
		await page.getByText("Stel de afspraken vast").first().click();
		await page.getByRole("button", { name: "Ja, stel versie 1.0 vast" }).click();
		await page.getByText("Versie 1.0").first().waitFor();
	});

	it("makes files that hold what was agreed, and nothing that was not for them", async () => {
		const file = async (format: string) => {
			const answer = await facilitator.page.request.get(`/sessies/${session}/uitkomst.${format}`);
			expect(answer.status()).toBe(200);
			return answer.body();
		};
		const word = await openOffice(await file("docx"));
		const pdf = await openPdf(await file("pdf"));
		const excel = await openOffice(await file("xlsx"));
		const json = (await file("json")).toString("utf8");
		const csv = (await file("csv")).toString("utf8");
		for (const text of [word.text, pdf.text, excel.text, json]) {
			expect(text).toContain(goal);
			expect(text).toContain(quoted);
			expect(text).toContain(theme);
		}
		for (const text of [word.text, pdf.text, json]) {
			expect(text).toContain(seen);
			expect(text).toContain(added);
			expect(text).toContain("Kinderen horen erbij, overal.");
		}
		expect(word.text).toContain("1.0");
		expect(word.parts.filter((path) => /media\/.*png$/.test(path))).not.toEqual([]);
		expect(pdf.parts).toEqual(expect.arrayContaining(["H1", "H2", "Table", "TH", "Figure"]));
		const [row] = openCsv(Buffer.from(csv));
		expect(Object.values(row ?? {})).toContain(goal);
		expect(Object.values(row ?? {})).toContain("'=1+1 bellen met de club");

		const everything = [word, pdf, excel].flatMap(({ text, about }) => [text, about]);
		for (const text of [...everything, json, csv]) {
			for (const hidden of [notQuoted, unread, nickname, "Paarse Lantaarn", "begeleider@demo.example"]) {
				expect(text).not.toContain(hidden);
			}
		}
	});

	it("is what next year's evening opens with, and what its writers learn of", async () => {
		const { page } = facilitator;
		await page.goto(`/sessies/${session}/jaar`);
		await page.getByText("Meld hoe het ervoor staat").first().click();
		const report = page.locator("form").filter({ hasText: "Hoe staat het ervoor?" }).first();
		await report.getByRole("radio", { name: /Gestopt/ }).check();
		await report.getByLabel("Wat is er gebeurd?").fill(reason);
		await report.getByRole("button", { name: "Meld dit" }).click();
		await page.getByText("Je melding staat erbij.").waitFor();
		await parent.page.goto(`/sessies/${session}/jaar`);
		await parent.page.getByText(reason).first().waitFor();

		const fields = { title: "Wijkavond een jaar later", heldOn: "2028-03-09", indicators };
		({ session } = await makeEvening(page, fields));
		await page.getByRole("button", { name: "Begin de avond" }).click();
		await at(page, "terugkijken");
		const told = await page.locator("main").innerText();
		expect(told).toContain(goal);
		expect(told).toContain(reason);
		expect(told).toContain(lead);
	});

	it("left no complaint in any browser", () => {
		for (const person of [facilitator, partner, parent, young]) expect(person.problems).toEqual([]);
	});
});
