import { expect, it } from "vitest";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

const { stage, browser } = await stageForTests();

it("going back stays in the evening, also after following it", async () => {
	const { cookie } = await stage.join("running", "ouder");
	const { page, close } = await stage.admit(browser, cookie);
	const { id } = stage.evenings.running;
	await page.goto("/");
	await page.goto(`/sessies/${id}/vertellen`);
	await live(page);
	await stage.command("running", "set-phase", { phase: "understand" });
	await page.waitForURL(/begrijpen$/);
	await stage.command("running", "set-phase", { phase: "choose" });
	await page.waitForURL(/kiezen$/);
	await page.goBack();
	await page.waitForURL(/begrijpen$/);
	await page.goBack();
	await page.waitForURL(/vertellen$/);
	expect(await page.evaluate(() => history.length)).toBeGreaterThan(3);
	await close();
});
