import { axeViolations } from "#tests/helpers/axe.ts";
import { openBrowser } from "#tests/helpers/browser.ts";
import { screens, show, useLargeScreens } from "#tests/helpers/screens.ts";
import { openStage } from "#tests/helpers/stage.ts";

export const smallScreensHead =
	"Pages for whoever sits at a desk, 320 pixels wide: what axe has against them\n\n| screen | |\n|---|---|";

/** @returns a row for each screen that is not as it should be, and one for all */
export async function smallScreens(): Promise<{ rows: string[]; whole: boolean }> {
	const stage = await openStage();
	const browser = await openBrowser();
	const wrong: string[] = [];
	const asked = screens.filter(useLargeScreens);
	try {
		for (const screen of asked) {
			const person = await stage.enter(browser, screen.as, screen.evening ?? "running", {
				viewport: { width: 320, height: 640 },
			});
			await show(screen, person.page, stage);
			for (const violation of await axeViolations(person.page))
				wrong.push(`| ${screen.name} | ${violation} |`);
			await person.close();
		}
	} finally {
		await browser.close();
		await stage.stop();
	}
	return {
		rows: [...wrong, `| ${asked.length} screens | ${wrong.length} violations |`],
		whole: wrong.length === 0,
	};
}
