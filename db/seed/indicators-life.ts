import type { WrittenIndicator } from "./indicators.ts";

/** Result areas 1 and 2: taking part, equal chances, quality of life. */
export const lifeIndicators: WrittenIndicator[] = [
	{
		id: "kinderen-uitkeringsgezin",
		label: {
			nl: "Kinderen (0-18 jaar) in een uitkeringsgezin",
			en: "Children (0-18) in a household on social benefits",
		},
		sentence: {
			nl: {
				one: "{value} van de 100 kinderen in {area} groeit op in een gezin met een uitkering",
				other: "{value} van de 100 kinderen in {area} groeien op in een gezin met een uitkering",
			},
			en: {
				one: "{value} in 100 children in {area} grows up in a family on benefits",
				other: "{value} in 100 children in {area} grow up in a family on benefits",
			},
		},
		explanation: {
			nl: "Het gaat om kinderen tot 18 jaar die thuis wonen in een gezin met een bijstandsuitkering.",
			en: "This is about children under 18 who live at home in a family on social assistance.",
		},
		unit: "percentage",
		population: "kinderen",
		direction: "lager-is-beter",
		resultArea: "1",
	},
	{
		id: "gezinnen-uitkering",
		label: { nl: "Gezinnen met een uitkering", en: "Families on social benefits" },
		sentence: {
			nl: {
				one: "{value} van de 100 gezinnen in {area} heeft een uitkering",
				other: "{value} van de 100 gezinnen in {area} hebben een uitkering",
			},
			en: {
				one: "{value} in 100 families in {area} is on benefits",
				other: "{value} in 100 families in {area} are on benefits",
			},
		},
		explanation: {
			nl: "Dit cijfer telt gezinnen. Leg het niet naast cijfers die kinderen tellen.",
			en: "This figure counts families. Do not set it beside figures that count children.",
		},
		unit: "percentage",
		population: "gezinnen",
		decimals: 1,
		direction: "lager-is-beter",
		resultArea: "1",
	},
	{
		id: "eenoudergezinnen",
		label: {
			nl: "Eenoudergezinnen (van alle gezinnen met kinderen)",
			en: "Single-parent families (of all families with children)",
		},
		sentence: {
			nl: { other: "In {value} van de 100 gezinnen met kinderen in {area} is er één ouder" },
			en: { other: "In {value} of 100 families with children in {area} there is one parent" },
		},
		explanation: {
			nl: "Het gaat om huishoudens met thuiswonende kinderen en één ouder.",
			en: "This is about households with children at home and one parent.",
		},
		unit: "percentage",
		population: "gezinnen",
		decimals: 1,
		resultArea: "1",
	},
	{
		id: "geboren-kwetsbaar",
		label: {
			nl: "Kinderen geboren in een meervoudig kwetsbaar gezin",
			en: "Children born into a family in multiply vulnerable circumstances",
		},
		sentence: {
			nl: {
				one: "{value} van de 100 baby's in {area} wordt geboren in een gezin met meer dan één grote zorg",
				other: "{value} van de 100 baby's in {area} worden geboren in een gezin met meer dan één grote zorg",
			},
			en: {
				one: "{value} in 100 babies in {area} is born into a family with more than one serious worry",
				other: "{value} in 100 babies in {area} are born into a family with more than one serious worry",
			},
		},
		explanation: {
			nl: "Denk aan geldzorgen, ziekte of weinig mensen om op terug te vallen, meer dingen tegelijk.",
			en: "For example money worries, illness or few people to fall back on, several at the same time.",
		},
		unit: "percentage",
		population: "kinderen",
		decimals: 1,
		direction: "lager-is-beter",
		resultArea: "1",
	},
	{
		id: "jeugdigen",
		label: { nl: "Jeugdigen jonger dan 25 jaar", en: "Children and young people under 25" },
		sentence: {
			nl: { other: "In {area} wonen {value} kinderen en jongeren van {breakdown}" },
			en: { other: "{value} children and young people aged {breakdown} live in {area}" },
		},
		explanation: {
			nl: "Geteld op 1 januari, naar leeftijd.",
			en: "Counted on 1 January, by age.",
		},
		unit: "aantal",
		population: "kinderen",
		resultArea: "1",
		measure: "stock",
		periodKind: "day",
		dimensions: ["leeftijd"],
		shownBreakdown: "leeftijd=4-12",
	},
	{
		id: "jongeren-gestrest",
		label: {
			nl: "Jongeren (13-17 jaar) die (zeer) vaak gestrest zijn",
			en: "Young people (13-17) often stressed",
		},
		sentence: {
			nl: {
				one: "{value} van de 100 jongeren van 13 tot en met 17 jaar in {area} heeft vaak stress",
				other: "{value} van de 100 jongeren van 13 tot en met 17 jaar in {area} hebben vaak stress",
			},
			en: {
				one: "{value} in 100 young people aged 13 to 17 in {area} is often stressed",
				other: "{value} in 100 young people aged 13 to 17 in {area} are often stressed",
			},
		},
		explanation: {
			nl: "Jongeren vulden zelf een vragenlijst in. Zij kozen 'vaak' of 'heel vaak'.",
			en: "Young people answered a questionnaire themselves. They chose 'often' or 'very often'.",
		},
		unit: "percentage",
		population: "jongeren",
		decimals: 1,
		direction: "lager-is-beter",
		resultArea: "2",
	},
	{
		id: "wor-jeugd",
		label: {
			nl: "Aanmeldingen jeugd bij Welzijn op Recept",
			en: "Referrals of young people to Welfare on Prescription",
		},
		sentence: {
			nl: {
				one: "{value} kind of jongere uit {area} werd aangemeld voor Welzijn op Recept",
				other: "{value} kinderen en jongeren uit {area} werden aangemeld voor Welzijn op Recept",
			},
			en: {
				one: "{value} child or young person from {area} was referred to Welfare on Prescription",
				other: "{value} children and young people from {area} were referred to Welfare on Prescription",
			},
		},
		explanation: {
			nl: "Een huisarts of team verwijst naar een welzijnscoach, in plaats van naar zorg.",
			en: "A doctor or team refers to a welfare coach, instead of to care.",
		},
		unit: "aantal",
		population: "jongeren",
		resultArea: "2",
		relation: {
			sumOverWijken: true,
			sliceOf: { indicator: "wor-aanmeldingen", breakdown: "doelgroep=jeugd" },
		},
	},
	{
		id: "wor-volwassenen",
		label: {
			nl: "Aanmeldingen volwassenen bij Welzijn op Recept",
			en: "Referrals of adults to Welfare on Prescription",
		},
		sentence: {
			nl: {
				one: "{value} volwassene uit {area} werd aangemeld voor Welzijn op Recept",
				other: "{value} volwassenen uit {area} werden aangemeld voor Welzijn op Recept",
			},
			en: {
				one: "{value} adult from {area} was referred to Welfare on Prescription",
				other: "{value} adults from {area} were referred to Welfare on Prescription",
			},
		},
		explanation: {
			nl: "Een huisarts of team verwijst naar een welzijnscoach, in plaats van naar zorg.",
			en: "A doctor or team refers to a welfare coach, instead of to care.",
		},
		unit: "aantal",
		population: "volwassenen",
		resultArea: "2",
		relation: {
			sumOverWijken: true,
			sliceOf: { indicator: "wor-aanmeldingen", breakdown: "doelgroep=volwassenen" },
		},
	},
	{
		id: "wor-aanmeldingen",
		label: { nl: "Aanmeldingen bij Welzijn op Recept", en: "Referrals to Welfare on Prescription" },
		sentence: {
			nl: { other: "In {area} waren er {value} aanmeldingen van {breakdown} voor Welzijn op Recept" },
			en: { other: "In {area} there were {value} referrals of {breakdown} to Welfare on Prescription" },
		},
		explanation: {
			nl: "Een huisarts of team verwijst naar een welzijnscoach, in plaats van naar zorg.",
			en: "A doctor or team refers to a welfare coach, instead of to care.",
		},
		unit: "aantal",
		population: "inwoners",
		resultArea: "2",
		dimensions: ["doelgroep"],
		shownBreakdown: "doelgroep=jeugd",
	},
	{
		id: "mantelzorgers-overbelast",
		label: {
			nl: "Mantelzorgers (18-64 jaar) die zich overbelast voelen",
			en: "Informal carers (18-64) who feel overburdened",
		},
		sentence: {
			nl: {
				one: "{value} van de 100 mensen in {area} die voor een naaste zorgen, vindt dat te zwaar",
				other: "{value} van de 100 mensen in {area} die voor een naaste zorgen, vinden dat te zwaar",
			},
			en: {
				one: "{value} in 100 people in {area} who care for somebody close feels overburdened",
				other: "{value} in 100 people in {area} who care for somebody close feel overburdened",
			},
		},
		explanation: {
			nl: "Het gaat om mantelzorgers van 18 tot en met 64 jaar.",
			en: "This is about informal carers aged 18 to 64.",
		},
		unit: "percentage",
		population: "mantelzorgers",
		direction: "lager-is-beter",
		resultArea: "1",
	},
];
