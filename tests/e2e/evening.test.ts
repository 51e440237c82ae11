import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { newPerson } from "#tests/helpers/browser.ts";
import {
	confirmPartner,
	fourPeopleForTests,
	join,
	joinAsPartner,
	makeEvening,
} from "#tests/helpers/four-people.ts";
import { live } from "#tests/helpers/screen.ts";

/** Chromium logs every answer from 400 on, and every request without network, as an error of the page. */
const onPurpose = [/status of (404|409|422)/, /ERR_INTERNET_DISCONNECTED/, /WebSocket connection .* failed/];

const people = await fourPeopleForTests(onPurpose);
const { facilitator, partner, parent, young } = people;
let session = "";
let code = "";

const parentText = "Mijn zoon Sem kan nergens voetballen als het veld op slot is.";
const correctedText = "Mijn zoon kan nergens voetballen als het veld op slot is.";
const youngText = "In het jongerencentrum kennen ze mijn naam.";
const offlineText = "Op woensdag is er niets te doen voor kinderen onder de twaalf.";

async function tell(page: Page, text: string, lens: RegExp): Promise<void> {
	await page.getByRole("radio", { name: lens }).check();
	await page.getByLabel("Vertel het hier").fill(text);
	await page.getByRole("radio", { name: "Buurt" }).check();
	await page.getByRole("button", { name: "Verstuur" }).click();
}

