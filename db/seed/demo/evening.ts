import { demoAgreements } from "./agreements.ts";
import { demoContributions } from "./contributions.ts";
import { demoParticipants } from "./people.ts";
import { demoThemes } from "./themes.ts";
import type { DemoEvening } from "./types.ts";

/** The three accounts that have a part in every evening of the demo. */
export const demoMembers: DemoEvening["members"] = [
	{ account: "facilitator", role: "facilitator" },
	{ account: "reader", role: "reader" },
	{ account: "partner", role: "partner" },
];

/**
 * Zeist-Noord's running evening: in its 50th minute, with a few minutes of "Vertellen" left. The groups at the table
 * began their themes and agreements while the others tell, so that every part of the evening has something to show.
 */
export const demoEvening: DemoEvening = {
	title: "Wijkavond Zeist-Noord: zo groeien kinderen hier op",
	wijk: "zeist-noord",
	daysAgo: 0,
	startedMinutesAgo: 50,
	phase: "tell",
	phaseStartedMinutesAgo: 15,
	startsAt: "19:30",
	venue: "Buurthuis in Noord",
	figures: ["kinderen-uitkeringsgezin", "jeugdhulp-0-18", "jongeren-gestrest", "wor-jeugd"],
	members: demoMembers,
	participants: demoParticipants,
	contributions: demoContributions,
	themes: demoThemes,
	agreements: demoAgreements,
	absent: ["kinderopvang", "jeugdgezondheidszorg"],
};
