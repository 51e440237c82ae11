import { partner } from "./partner.ts";
import type { DemoAccount, DemoParticipant } from "./types.ts";

/** Everybody here is invented. At least five of each group, so that the board may show the groups apart. */
export const demoParticipants: DemoParticipant[] = [
	{ key: "jongere-fiets", role: "jongere", nickname: "Blauwe Fiets", language: "nl" },
	{ key: "jongere-trui", role: "jongere", nickname: "Gele Trui", language: "nl" },
	{ key: "jongere-pet", role: "jongere", nickname: "Zwarte Pet", language: "nl" },
	{ key: "jongere-bal", role: "jongere", nickname: "Groene Bal", language: "nl" },
	{ key: "jongere-koptelefoon", role: "jongere", nickname: "Rode Koptelefoon", language: "nl" },
	{ key: "jongere-pen", role: "jongere", nickname: "Paarse Pen", language: "nl" },

	{ key: "ouder-paraplu", role: "ouder", nickname: "Oranje Paraplu", language: "nl" },
	{ key: "ouder-theepot", role: "ouder", nickname: "Witte Theepot", language: "ar" },
	{ key: "ouder-tas", role: "ouder", nickname: "Groene Tas", language: "tr" },
	{ key: "ouder-beker", role: "ouder", nickname: "Blauwe Beker", language: "nl" },
	{ key: "ouder-laars", role: "ouder", nickname: "Gele Laars", language: "nl" },
	{ key: "ouder-sjaal", role: "ouder", nickname: "Rode Sjaal", language: "nl" },

	{ key: "bewoner-bank", role: "bewoner", nickname: "Bruine Bank", language: "nl" },
	{ key: "bewoner-bril", role: "bewoner", nickname: "Grijze Bril", language: "nl" },
	{ key: "bewoner-gieter", role: "bewoner", nickname: "Groene Gieter", language: "nl" },
	{ key: "bewoner-bakfiets", role: "bewoner", nickname: "Rode Bakfiets", language: "nl" },
	{ key: "bewoner-lamp", role: "bewoner", nickname: "Gouden Lamp", language: "nl" },

	partner("school", "Gele Schoolbel", "Basisschool in Noord"),
	partner("cjg", "Blauwe Stoel", "CJG Zeist"),
	partner("jongerenwerk", "Oranje Deur", "Jongerenwerk Noord"),
	partner("sport", "Witte Fluit", "Sportclub in Noord"),
	partner("welzijn", "Rode Thermoskan", "Welzijn Noord"),
	partner("wijkmanager", "Grijze Plattegrond", "Gemeente Zeist, wijkmanager"),
	partner("wijkagent", "Blauwe Jas", "Politie, wijkagent"),
	partner("bibliotheek", "Paarse Boekenkast", "Bibliotheek", "waiting"),
];

/** The reader has no rights in the installation beyond a partner's; in the evening this person moderates. */
export const demoAccounts: DemoAccount[] = [
	{
		key: "admin",
		email: "beheerder@demo.example",
		name: "Beheerder (demo)",
		organisation: "Gemeente Zeist",
		role: "admin",
	},
	{
		key: "data-manager",
		email: "cijfers@demo.example",
		name: "Cijferbeheerder (demo)",
		organisation: "Gemeente Zeist",
		role: "data-manager",
	},
	{
		key: "policy",
		email: "beleid@demo.example",
		name: "Beleid (demo)",
		organisation: "Gemeente Zeist",
		role: "policy",
	},
	{
		key: "facilitator",
		email: "begeleider@demo.example",
		name: "Begeleider (demo)",
		organisation: "Gemeente Zeist",
		role: "facilitator",
	},
	{
		key: "partner",
		email: "partner@demo.example",
		name: "Partner (demo)",
		organisation: "Buurtsportcoaches Noord",
		role: "partner",
	},
	{
		key: "reader",
		email: "meelezer@demo.example",
		name: "Meelezer (demo)",
		organisation: "Welzijn Noord",
		role: "partner",
	},
];
