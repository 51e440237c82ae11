import type { DemoAgreement } from "./types.ts";

/** What lies ready for "Afspraken" on the running evening, with the fields that the room fills in. */
export const demoAgreements: DemoAgreement[] = [
	{
		theme: "plek",
		kind: "uitproberen",
		goal: "Het veld is er voor iedereen in Noord.",
		action:
			"Zes weken lang is het veld op twee avonden open, van zeven tot negen uur. Er is steeds een volwassene bij die de jongeren kennen. Daarna kijken we samen hoe het ging.",
		who: "Sportclub in Noord, Jongerenwerk Noord, jongeren en buren van het veld",
		lead: "Buurtsportcoaches Noord",
		firstStep: "Jongeren, buren en de club schrijven samen drie spelregels op",
		firstStepAfter: 9,
		owner: "partner",
	},
	{
		theme: "steun",
		kind: "verbeteren",
		goal: "Ouders en jongeren weten waar ze terechtkunnen, in hun eigen taal.",
		action:
			"We maken één blad met alle plekken in Noord en de gezichten die erbij horen. Het komt er in de talen die hier gesproken worden en hangt bij de huisarts, de kapper, de kerk, de moskee en op school.",
		who: "Basisschool in Noord, CJG Zeist, bibliotheek, ouders die meelezen en vertalen",
		lead: "Welzijn Noord",
		firstStep: "Alle adressen bij elkaar leggen en nabellen of ze nog kloppen",
		firstStepAfter: 16,
	},
	{
		theme: "wachten",
		kind: "uitproberen",
		goal: "Geen ouder hoeft alleen te wachten.",
		action:
			"Elke twee weken is er een tafel voor ouders die op hulp wachten, met iemand erbij die de weg kent. Een diagnose is niet nodig.",
		who: "Ouders die het al meemaakten, Welzijn Noord, Basisschool in Noord",
		lead: "CJG Zeist",
		firstStep: "Met twee ouders een plek en een tijd kiezen die passen bij werk en school",
		firstStepAfter: 14,
	},
	{
		theme: "wachten",
		kind: "doorgeven",
		goal: "Steun in de klas zonder dat één kind eerst een label krijgt.",
		action:
			"We geven door wat school en ouders vertelden: een extra paar handen in de klas helpt alle kinderen, maar er is nu alleen geld voor hulp aan één kind.",
		who: "Basisschool in Noord, CJG Zeist",
		lead: "Wijkmanager Noord",
		firstStep: "Het gesprek bij de gemeente aanvragen en in Noord vertellen wat het antwoord is",
		firstStepAfter: 30,
		passedTo: "gemeente",
	},
];
