import { beforeAll, expect, it } from "vitest";
import { boardSchema } from "#app/domain/board.ts";
import { type Person, smallLaptop } from "#tests/helpers/browser.ts";
import type { Joined } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";
import { openTwoWriters, saved, textOf } from "#tests/helpers/two-writers.ts";

const edits = 200;
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

it("what was written without a network arrives once, over a login that ended and a page opened anew", async () => {
	const { page, context } = partner;
	await context.setOffline(true);
	await page.locator("html[data-workbook=offline]").waitFor({ state: "attached" });
	await textOf(page).click();
	for (let edit = 1; edit <= edits; edit += 1) await page.keyboard.type(`w${edit} `);
	await page
		.getByText(/wacht(en)? op verbinding/)
		.first()
		.waitFor();

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

it("a page that is given what the board was a moment ago does not turn the evening back", async () => {
	const { id } = stage.evenings.running;
	const { page, close, problems } = await stage.enter(browser, "partner", "running", {
		viewport: smallLaptop,
	});
	const before = await page.request.get(`/api/v1/sessions/${id}/documents/board?schema=${boardSchema}`);
	const old = {
		body: await before.body(),
		headers: { "document-epoch": before.headers()["document-epoch"] ?? "" },
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
