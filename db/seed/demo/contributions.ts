import { contributionsBetter } from "./contributions-better.ts";
import { contributionsEssential } from "./contributions-essential.ts";
import { contributionsGood } from "./contributions-good.ts";
import type { DemoContribution } from "./types.ts";

/** What the room told so far: our own invention, in the spirit of what Zeist heard for its youth policy. */
export const demoContributions: DemoContribution[] = [
	...contributionsGood,
	...contributionsBetter,
	...contributionsEssential,
];
