import type { WrittenIndicator } from "./indicators.ts";

/** Result areas 3 and 4: care in time and close by, and the balance between the kinds of care. */
export const careIndicators: WrittenIndicator[] = [
	{
		id: "jeugdhulp-clienten",
		label: { nl: "Unieke cliënten met jeugdhulp", en: "Unique clients of youth care" },
		sentence: {
			nl: {
				one: "{value} kind of jongere in {area} krijgt jeugdhulp",
				other: "{value} kinderen en jongeren in {area} krijgen jeugdhulp",
			},
			en: {
				one: "{value} child or young person in {area} gets youth care",
				other: "{value} children and young people in {area} get youth care",
			},
		},
		explanation: {
			nl: "Iedereen met een geldig besluit voor jeugdhulp telt één keer mee. Een grotere wijk heeft meer cliënten.",
			en: "Everybody with an active decision for youth care counts once. A larger wijk has more clients.",
		},
		unit: "aantal",
		population: "clienten",
		resultArea: "3",
		relation: { sumOverWijken: true },
	},
	{
		id: "jeugdhulp-0-18",
		label: { nl: "Jeugdigen 0-18 jaar met jeugdhulp", en: "Children 0-18 with youth care" },
		sentence: {
			nl: {
				one: "{value} van de 100 kinderen en jongeren tot 18 jaar in {area} krijgt jeugdhulp",
				other: "{value} van de 100 kinderen en jongeren tot 18 jaar in {area} krijgen jeugdhulp",
			},
			en: {
				one: "{value} in 100 children and young people under 18 in {area} gets youth care",
				other: "{value} in 100 children and young people under 18 in {area} get youth care",
			},
		},
		explanation: {
			nl: "Het gaat om hulp waarvoor een besluit nodig is. Gewone steun op school of in de buurt telt niet mee.",
			en: "This is care that needs a decision. Everyday support at school or in the area is not counted.",
		},
		unit: "percentage",
		population: "jongeren",
		decimals: 1,
		resultArea: "3",
	},
	{
		id: "jeugdhulp-0-23",
		label: { nl: "Jeugdigen 0-23 jaar met jeugdhulp", en: "Young people 0-23 with youth care" },
		sentence: {
			nl: {
				one: "{value} van de 100 kinderen en jongeren tot 23 jaar in {area} krijgt jeugdhulp",
				other: "{value} van de 100 kinderen en jongeren tot 23 jaar in {area} krijgen jeugdhulp",
			},
			en: {
				one: "{value} in 100 children and young people under 23 in {area} gets youth care",
				other: "{value} in 100 children and young people under 23 in {area} get youth care",
			},
		},
		explanation: {
			nl: "Jeugdhulp kan na 18 jaar doorlopen. Daarom is de groep hier groter dan bij 0 tot 18 jaar.",
			en: "Youth care may go on after 18, so this group is larger than that of 0 to 18.",
		},
		unit: "percentage",
		population: "jongeren",
		decimals: 1,
		resultArea: "3",
	},
	{
		id: "wachttijd-cjg",
		label: { nl: "Gemiddelde wachttijd bij het CJG", en: "Average waiting time at the youth team (CJG)" },
		sentence: {
			nl: { other: "Bij het CJG in {area} wacht je gemiddeld {value} dagen" },
			en: { other: "At the youth team (CJG) in {area} you wait {value} days on average" },
		},
		explanation: {
			nl: "Gemiddeld is er na 60 dagen een plan en na 84 dagen een besluit over de hulp, geteld vanaf de melding.",
			en: "On average there is a plan after 60 days and a decision on care after 84 days, counted from the request.",
		},
		unit: "dagen",
		population: "gezinnen",
		direction: "lager-is-beter",
		resultArea: "3",
	},
	{
		id: "ceo-cjg-tijdig",
		label: {
			nl: "Vindt tijdig geholpen te zijn door het CJG",
			en: "Feels helped in time by the youth team (CJG)",
		},
		sentence: {
			nl: {
				one: "{value} van de 100 ouders en jongeren in {area} die antwoord gaven, vindt dat het CJG op tijd hielp",
				other:
					"{value} van de 100 ouders en jongeren in {area} die antwoord gaven, vinden dat het CJG op tijd hielp",
			},
			en: {
				other: "{value} in 100 parents and young people in {area} who answered say the CJG helped in time",
			},
		},
		explanation: {
			nl: "Uit een vragenlijst onder ouders en jongeren die hulp kregen. Leg dit cijfer eens naast de wachttijd.",
			en: "From a questionnaire among parents and young people who got help. Try it beside the waiting time.",
		},
		unit: "percentage",
		population: "gezinnen",
		direction: "hoger-is-beter",
		resultArea: "3",
	},
	{
		id: "ceo-cjg-eigen-kracht",
		label: {
			nl: "Vindt dat het CJG meekeek naar wat men zelf kon",
			en: "Says the youth team (CJG) looked at what people could do themselves",
		},
		sentence: {
			nl: {
				one: "{value} van de 100 ouders en jongeren in {area} zegt: het CJG keek mee naar wat wij zelf kunnen",
				other:
					"{value} van de 100 ouders en jongeren in {area} zeggen: het CJG keek mee naar wat wij zelf kunnen",
			},
			en: {
				other: "{value} in 100 parents and young people in {area} say the CJG looked at what they could do",
			},
		},
		explanation: {
			nl: "Uit een vragenlijst onder ouders en jongeren die hulp kregen.",
			en: "From a questionnaire among parents and young people who got help.",
		},
		unit: "percentage",
		population: "gezinnen",
		direction: "hoger-is-beter",
		resultArea: "3",
	},
	{
		id: "jeugd-verwijzer",
		label: { nl: "Jeugdhulpcliënten per verwijzer", en: "Youth care clients by referrer" },
		sentence: {
			nl: {
				one: "Van de 100 kinderen en jongeren met jeugdhulp in {area} kwam er {value} via {breakdown}",
				other: "Van de 100 kinderen en jongeren met jeugdhulp in {area} kwamen er {value} via {breakdown}",
			},
			en: {
				other: "Of 100 children and young people with youth care in {area}, {value} came through {breakdown}",
			},
		},
		explanation: {
			nl: "Wie verwees naar jeugdhulp? De genoemde verwijzers zijn samen geen 100 procent.",
			en: "Who referred to youth care? The referrers named do not add up to 100 percent.",
		},
		unit: "percentage",
		population: "clienten",
		decimals: 1,
		resultArea: "3",
		dimensions: ["verwijzer"],
		shownBreakdown: "verwijzer=Gemeente (CJG)",
	},
	{
		id: "jeugd-verblijf",
		label: { nl: "Jongeren in verblijf", en: "Young people in residential care" },
		sentence: {
			nl: {
				one: "{value} kind of jongere uit {area} woonde een tijd niet thuis, met jeugdhulp",
				other: "{value} kinderen en jongeren uit {area} woonden een tijd niet thuis, met jeugdhulp",
			},
			en: {
				other: "{value} children and young people from {area} lived away from home in youth care for a time",
			},
		},
		explanation: {
			nl: "Bijvoorbeeld in een pleeggezin, een gezinshuis of een groep.",
			en: "For example in a foster family, a family home or a group.",
		},
		unit: "aantal",
		population: "jongeren",
		resultArea: "3",
	},
	{
		id: "wmo-clienten",
		label: { nl: "Unieke cliënten met Wmo-hulp", en: "Unique clients of social support (Wmo)" },
		sentence: {
			nl: {
				one: "{value} inwoner van {area} krijgt hulp vanuit de Wmo",
				other: "{value} inwoners van {area} krijgen hulp vanuit de Wmo",
			},
			en: {
				one: "{value} resident of {area} gets social support (Wmo)",
				other: "{value} residents of {area} get social support (Wmo)",
			},
		},
		explanation: {
			nl: "Bijvoorbeeld hulp in huis of begeleiding. Een grotere wijk heeft meer cliënten.",
			en: "For example help at home or guidance. A larger wijk has more clients.",
		},
		unit: "aantal",
		population: "clienten",
		resultArea: "3",
		relation: { sumOverWijken: true },
	},
	{
		id: "wachttijd-sociaal-team",
		label: { nl: "Gemiddelde wachttijd bij het Sociaal Team", en: "Average waiting time at the social team" },
		sentence: {
			nl: { other: "Bij het Sociaal Team in {area} wacht je gemiddeld {value} dagen" },
			en: { other: "At the social team in {area} you wait {value} days on average" },
		},
		explanation: {
			nl: "Gemiddeld is er na 34 dagen een plan en na 69 dagen begint de hulp.",
			en: "On average there is a plan after 34 days and the care starts after 69 days.",
		},
		unit: "dagen",
		population: "volwassenen",
		direction: "lager-is-beter",
		resultArea: "3",
	},
	{
		id: "begeleiding-basis",
		label: { nl: "Aandeel basis in de begeleiding", en: "Share of the basic kind of guidance" },
		sentence: {
			nl: {
				one: "{value} van de 100 mensen in {area} met begeleiding krijgt de lichtste vorm",
				other: "{value} van de 100 mensen in {area} met begeleiding krijgen de lichtste vorm",
			},
			en: { other: "{value} in 100 people with guidance in {area} get the lightest kind" },
		},
		explanation: {
			nl: "Begeleiding vanuit de Wmo is er in een basisvorm en een specialistische vorm.",
			en: "Guidance under the Wmo comes in a basic and a specialist kind.",
		},
		unit: "percentage",
		population: "clienten",
		resultArea: "3",
	},
	{
		id: "realisatie-sociale-basis",
		label: { nl: "Realisatie sociale basis", en: "Spent on the social basis" },
		sentence: {
			nl: { other: "{area} gaf {value} uit aan steun dicht bij huis, voor iedereen" },
			en: { other: "{area} spent {value} on support close to home, for everybody" },
		},
		explanation: {
			nl: "De sociale basis: bijvoorbeeld jongerenwerk, buurthuizen en steun aan vrijwilligers.",
			en: "The social basis: for example youth work, community centres and support for volunteers.",
		},
		unit: "euro",
		population: "geld",
		resultArea: "4",
	},
	{
		id: "realisatie-basiszorg",
		label: { nl: "Realisatie basiszorg", en: "Spent on basic care" },
		sentence: {
			nl: { other: "{area} gaf {value} uit aan basiszorg" },
			en: { other: "{area} spent {value} on basic care" },
		},
		explanation: {
			nl: "Zorg waar je makkelijk terechtkunt, zoals het CJG en het Sociaal Team.",
			en: "Care that is easy to reach, such as the youth team and the social team.",
		},
		unit: "euro",
		population: "geld",
		resultArea: "4",
	},
	{
		id: "realisatie-aanvullende-zorg",
		label: { nl: "Realisatie aanvullende zorg", en: "Spent on additional care" },
		sentence: {
			nl: { other: "{area} gaf {value} uit aan zorg waarvoor een besluit nodig is" },
			en: { other: "{area} spent {value} on care that needs a decision" },
		},
		explanation: {
			nl: "Jeugdhulp en Wmo-hulp met een besluit van de gemeente.",
			en: "Youth care and social support with a decision of the municipality.",
		},
		unit: "euro",
		population: "geld",
		resultArea: "4",
	},
];
