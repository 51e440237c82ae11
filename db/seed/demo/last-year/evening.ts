import { demoMembers } from "../evening.ts";
import type { DemoEvening } from "../types.ts";
import { lastYearAgreements } from "./agreements.ts";
import { lastYearContributions } from "./contributions.ts";
import { lastYearParticipants } from "./people.ts";
import { lastYearTexts } from "./texts.ts";
import { lastYearThemes } from "./themes.ts";

/**
 * Zeist-Noord's evening of fifty weeks ago, worked out and adopted: what the running evening opens with. Its figures
 * are those that were public by then.
 */
export const lastYear: DemoEvening = {
	title: "Wijkavond Zeist-Noord: wat hebben kinderen hier nodig?",
	wijk: "zeist-noord",
	daysAgo: 350,
	startedMinutesAgo: 60,
	phase: "elaborate",
	phaseStartedMinutesAgo: 0,
	startsAt: "19:30",
	venue: "Basisschool in Noord",
	figures: ["kinderen-uitkeringsgezin", "jeugdhulp-clienten", "jongeren-gestrest", "wachttijd-cjg"],
	members: demoMembers,
	participants: lastYearParticipants,
	contributions: lastYearContributions,
	themes: lastYearThemes,
	agreements: lastYearAgreements,
	absent: ["kinderopvang", "sport", "cultuur", "bibliotheek"],
	ending: {
		adoptedAfterDays: 10,
		texts: lastYearTexts,
		confirmations: [
			{ by: { account: "partner" }, remark: "Wij staan elke woensdag op het plein." },
			{ by: { participant: "partner-school" } },
			{ by: { participant: "partner-cjg" }, remark: "De dinsdag is ingeroosterd." },
			{ by: { participant: "partner-jongerenwerk" } },
			{ by: { participant: "partner-wijkmanager" } },
		],
	},
};
