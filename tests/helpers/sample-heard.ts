import type { Heard, HeardRow } from "#app/domain/outcome/outcome.ts";

export const place = "Een plek om samen te zijn";
export const findable = "Steun die je kunt vinden";
export const waiting = "Wachten en snel een label";

function quote(text: string, themes: string[], figure: string | null = null): Heard {
	return { kind: "quote", text, language: "nl", translation: null, themes, figure };
}

const counted = (theme: string, times: number): Heard => ({ kind: "theme", theme, times });

/** What the room of the sample evening said: quotes, counts, a batch on paper, and one in Arabic with its translation. */
export const sampleHeard: HeardRow[] = [
	{
		group: "jongere",
		source: "",
		contributions: 13,
		people: null,
		lenses: {
			"gaat-goed": [
				quote("Bij het jongerenwerk weten ze hoe ik heet. Ook als ik een maand niet ben geweest.", [place]),
				counted(findable, 2),
			],
			"kan-beter": [
				quote(
					"Het veld is bijna elke avond leeg, maar het is altijd van de club. Wij spelen tussen de auto's.",
					[place],
				),
				quote(
					"Ik had vijf toetsen in één week. Ik had een planning, er paste alleen geen slaap in.",
					[waiting],
					"Jongeren van 13 tot en met 17 jaar die vaak of heel vaak stress hebben",
				),
				counted(place, 4),
			],
			"mag-niet-ontbreken": [
				quote("Een plek binnen waar je mag zitten als het regent. Zonder iets te kopen.", [place]),
				counted("", 1),
			],
		},
	},
	{
		group: "ouder",
		source: "",
		contributions: 16,
		people: null,
		lenses: {
			"gaat-goed": [
				quote("Op het plein helpen we elkaar. Iemand neemt altijd wel een kind mee naar huis.", [findable]),
				counted(place, 3),
			],
			"kan-beter": [
				quote("Er is best veel voor ouders in Noord. Ik hoorde het pas toevallig, in de rij bij de bakker.", [
					findable,
				]),
				quote(
					"Met een diagnose krijgt mijn kind eerder hulp, maar dan staat dat woord altijd op papier. Wat kies je dan?",
					[waiting],
					"Kinderen en jongeren tot 18 jaar met jeugdhulp",
				),
				counted(waiting, 5),
			],
			"mag-niet-ontbreken": [
				{
					kind: "quote",
					text: "أريد مكانًا في الحي أسأل فيه بلغتي قبل أن تكبر المشكلة.",
					language: "ar",
					translation:
						"Ik wil een plek in de wijk waar ik in mijn eigen taal iets kan vragen, voordat het een groot probleem wordt.",
					themes: [findable],
					figure: null,
				},
				counted(findable, 2),
			],
		},
	},
	{
		group: "bewoner",
		source: "",
		contributions: 5,
		people: null,
		lenses: {
			"gaat-goed": [],
			"kan-beter": [
				quote("Ik gun de jeugd een eigen plek, maar mijn slaapkamer is precies boven het bankje.", [place]),
				counted(place, 2),
			],
			"mag-niet-ontbreken": [counted("", 2)],
		},
	},
	{
		group: "professional",
		source: "",
		contributions: 11,
		people: null,
		lenses: {
			"gaat-goed": [
				quote("School en CJG bellen elkaar nu meteen. Vorig jaar ging dat nog met een formulier.", [waiting]),
			],
			"kan-beter": [
				quote(
					"Meld ik één kind aan, dan komt er hulp voor dat kind. Een extra paar handen in de klas helpt alle kinderen.",
					[waiting],
					"Kinderen en jongeren tot 18 jaar met jeugdhulp",
				),
				counted(findable, 3),
				counted(waiting, 4),
			],
			"mag-niet-ontbreken": [counted(place, 2)],
		},
	},
	{
		group: "jongere",
		source: "Bijeenkomst Jongerenraad",
		contributions: 3,
		people: null,
		lenses: {
			"gaat-goed": [quote("Sport is hier goed geregeld, als je lid bent.", [place])],
			"kan-beter": [
				quote("In de avond is er voor ons bijna niks: geen muziek, geen plek om te zitten.", [place]),
			],
			"mag-niet-ontbreken": [quote("Iemand die je kunt vertrouwen en die je zelf kunt vinden.", [findable])],
		},
	},
];
