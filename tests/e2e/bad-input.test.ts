import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Person } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import { openStage } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const words = "Mijn dochter durft ’s avonds niet langs het park.";
const tooLong = "o".repeat(1001);

const { stage, browser } = await stageForTests();

const ways = [
	{ way: "with scripts", javaScript: true },
	{ way: "without scripts", javaScript: false },
];
type Way = (typeof ways)[number];

/** A new parent on the page for telling. */
async function parent({ javaScript }: Way): Promise<Person & { participant: string }> {
	const { cookie, participant } = await stage.join("running", "ouder");
	const person = await stage.admit(browser, cookie, { javaScript });
	await person.page.goto(`/sessies/${stage.evenings.running.id}/vertellen`);
	if (javaScript) await live(person.page);
	return { ...person, participant };
}

async function write(page: Page, text: string): Promise<void> {
	await page.getByRole("radio", { name: /Kan beter/ }).check();
	await page.getByLabel("Vertel het hier").fill(text);
	await page.getByRole("radio", { name: "Buurt" }).check();
}

const send = (page: Page) => page.getByRole("button", { name: "Verstuur" }).click();
const typed = (page: Page) => page.getByLabel("Vertel het hier").inputValue();

describe.each(ways)("$way", (way) => {
	it("a wrong code says what to do, and asks for another", async () => {
		const { page, close } = await stage.enter(browser, "anonymous", "running", way);
		await page.goto("/");
		await page.locator("main input[name=code]").first().fill("abc-def-ghj");
		await page.keyboard.press("Enter");
		await page.getByRole("heading", { level: 1 }).waitFor();
		await page.getByText("Kijk of je de code goed hebt overgenomen.").waitFor();
		await page.locator("main input[name=code]").waitFor();
		await close();
	});

	it("no return code at all is asked for", async () => {
		const { page, close } = await stage.enter(browser, "anonymous", "running", way);
		await page.goto("/terugkijken");
		await page.getByRole("button", { name: "Kijk terug" }).click();
		await page.getByText("Vul eerst je terugkijkcode in.").first().waitFor();
		await close();
	});

	it("a join form without a role keeps the nickname", async () => {
		const { page, close } = await stage.enter(browser, "anonymous", "running", way);
		await page.goto(`/meedoen/${stage.evenings.running.code}`);
		await page.locator("input[name=nickname]").fill("Paarse Ladder");
		await page.getByRole("button", { name: "Doe mee", exact: true }).click();
		await page.getByRole("alert").getByRole("link").first().waitFor();
		expect(await page.locator("input[name=nickname]").inputValue()).toBe("Paarse Ladder");
		await close();
	});

	it("an empty text gets a sentence at its field, and the choices stay", async () => {
		const { page, close } = await parent(way);
		await write(page, "  ");
		await send(page);
		await page.getByRole("alert").getByText("Schrijf eerst iets op.").waitFor();
		expect(await page.getByRole("radio", { name: /Kan beter/ }).isChecked()).toBe(true);
		expect(await page.getByRole("radio", { name: "Buurt" }).isChecked()).toBe(true);
		await close();
	});

	it("a text that is too long is said to be, and is still there to the last letter", async () => {
		const { page, close } = await parent(way);
		await write(page, tooLong);
		await send(page);
		await page.getByRole("alert").getByText("Dit is te lang. Houd het bij 1000 tekens.").waitFor();
		expect(await typed(page)).toBe(tooLong);
		await page.getByLabel("Vertel het hier").fill(words);
		await send(page);
		await page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		await close();
	});

	it("a part of the evening without telling keeps what was sent a moment too late", async () => {
		const { page, close } = await parent(way);
		await write(page, words);
		await stage.command("running", "set-phase", { phase: "choose" });
		if (way.javaScript) {
			await page.getByText("Vertellen is nu niet open").waitFor();
		} else {
			await send(page);
			await page.getByText("Dit kan nu niet: de avond is in een ander deel.").first().waitFor();
		}
		expect(await typed(page)).toBe(words);
		await stage.command("running", "set-phase", { phase: "tell" });
		await page.getByRole("button", { name: "Verstuur" }).waitFor();
		await send(page);
		await page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		await close();
	});

	it("somebody who is taken off the evening while writing reads it, and keeps the words", async () => {
		const { page, participant, close } = await parent(way);
		await write(page, words);
		await stage.command("running", "remove-participant", { participant });
		if (!way.javaScript) await send(page);
		await page.getByText(words).first().waitFor();
		const main = await page.locator("main").innerText();
		expect(main).toMatch(way.javaScript ? /Je doet niet meer mee/ : /Je doet nog niet mee|niet meer mee/);
		await close();
	});

	it("somebody whose login is gone while writing reads it, and keeps the words", async () => {
		const { page, context, close } = await parent(way);
		await write(page, words);
		await context.clearCookies();
		await send(page);
		await page.getByText(words).first().waitFor();
		expect(await page.locator("main").innerText()).toMatch(/(nog niet|niet meer) mee/);
		await close();
	});

	it("a correction that is too long, or whose login is gone, is still there", async () => {
		const joined = await stage.join("running", "ouder");
		const fields = { kind: "signaal", lens: "kan-beter", about: "buurt", text: words };
		const { contribution } = await stage.command("running", "contribute", fields, joined.cookie);
		const { page, context, close } = await stage.admit(browser, joined.cookie, way);
		await page.goto(`/sessies/${stage.evenings.running.id}/mijn/${contribution}`);
		await page.getByLabel("Je tekst").fill(tooLong);
		await page.getByRole("button", { name: "Bewaar de nieuwe tekst" }).click();
		await page.getByRole("alert").getByText("Dit is te lang.").waitFor();
		expect(await page.getByLabel("Je tekst").inputValue()).toBe(tooLong);
		await page.getByLabel("Je tekst").fill("Een betere tekst dan eerst.");
		await context.clearCookies();
		await page.getByRole("button", { name: "Bewaar de nieuwe tekst" }).click();
		await page.getByText("Een betere tekst dan eerst.").first().waitFor();
		expect(await page.locator("main").innerText()).toMatch(/(nog niet|niet meer) mee/);
		await close();
	});

	it("another evening’s address says no more than that it is not for you", async () => {
		const { page, close } = await parent(way);
		for (const id of [stage.evenings.fresh.id, crypto.randomUUID(), "geen-nummer"]) {
			for (const path of ["", "/vertellen", "/mijn", "/lezen", "/zaal"]) {
				const response = await page.goto(`/sessies/${id}${path}`);
				expect(response?.status(), `${id}${path}`).toBe(404);
				await page.getByText("Deze pagina bestaat niet, of is niet voor jou.").waitFor();
			}
		}
		await close();
	});
});

