import type { DemoAgreement } from "../types.ts";

/** One of them asks for more hours, one is kept, and one is handed on to the region. */
export const westAgreements: DemoAgreement[] = [
	{
		theme: "vrijdag",
		kind: "uitproberen",
		goal: "Jongeren in West hebben op vrijdag een avond die van henzelf is.",
		action:
			"Een half jaar lang is er elke vrijdag een avond waarop jongeren koken en de muziek kiezen. Om elf uur is alles opgeruimd.",
		who: "Jongeren uit West, Jongerenwerk West, bewoners die naast de zaal wonen",
		lead: "Jongerenwerk West",
		firstStep: "Met jongeren en buren een zaal kiezen en de sleutel regelen",
		firstStepAfter: 20,
		focusPoint: 2,
		layer: "gemeenschappelijk",
		contactPoint: "Jongerenwerk West",
		extraCapacity: "Vier uur jongerenwerk per week, een half jaar lang",
		capacityDecider: "Gemeente Zeist",
		noticedBy: "Er komen elke vrijdag jongeren, en de buren weten wie ze kunnen bellen.",
		commitment: "onder-voorbehoud",
		condition: "Als de gemeente de uren toezegt.",
		progress: [
			{
				daysAfterAdoption: 12,
				by: "facilitator",
				state: "loopt",
				note: "De zaal is gevonden. Over de uren is nog geen besluit.",
			},
		],
	},
	{
		theme: "elkaar",
		kind: "behouden",
		goal: "Ouders in West blijven elkaar vinden, en niemand laat zijn kind vertalen.",
		action:
			"De soep op de trap en de koffie bij de kinderopvang gaan door. Daar vragen we ouders om taalmaatje te zijn bij gesprekken op school.",
		who: "Basisschool in West, ouders en bewoners van de flat",
		lead: "Kinderopvang in West",
		firstStep: "Op de volgende soepdag vragen wie taalmaatje wil zijn",
		firstStepAfter: 15,
		focusPoint: 1,
		layer: "persoonlijk",
		contactPoint: "Kinderopvang in West, elke ochtend bij de koffie",
		noticedBy: "Bij elk gesprek op school dat het nodig heeft, zit een taalmaatje.",
		commitment: "toegezegd",
	},
	{
		theme: "lijst",
		kind: "doorgeven",
		goal: "Wie wacht op hulp uit de regio, wordt intussen gebeld.",
		action:
			"We geven aan de regio door dat mensen na hun aanmelding niets meer horen. We vragen om één nummer, en om iemand die elke maand belt.",
		who: "Basisschool in West",
		lead: "CJG Zeist",
		firstStep: "De verhalen en de vraag meenemen naar het overleg in de regio",
		firstStepAfter: 28,
		passedTo: "regio",
		focusPoint: 2,
		layer: "institutioneel",
		contactPoint: "CJG Zeist",
		noticedBy: "Mensen die wachten weten wie hen belt, en wanneer.",
		indicator: "jeugdhulp-0-18",
		commitment: "toegezegd",
	},
];
