import { partner } from "../partner.ts";
import type { DemoParticipant } from "../types.ts";

/** Everybody here is invented. There were few residents, so young people, parents and residents count as one group. */
export const westParticipants: DemoParticipant[] = [
	{ key: "jongere-rugzak", role: "jongere", nickname: "Rode Rugzak", language: "nl" },
	{ key: "jongere-pizza", role: "jongere", nickname: "Halve Pizza", language: "nl" },
	{ key: "jongere-trom", role: "jongere", nickname: "Groene Trom", language: "nl" },
	{ key: "jongere-sok", role: "jongere", nickname: "Gestreepte Sok", language: "nl" },
	{ key: "jongere-bel", role: "jongere", nickname: "Zilveren Bel", language: "nl" },
	{ key: "jongere-vlieger", role: "jongere", nickname: "Gele Vlieger", language: "nl" },

	{ key: "ouder-kom", role: "ouder", nickname: "Blauwe Kom", language: "nl" },
	{ key: "ouder-jas", role: "ouder", nickname: "Lange Jas", language: "uk" },
	{ key: "ouder-pan", role: "ouder", nickname: "Rode Pan", language: "ar" },
	{ key: "ouder-slinger", role: "ouder", nickname: "Gouden Slinger", language: "nl" },
	{ key: "ouder-zadel", role: "ouder", nickname: "Bruin Zadel", language: "nl" },

	{ key: "bewoner-hark", role: "bewoner", nickname: "Groene Hark", language: "nl" },
	{ key: "bewoner-klok", role: "bewoner", nickname: "Stille Klok", language: "nl" },
	{ key: "bewoner-trap", role: "bewoner", nickname: "Hoge Trap", language: "nl" },

	partner("school", "Groen Bord", "Basisschool in West"),
	partner("cjg", "Gele Map", "CJG Zeist"),
	partner("jongerenwerk", "Blauwe Sleutel", "Jongerenwerk West"),
	partner("kinderopvang", "Rode Emmer", "Kinderopvang in West"),
	partner("wijkmanager", "Witte Pen", "Gemeente Zeist, wijkmanager"),
];