describe("an evening with four people", () => {
	it("is prepared by a facilitator, who logs in with a code from an e-mail", async () => {
		const { page } = facilitator;
		await page.goto("/login");
		await page.getByLabel(/E-mail/).fill("begeleider@demo.example");
		await page.getByRole("button", { name: /Stuur/ }).click();
		await page.waitForURL("**/login/code");
		const mailed = /\b(\d{6})\b/.exec(await page.locator("main").innerText())?.[1] ?? "";
		await page.locator("input[name=code]").fill(mailed);
		await page.locator("main form button").first().click();
		await page.waitForURL("**/sessies");

		({ session, code } = await makeEvening(page, {
			title: "Wijkavond voor de proef",
			heldOn: "2027-03-11",
			indicators: ["kinderen-uitkeringsgezin", "jeugdhulp-0-18", "jongeren-gestrest", "wor-jeugd"],
		}));
		expect(code).toMatch(/^[2-9A-HJKMNP-Z]{9}$/);
		await page.getByRole("button", { name: "Begin de avond" }).click();
		await page.waitForURL(new RegExp(`/sessies/${session}/terugkijken$`));
		await live(page);
	});

	it("lets a parent, a young person without scripts and a partner in with the code", async () => {
		await join(parent, code, /Ik ben ouder/);
		const shown = await parent.page.locator("main").innerText();
		expect(shown.replace(/[\s-]/g, "")).toMatch(/terugkijkcode[2-9A-Z]{13}Schrijf/);
		await parent.page.getByRole("link", { name: /Verder/ }).click();
		await parent.page.waitForURL(/terugkijken$/);
		await parent.page.goto(`/sessies/${session}/vertellen`);
		await live(parent.page);

		await join(young, code, /Ik ben jongere/);
		await young.page.getByRole("link", { name: /Verder/ }).click();
		await young.page.goto(`/sessies/${session}/vertellen`);
		await young.page.getByText("Niemand ziet je naam").first().waitFor();

		await joinAsPartner(partner, code);
	});

	it("shows the facilitator who waits, and lets a partner be confirmed", async () => {
		const { page } = facilitator;
		await confirmPartner(people);
		await page.goto(`/sessies/${session}`);
		await live(page);
		await live(partner.page);
		await page.getByText("Nu aan tafel: minder dan 5 mensen").waitFor();
	});

	it("refuses what the phase does not allow, and keeps what was typed", async () => {
		const answer = await parent.page.request.post(`/api/v1/sessions/${session}/commands`, {
			headers: { "Content-Type": "application/json" },
			data: {
				id: crypto.randomUUID(),
				type: "contribute",
				kind: "signaal",
				lens: "kan-beter",
				about: "buurt",
				text: "Te vroeg",
			},
		});
		expect(answer.status()).toBe(409);
		expect((await answer.json()).code).toBe("phase-not-allowed");
		await parent.page.getByText("Vertellen begint straks").waitFor();
		await parent.page.getByLabel("Vertel het hier").fill(parentText);
	});

	it("moves everybody to the next phase at once", async () => {
		await facilitator.page.getByRole("button", { name: "Volgende: Cijfers bekijken" }).click();
		await parent.page.getByText("Cijfers bekijken").first().waitFor();
		await partner.page.locator("[aria-current=step]", { hasText: "Cijfers bekijken" }).waitFor();
		await facilitator.page.getByRole("button", { name: "Volgende: Vertellen" }).click();
		await partner.page.locator("[aria-current=step]", { hasText: "Vertellen" }).waitFor();
		await parent.page.getByRole("button", { name: "Verstuur" }).waitFor();
		expect(await parent.page.getByLabel("Vertel het hier").inputValue()).toBe(parentText);
	});

	it("takes everybody along to the figure that the facilitator lays on the table", async () => {
		const { page } = facilitator;
		await page.getByRole("button", { name: "Volgend cijfer" }).click();
		await page.getByRole("button", { name: "Leg dit op tafel" }).click();
		await partner.page.getByText("Cijfer 2 van 4").waitFor();
		// Who is writing keeps the figure that the words are about.
		await parent.page.getByText("Op tafel ligt nu een ander cijfer.").waitFor();
	});

	it("keeps a parent's story from everybody else until it was read, and says why it was not placed", async () => {
		await tell(parent.page, parentText, /Kan beter/);
		await parent.page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		await facilitator.page.getByRole("link", { name: "Wachtend: 1" }).click();
		const card = facilitator.page.locator("[data-contribution]", { hasText: parentText });
		await card.getByText("Niet op tafel: leg uit waarom").click();
		await card.getByRole("button", { name: "Zet niet op tafel" }).click();
		await card.getByText("Schrijf op waarom. De schrijver leest dit.").waitFor();
		await card
			.getByLabel("Waarom niet? De schrijver leest dit.")
			.fill("Er staat een naam in. Kan het zonder?");
		await card.getByRole("button", { name: "Zet niet op tafel" }).click();
		await facilitator.page.getByText("Er wacht niets.").waitFor();
		await parent.page.getByRole("link", { name: /^Een bijdrage van jou ligt niet op tafel/ }).waitFor();

		expect(await partner.page.content()).not.toContain(parentText);
		await parent.page.getByRole("link", { name: /Jouw bijdragen/ }).click();
		await parent.page.getByText("Er staat een naam in. Kan het zonder?").waitFor();
	});

	it("puts the corrected story on everybody's table once it is approved", async () => {
		await parent.page.getByRole("link", { name: "Verbeter" }).first().click();
		await parent.page.getByLabel("Je tekst").fill(correctedText);
		await parent.page.getByRole("button", { name: "Bewaar de nieuwe tekst" }).click();
		const card = facilitator.page.locator("[data-contribution]", { hasText: correctedText });
		await card.getByRole("button", { name: "Zet op tafel" }).click();
		await partner.page.locator(".board-card", { hasText: correctedText }).waitFor();
		expect(await partner.page.content()).not.toContain("Sem");
		await parent.page.getByText("Ligt op tafel").waitFor();
	});

	it("takes a young person's words without scripts", async () => {
		await young.page.goto(`/sessies/${session}/vertellen`);
		await young.page.getByRole("button", { name: "Verstuur" }).click();
		await young.page.getByText("Schrijf eerst iets op.").first().waitFor();
		await tell(young.page, youngText, /Gaat goed/);
		await young.page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		const card = facilitator.page.locator("[data-contribution]", { hasText: youngText });
		await card.getByRole("button", { name: "Zet op tafel" }).click();
		await partner.page.locator(".board-card", { hasText: youngText }).waitFor();
		await young.page.goto(`/sessies/${session}/mijn`);
		await young.page.getByText("Ligt op tafel").waitFor();
	});

	it("keeps what a phone without network wrote, and sends it once when the network is back", async () => {
		const { page, context } = parent;
		await page.goto(`/sessies/${session}/vertellen`);
		await live(page);
		await context.setOffline(true);
		await tell(page, offlineText, /Mag niet ontbreken/);
		await page
			.getByText(/1 bijdrage wacht/)
			.first()
			.waitFor();
		await context.setOffline(false);
		await page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		await facilitator.page.locator("[data-contribution]", { hasText: offlineText }).waitFor();
		expect(await facilitator.page.locator("[data-contribution]", { hasText: offlineText }).count()).toBe(1);
	});

	it("goes back a phase, and everybody sees it", async () => {
		const { page } = facilitator;
		await page.goto(`/sessies/${session}`);
		await live(page);
		await partner.page.goto(`/sessies/${session}/vertellen`);
		await live(partner.page);
		for (const name of ["Samen begrijpen", "Kiezen"]) {
			await page.getByRole("button", { name: `Volgende: ${name}` }).click();
			await partner.page.locator("[aria-current=step]", { hasText: name }).waitFor();
		}
		// Who is not writing goes along.
		await parent.page.waitForURL(/kiezen$/);
		await page.getByRole("button", { name: /^Terug/ }).click();
		await partner.page.locator("[aria-current=step]", { hasText: "Samen begrijpen" }).waitFor();
		await parent.page.waitForURL(/begrijpen$/);
	});

	it("takes somebody off the evening within two seconds, and says so", async () => {
		const { page } = facilitator;
		await page.goto(`/sessies/${session}/mensen`);
		const row = page.locator("li, tr", { hasText: "MeanderOmnium" }).last();
		await row.getByText("Haal weg").first().click();
		const removed = partner.page
			.getByText("Je bent niet meer verbonden met deze avond")
			.waitFor({ timeout: 4_000 });
		await row.getByRole("button", { name: /Ja, haal/ }).click();
		await removed;
	});

	it("gives the same clear sentence for a wrong code and for that of a closed evening", async () => {
		const stranger = await newPerson(people.browser, { url: people.server.url, expected: onPurpose });
		const sentence = "Kijk of je de code goed hebt overgenomen.";
		await stranger.page.goto("/meedoen/ABCDEFGHJ");
		await stranger.page.getByText(sentence).waitFor();
		const hall = await facilitator.context.newPage();
		await hall.goto(`/sessies/${session}/zaal`);
		await live(hall);
		await hall.locator(".hall__code").waitFor();
		const closed = await facilitator.page.request.post(`/api/v1/sessions/${session}/commands`, {
			headers: { "Content-Type": "application/json" },
			data: { id: crypto.randomUUID(), type: "close-session" },
		});
		expect(closed.status()).toBe(200);
		await hall.locator(".hall__code").waitFor({ state: "detached" });
		expect(await hall.locator(".hall__join img, .hall__join svg").count()).toBe(0);
		await stranger.page.goto(`/meedoen/${code}`);
		await stranger.page.getByText(sentence).waitFor();
		await parent.page.getByText("Deze avond is afgesloten").first().waitFor();
		await stranger.close();
	});

	it("left no complaint in any browser", () => {
		for (const person of [facilitator, partner, parent, young]) expect(person.problems).toEqual([]);
	});
});
