import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { bigScreen, laptop, openBrowser, phone } from "./helpers/browser.ts";
import type { Screen } from "./helpers/screen.ts";
import { screens, show } from "./helpers/screens.ts";
import { openStage } from "./helpers/stage.ts";

const folder = "screenshots";
const sizes = [phone, laptop, bigScreen];

/** Takes pictures of every screen, or of those whose names are given, for somebody to look at. */
async function main(wanted: string[]): Promise<number> {
	const chosen = wanted.length > 0 ? screens.filter(({ name }) => wanted.includes(name)) : screens;
	if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const stage = await openStage();
	const browser = await openBrowser();
	const failed: string[] = [];
	async function take(screen: Screen): Promise<void> {
		const person = await stage.enter(browser, screen.as, screen.evening ?? "running");
		try {
			await show(screen, person.page, stage);
			for (const size of sizes) {
				await person.page.setViewportSize(size);
				await person.page.evaluate("scrollTo(0, 0)");
				const file = path.join(folder, `${screen.name}-${size.width}.png`);
				await person.page.screenshot({ path: file, fullPage: true });
			}
			process.stdout.write(`${screen.name}\n`);
		} catch (error) {
			failed.push(screen.name);
			process.stdout.write(`${screen.name}: ${error instanceof Error ? error.message : error}\n`);
		} finally {
			await person.close();
		}
	}
	try {
		for (const screen of chosen) await take(screen);
	} finally {
		await browser.close();
		await stage.stop();
	}
	process.stdout.write(`${chosen.length - failed.length} screens in ${folder}/, ${failed.length} failed\n`);
	return failed.length;
}

process.exitCode = (await main(process.argv.slice(2))) > 0 ? 1 : 0;
