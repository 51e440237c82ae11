import type { Page } from "playwright-core";
import type { Screen } from "./screen.ts";
import { screensOfAccounts } from "./screens-of-accounts.ts";
import { screensOfChoosing } from "./screens-of-choosing.ts";
import { screensOfManaging } from "./screens-of-managing.ts";
import { screensOfOffers } from "./screens-of-offers.ts";
import { screensOfOutcome } from "./screens-of-outcome.ts";
import { screensOfParticipants } from "./screens-of-participants.ts";
import { screensOfParts } from "./screens-of-parts.ts";
import { screensOfReadings } from "./screens-of-readings.ts";
import type { Stage } from "./stage.ts";

/** Every screen of the product and every state of one that looks different, in the order in which people meet them. */
export const screens: Screen[] = [
	...screensOfParticipants,
	...screensOfAccounts,
	...screensOfChoosing,
	...screensOfOutcome,
	...screensOfParts,
	...screensOfManaging,
	...screensOfReadings,
	...screensOfOffers,
];

const atDesks = new Set([...screensOfManaging, ...screensOfReadings]);
/** Whether whoever uses a screen mostly sits at a desk; it works on a phone too. */
export const useLargeScreens = (screen: Screen): boolean => atDesks.has(screen);

/** The address of a screen in the evening that it shows. */
export function addressOf({ path, evening = "running" }: Screen, { evenings, contribution }: Stage): string {
	const { id, code } = evenings[evening];
	return (
		path
			.replace(":id", id)
			.replace(":code", code)
			.replace(":contribution", contribution)
			.replace(":place", "zeist-oost")
			.replace(":indicator", "wor-jeugd")
			.replace(":dimension", "verwijzer")
			.replace(":framework", "sociaal-domein")
			.replace(":source", "demo")
			.replace(/:(?:seriesBreak|target|note)/, "nieuw?indicator=jeugdhulp-clienten")
			.replace(":offer", "nieuw")
			// A delivery is made on the page before it, and an edition is found there.
			.replace(/\/:(?:delivery|edition)/, "")
	);
}

/** Opens a screen in a browser of somebody who may be new, and brings it in its state. */
export async function show(screen: Screen, page: Page, stage: Stage): Promise<void> {
	await screen.before?.(page, stage);
	await page.goto(addressOf(screen, stage));
	await page.evaluate("document.fonts.ready.then(() => true)");
	await screen.after?.(page, stage);
}
