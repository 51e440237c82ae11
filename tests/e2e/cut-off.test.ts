import { beforeAll, expect, it } from "vitest";
import { boardSchema } from "#app/domain/live/board.ts";
import { ourMark } from "#app/domain/live/our-answers.ts";
import { bigScreen, type Person, smallLaptop } from "#tests/helpers/browser.ts";
import { live } from "#tests/helpers/screen.ts";
import type { Joined } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";
import { openTwoWriters, saved, textOf } from "#tests/helpers/two-writers.ts";

const edits = 200;
/** How long the network stays away: a moment, unless a longer try is asked for. In milliseconds. */
const away = Number(process.env.CUT_OFF_SECONDS ?? 0) * 1_000;
/** What a browser says by itself about a network that is gone, and about a login that ended. */
const onPurpose = [/net::ERR_INTERNET_DISCONNECTED/, /WebSocket/, /status of 401/];

const { stage, browser } = await stageForTests();
let facilitator: Person;
let partner: Person;
let joined: Joined;
let address: string;

beforeAll(async () => {
	({ facilitator, partner, joined, address } = await openTwoWriters(stage, browser, onPurpose));
});

const once =
	"what was written without a network arrives once, over a login that ended and a page opened anew";
it(once, { timeout: 180_000 + away }, async () => {
	const { page, context } = partner;
	await context.setOffline(true);
	await page.locator("html[data-workbook=offline]").waitFor({ state: "attached" });
	await textOf(page).click();
	for (let edit = 1; edit <= edits; edit += 1) await page.keyboard.type(`w${edit} `);
	await page
		.getByText(/wacht(en)? op verbinding/)
		.first()
		.waitFor();

	await page.waitForTimeout(away);

	// The login ended meanwhile: nothing is taken from this page any more, and nothing of it is lost.
	await context.clearCookies();
	await context.setOffline(false);
	await page.locator("html[data-workbook=ended]").waitFor({ state: "attached" });
	await page.reload();

	await page.goto("/terugkijken");
	await page.getByRole("textbox").first().fill(joined.returnCode);
	await page.getByRole("button", { name: "Kijk terug" }).click();
	await page.waitForURL(/\/sessies\//);
	await page.goto(address);
	await saved(page);
	await textOf(facilitator.page).getByText(`w${edits}`).first().waitFor();
	const words = (await textOf(facilitator.page).innerText()).trim().split(/\s+/);
	expect(words).toEqual(Array.from({ length: edits }, (_, index) => `w${index + 1}`));

	await page.reload();
	await saved(page);
	expect((await textOf(page).innerText()).trim().split(/\s+/)).toHaveLength(edits);
	for (const person of [facilitator, partner]) expect(person.problems).toEqual([]);
});

it("the editor comes when the network is back, also when parts of the page did not come at first", async () => {
	const { page, close } = await stage.enter(browser, "facilitator", "running", {
		viewport: smallLaptop,
		expected: [/net::ERR_FAILED/],
	});
	const lost: string[] = [];
	await page.route(/(rich-editor|workbook-connection)-.*\.js/, async (route) => {
		const part = route.request().url();
		if (lost.includes(part)) return route.continue();
		lost.push(part);
		await route.abort();
	});
	await page.goto(address);
	await saved(page);
	await textOf(page).waitFor();
	expect(lost).toHaveLength(2);
	await close();
});

it("a page that is given what the board was a moment ago does not turn the evening back", async () => {
	const { id } = stage.evenings.running;
	const { page, close, problems } = await stage.enter(browser, "partner", "running", {
		viewport: smallLaptop,
	});
	const before = await page.request.get(`/api/v1/sessions/${id}/documents/board?schema=${boardSchema}`);
	const old = {
		body: await before.body(),
		headers: { "document-epoch": before.headers()["document-epoch"] ?? "", [ourMark]: "1" },
	};
	await stage.command("running", "set-phase", { phase: "choose" });
	await page.route("**/documents/board?*", (route) => route.fulfill(old));
	const visited: string[] = [];
	page.on("framenavigated", (frame) => visited.push(new URL(frame.url()).pathname));
	await page.goto(`/sessies/${id}/kiezen`);
	await page.locator("html[data-connection=live]").waitFor({ state: "attached" });
	await stage.command("running", "set-phase", { phase: "agree" });
	await page.waitForURL(/afspraken$/);
	expect([...new Set(visited)]).toEqual([`/sessies/${id}/kiezen`, `/sessies/${id}/afspraken`]);
	expect(problems).toEqual([]);
	await close();
});

it("a phone that is opened anew without a network says so, and goes on by itself with what was told", async () => {
	const { id } = stage.evenings.running;
	await stage.command("running", "set-phase", { phase: "tell" });
	const { page, context, problems } = await stage.enter(browser, "ouder", "running", {
		expected: [...onPurpose, /ERR_FAILED/],
	});
	await page.goto(`/sessies/${id}/vertellen`);
	await live(page);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await context.setOffline(true);
	await page.getByRole("radio", { name: /Kan beter/ }).check();
	await page.getByLabel("Vertel het hier").fill("De bus komt hier niet meer.");
	await page.getByRole("radio", { name: "Buurt" }).check();
	await page.getByRole("button", { name: "Verstuur" }).click();
	await page
		.getByText(/1 bijdrage wacht/)
		.first()
		.waitFor();

	await page.reload();
	await page.getByRole("heading", { name: "Er is nu geen verbinding" }).waitFor();
	const shown = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, document.title]);
	expect(shown).toEqual(["rgb(250, 247, 241)", "Er is nu geen verbinding"]);
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);

	await context.setOffline(false);
	await page.getByRole("heading", { name: /Vertel/ }).waitFor();
	await page.goto(`/sessies/${id}/mijn`);
	await expect.poll(() => page.getByText("De bus komt hier niet meer.").count(), { timeout: 10_000 }).toBe(1);
	expect(problems).toEqual([]);
});

it("the screen in the hall says when the server is gone", async () => {
	const { page, close } = await stage.enter(browser, "facilitator", "running", {
		viewport: bigScreen,
		expected: [...onPurpose, /net::ERR_(CONNECTION_REFUSED|EMPTY_RESPONSE)/],
	});
	await page.goto(`/sessies/${stage.evenings.running.id}/zaal`);
	await live(page);
	await stage.server.kill();
	await page.getByText("Geen verbinding. Dit scherm gaat vanzelf weer verder.").waitFor();
	await close();
});