describe("a closed evening", () => {
	it.each(ways)("keeps what somebody was writing, $way", async (way) => {
		const own = await openStage();
		const { cookie } = await own.join("running", "ouder");
		const { page, close } = await own.admit(browser, cookie, way);
		await page.goto(`/sessies/${own.evenings.running.id}/vertellen`);
		if (way.javaScript) await live(page);
		await write(page, words);
		await own.command("running", "close-session");
		if (!way.javaScript) await send(page);
		await page.getByText("Deze avond is afgesloten").first().waitFor();
		await page.getByText(words).first().waitFor();
		await close();
		await own.stop();
	});
});

describe("a story", () => {
	it("is sent by a double tap as by one, and is no longer being read once it is refused", async () => {
		const { page, close } = await parent({ way: "", javaScript: true });
		await write(page, words);
		const taken = page.waitForResponse("**/commands");
		await page.getByRole("button", { name: "Verstuur" }).dblclick();
		await page.getByText("Verstuurd. Een begeleider leest het eerst.").first().waitFor();
		expect(await page.getByText("Kijk dit nog even na").count()).toBe(0);
		await page.getByText("Jouw bijdragen (1)").waitFor();
		const { contribution } = await (await taken).json();
		await stage.command("running", "reject", { contribution, reason: "Er staat een naam in." });
		await page.getByText("Een bijdrage van jou ligt niet op tafel.").waitFor();
		await page.getByText("Verstuurd.", { exact: true }).waitFor();
		expect(await page.getByText("Een begeleider leest het eerst.").count()).toBe(0);
		await close();
	});
});

describe("a lost connection", () => {
	it("while sending keeps the words on the phone, also over a reload, and sends them once", async () => {
		const { page, close } = await parent({ way: "", javaScript: true });
		// The server takes it, and the answer never arrives.
		let lost = 0;
		await page.route("**/commands", async (route) => {
			lost += 1;
			if (lost > 1) return route.continue();
			await route.fetch();
			await route.abort("connectionreset");
		});
		await write(page, words);
		await send(page);
		await page
			.getByText("Geen verbinding. Je kunt doorschrijven. 1 bijdrage wacht en wordt verstuurd zodra het kan.")
			.first()
			.waitFor();
		await page.reload();
		await page.getByRole("link", { name: "Jouw bijdragen (1)" }).waitFor();
		await page.unroute("**/commands");
		await page.getByRole("link", { name: "Jouw bijdragen (1)" }).click();
		await page.locator("[data-contribution]", { hasText: words }).waitFor();
		expect(await page.locator("[data-contribution]").count()).toBe(1);
		await close();
	});
});

describe("the API", () => {
	const post = async (id: string, cookie: string, fields: Record<string, unknown>) => {
		const response = await fetch(`${stage.server.url}/api/v1/sessions/${id}/commands`, {
			method: "POST",
			headers: { "Content-Type": "application/json", cookie },
			body: JSON.stringify({ id: crypto.randomUUID(), ...fields }),
		});
		return { status: response.status, ...(await response.json()) };
	};
	const contribute = { type: "contribute", kind: "signaal", lens: "kan-beter", about: "buurt", text: words };

	it("answers every mistake with a stable code and a Dutch sentence", async () => {
		const cookie = await stage.cookieOf("ouder", "running");
		const { running, fresh } = stage.evenings;
		const mistakes: [Record<string, unknown>, string, number, string][] = [
			[{ ...contribute, text: "" }, running.id, 422, "invalid-command"],
			[{ ...contribute, text: tooLong }, running.id, 422, "invalid-command"],
			[{ ...contribute, kind: "roddel" }, running.id, 422, "invalid-command"],
			[{ type: "alles-weg" }, running.id, 422, "invalid-command"],
			[contribute, fresh.id, 404, "not-found"],
			[contribute, crypto.randomUUID(), 404, "not-found"],
			[contribute, "geen-nummer", 404, "not-found"],
			[{ type: "set-phase", phase: "choose" }, running.id, 403, "not-allowed"],
			[
				{ ...contribute, type: "edit-contribution", contribution: crypto.randomUUID() },
				running.id,
				404,
				"not-found",
			],
		];
		for (const [fields, id, status, code] of mistakes) {
			const answer = await post(id, cookie, fields);
			expect(answer, JSON.stringify(fields)).toMatchObject({ status, code });
			expect(answer.title).toMatch(/^[A-Z].+\.$/);
		}
		expect(await post(running.id, "", contribute)).toMatchObject({ status: 401, code: "not-logged-in" });
		const closed = await stage.cookieOf("ouder", "closed");
		expect(await post(stage.evenings.closed.id, closed, contribute)).toMatchObject({
			status: 409,
			code: "session-closed",
		});
	});
});
