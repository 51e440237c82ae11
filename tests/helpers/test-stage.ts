import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { openBrowser } from "./browser.ts";
import { openStage, type Stage } from "./stage.ts";

/** A stage and a browser for the tests of one file, to be awaited at its top; both close when its tests are done. */
export async function stageForTests(
	env?: Record<string, string>,
	folder?: string,
): Promise<{ stage: Stage; browser: Browser }> {
	// The browser first: without a chromium nothing is started that has to be stopped.
	const browser = await openBrowser();
	const stage = await openStage(env, folder);
	afterAll(async () => {
		await browser.close();
		await stage.stop();
	});
	return { stage, browser };
}
