import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

/** What React says when a page is not as the server made it: in short, with a number. */
const makesAnew = [/Minified React error #(418|423|425)/];

const { stage, browser } = await stageForTests();
const { id } = stage.evenings.running;
await stage.command("running", "set-phase", { phase: "tell" });

/** Holds the scripts of a page back. @returns lets them in */
async function holdScripts(page: Page): Promise<() => void> {
	let letIn = () => {};
	const open = new Promise<void>((resolve) => {
		letIn = resolve;
	});
	await page.route("**/assets/**/*.js", async (route) => {
		await open;
		await route.continue();
	});
	return letIn;
}

async function newcomer() {
	const { cookie } = await stage.join("running", "ouder");
	return stage.admit(browser, cookie, { expected: makesAnew });
}

/** As translators do: each text stands in an element of theirs, and the first one is thrown away. */
function translate(page: Page, { around = false } = {}): Promise<void> {
	return page.evaluate((around) => {
		const texts: Text[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const isText = !node.parentElement?.closest("script, style, textarea, font");
			if (isText && node.nodeValue?.trim()) texts.push(node as Text);
		}
		for (const text of texts) {
			const font = document.createElement("font");
			const inner = font.appendChild(document.createElement("font"));
			inner.textContent = around ? "" : `«${text.nodeValue}»`;
			text.replaceWith(font);
			if (around) inner.append(text);
		}
	}, around);
}

const changes: { what: string; change: (page: Page) => Promise<unknown> }[] = [
	{ what: "a clean page", change: async () => {} },
	{
		what: "a node first in the head",
		change: (page) => page.evaluate(() => document.head.prepend(document.createElement("meta"))),
	},
	{
		what: "a node first in the body",
		change: (page) => page.evaluate(() => document.body.prepend(document.createElement("div"))),
	},
	{
		what: "a node after the body",
		change: (page) =>
			page.evaluate(() => document.documentElement.append(document.createElement("x-extension"))),
	},
	{
		what: "attributes and another language on the page",
		change: (page) =>
			page.evaluate(() => {
				document.documentElement.lang = "en";
				document.documentElement.className = "translated-ltr";
				document.body.setAttribute("cz-shortcut-listen", "true");
			}),
	},
	{ what: "texts that are translated", change: (page) => translate(page) },
	{ what: "texts that are wrapped", change: (page) => translate(page, { around: true }) },
];

it.each(changes)(
	"what is told before scripts run is there afterwards, and sent: $what",
	async ({ change }) => {
		const { page, close, problems } = await newcomer();
		const letIn = await holdScripts(page);
		await page.goto(`/sessies/${id}/vertellen`, { waitUntil: "commit" });
		await page.locator("input[name=lens][value=kan-beter]").check();
		await page.locator("input[name=about][value=sport]").check();
		await page.locator("input[name=quotable]").check();
		await page.getByText("Meer keuzes").click();
		await page.locator("select[name=language]").selectOption("tr");
		const text = page.locator("textarea[name=text]");
		await text.fill("Het veld is zondag dicht.");
		await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 3));
		await change(page);

		letIn();
		await live(page);
		await page.keyboard.type("nieuwe ");
		expect(await text.inputValue()).toBe("Hetnieuwe  veld is zondag dicht.");
		expect(await page.locator("html").getAttribute("data-language")).toBe("nl");
		const chosen = await page
			.locator("input[name=lens], input[name=about], input[name=quotable]")
			.evaluateAll((all) =>
				all
					.filter((each) => (each as HTMLInputElement).checked)
					.map((each) => (each as HTMLInputElement).value),
			);
		expect(chosen).toEqual(["kan-beter", "sport", "1"]);
		expect(await page.locator("select[name=language]").inputValue()).toBe("tr");
		expect(
			await page
				.locator("details", { has: page.locator("select[name=language]") })
				.last()
				.getAttribute("open"),
		).not.toBe(null);

		await page.getByRole("button", { name: "Verstuur" }).click();
		await expect.poll(() => text.inputValue()).toBe("");
		const mine = await page.request.get(`/sessies/${id}/mijn`);
		expect(await mine.text()).toContain("Hetnieuwe  veld is zondag dicht.");
		expect(problems).toEqual([]);
		await close();
	},
);

it("what is typed before scripts run goes before a draft that was kept", async () => {
	const { page, context, close, problems } = await newcomer();
	await page.goto(`/sessies/${id}/vertellen`);
	await live(page);
	await page.locator("textarea[name=text]").fill("Dit stond er gisteren.");
	await page.close();

	const again = await context.newPage();
	const letIn = await holdScripts(again);
	await again.goto(`/sessies/${id}/vertellen`, { waitUntil: "commit" });
	const text = again.locator("textarea[name=text]");
	await text.fill("Dit is van nu.");
	await again.evaluate(() => document.body.prepend(document.createElement("div")));
	letIn();
	await live(again);
	await expect.poll(() => text.inputValue()).toBe("Dit is van nu.");
	expect(problems).toEqual([]);
	await close();
});

it("a correction that is typed before scripts run stays", async () => {
	const { cookie } = await stage.join("running", "ouder");
	const told = { kind: "signaal", lens: "kan-beter", about: "buurt", text: "Er is weinig licht." };
	const { contribution } = await stage.command("running", "contribute", told, cookie);
	const { page, close, problems } = await stage.admit(browser, cookie);
	const letIn = await holdScripts(page);
	await page.goto(`/sessies/${id}/mijn/${contribution}`, { waitUntil: "commit" });
	const text = page.locator("textarea[name=text]");
	await text.fill("Er is weinig licht in de steeg.");
	letIn();
	await page.getByText(/Tekens over/).waitFor();
	expect(await text.inputValue()).toBe("Er is weinig licht in de steeg.");
	expect(problems).toEqual([]);
	await close();
});

it("a page that a translator has changed goes on when a text in it goes", async () => {
	const { page, close, problems } = await newcomer();
	await page.goto(`/sessies/${id}/vertellen`);
	await live(page);
	await page.getByLabel("Vertel het hier").fill("الملعب مغلق دائماً يوم الأحد.");
	await page.getByText("Is dit Arabisch?").waitFor();
	await translate(page);
	await page.getByRole("button", { name: "Ja, dit is Arabisch" }).click();
	await page.getByText("De taal staat nu op Arabisch.").waitFor();
	expect(await page.getByText("Is dit Arabisch?").count()).toBe(0);
	expect(await page.locator("select[name=language]").inputValue()).toBe("ar");
	expect(problems).toEqual([]);
	await close();
});
