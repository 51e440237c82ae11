import { richTextOf } from "#app/domain/live/rich-text.ts";
import { demoMembers } from "../evening.ts";
import { listOf } from "../list-of.ts";
import type { DemoEvening } from "../types.ts";
import { westAgreements } from "./agreements.ts";
import { westContributions } from "./contributions.ts";
import { westParticipants } from "./people.ts";
import { westThemes } from "./themes.ts";

/** Zeist-West's evening of six weeks ago, worked out and adopted: a second wijk for who looks over all of them. */
export const west: DemoEvening = {
	title: "Wijkavond Zeist-West: samen om de kinderen heen",
	wijk: "zeist-west",
	daysAgo: 42,
	startedMinutesAgo: 60,
	phase: "elaborate",
	phaseStartedMinutesAgo: 0,
	startsAt: "19:30",
	venue: "Basisschool in West",
	figures: ["kinderen-uitkeringsgezin", "jongeren-gestrest", "jeugdhulp-0-18", "wor-jeugd"],
	members: demoMembers,
	participants: westParticipants,
	contributions: westContributions,
	themes: westThemes,
	agreements: westAgreements,
	absent: ["sport", "jeugdgezondheidszorg", "wijkagent", "bibliotheek"],
	ending: {
		adoptedAfterDays: 12,
		texts: {
			vision: richTextOf(
				"In West helpen mensen elkaar voordat ze hulp vragen. Dat willen we zo houden. Wie jong is, mag hier ruimte innemen. Wie wacht, staat er niet alleen voor.",
			),
			"rights:bescherming": richTextOf("Wie op een lijst staat, wordt gebeld. Zo blijft niemand uit beeld."),
			"rights:participatie": richTextOf("De vrijdagavond is door jongeren zelf bedacht."),
			"rights:ontwikkeling": richTextOf("Koken, muziek maken en samen opruimen is ook leren."),
			"rights:gelijke-kansen": richTextOf(
				"Een taalmaatje zorgt dat elk gesprek over het kind gaat, en niet over de taal.",
			),
			"summary:nl": [
				...richTextOf("Dit spraken we af in West:"),
				listOf(
					"Op vrijdag komt er een avond die jongeren zelf maken. We vragen de gemeente om uren.",
					"Ouders die twee talen spreken, helpen bij gesprekken op school.",
					"Aan de regio vragen we: bel de mensen die op hulp wachten.",
				),
			],
			"summary:uk": [
				...richTextOf("Про що ми домовилися у Весті:"),
				listOf(
					"Щоп'ятниці буде вечір, який молодь організовує сама. Ми просимо муніципалітет про години роботи.",
					"Батьки, які говорять двома мовами, допомагають на розмовах у школі.",
					"Регіон ми просимо телефонувати тим, хто чекає на допомогу.",
				),
			],
		},
		confirmations: [
			{ by: { participant: "partner-school" } },
			{ by: { participant: "partner-cjg" }, remark: "We nemen de vraag mee naar de regio." },
			{ by: { participant: "partner-jongerenwerk" } },
			{ by: { participant: "partner-kinderopvang" } },
			{ by: { account: "partner" }, remark: "Wij denken mee over de vrijdag." },
		],
	},
};
