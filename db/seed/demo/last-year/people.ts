import { partner } from "../partner.ts";
import type { DemoParticipant } from "../types.ts";

/** Everybody here is invented: five of each group, so that the outcome may name the groups apart. */
export const lastYearParticipants: DemoParticipant[] = [
	{ key: "jongere-step", role: "jongere", nickname: "Rode Step", language: "nl" },
	{ key: "jongere-gitaar", role: "jongere", nickname: "Witte Gitaar", language: "nl" },
	{ key: "jongere-muts", role: "jongere", nickname: "Gele Muts", language: "nl" },
	{ key: "jongere-skates", role: "jongere", nickname: "Blauwe Skates", language: "nl" },
	{ key: "jongere-drop", role: "jongere", nickname: "Zwarte Drop", language: "nl" },

	{ key: "ouder-trommel", role: "ouder", nickname: "Groene Trommel", language: "nl" },
	{ key: "ouder-theedoek", role: "ouder", nickname: "Blauwe Theedoek", language: "tr" },
	{ key: "ouder-lepel", role: "ouder", nickname: "Gouden Lepel", language: "ar" },
	{ key: "ouder-kat", role: "ouder", nickname: "Grijze Kat", language: "nl" },
	{ key: "ouder-wekker", role: "ouder", nickname: "Rode Wekker", language: "nl" },

	{ key: "bewoner-linde", role: "bewoner", nickname: "Oude Linde", language: "nl" },
	{ key: "bewoner-brievenbus", role: "bewoner", nickname: "Gele Brievenbus", language: "nl" },
	{ key: "bewoner-tulp", role: "bewoner", nickname: "Paarse Tulp", language: "nl" },
	{ key: "bewoner-stoep", role: "bewoner", nickname: "Witte Stoep", language: "nl" },
	{ key: "bewoner-hond", role: "bewoner", nickname: "Bruine Hond", language: "nl" },

	partner("school", "Wit Krijt", "Basisschool in Noord"),
	partner("cjg", "Groene Stoel", "CJG Zeist"),
	partner("jongerenwerk", "Gele Deur", "Jongerenwerk Noord"),
	partner("wijkmanager", "Rode Kaart", "Gemeente Zeist, wijkmanager"),
	partner("wijkagent", "Zwarte Laars", "Politie, wijkagent"),
];
