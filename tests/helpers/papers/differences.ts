/** Rows that stay different or stand in one of the typings only, and why that is right. */
export interface Difference {
	why: string;
	second: string[];
	imported: string[];
}

const figure = "jongeren met jeugdzorg 0-23 (figuur)";

export const differences: Record<string, Difference[]> = {
	"zeist-000": [
		{
			why: "It stands beside the answers, as their number of respondents.",
			second: ["respondenten cliëntervaringsonderzoek jeugd | Zeist | 2025-Q1 |  | 71"],
			imported: [],
		},
		{
			why: "A loose number in the text of a figure: not to be seen which of three statements it belongs to.",
			second: [
				"resultaten van de hulp van jeugdhulpaanbieders (los getal uit een figuur) | Zeist |  |  | 13",
			],
			imported: [],
		},
		{
			why: "Nearly four times a number that the paper only draws, without saying in which period.",
			second: [
				"aanmeldingen Welzijn op Recept ten opzichte van de eerste helft van 2024 (keer zo veel) | Zeist | 2024 | verwijzer Sociaal Team en CJG | 4",
			],
			imported: [],
		},
		{
			why: "The paper names the legal term once; it goes for the plan, wherever that is made, and the notes say where it stands.",
			second: [],
			imported: [
				"plan-van-aanpak | zeist | 2024 | toegang=sociaal-team | 42",
				"plan-van-aanpak | zeist | 2024 | toegang=cjg | 42",
			],
		},
	],
	"zeist-001": [
		{
			why: "The text repeats in round words what the figure beside it, or the next line, gives exactly.",
			second: [
				"jongeren die (zeer) vaak gestrest zijn | Zeist | 2023 | leeftijd 13-17 | 50",
				"jongeren die (zeer) vaak gestrest zijn | Nederland | 2023 | leeftijd 13-17 | 50",
				"jongeren die eenzaam zijn | Zeist | 2023 | leeftijd 13-17 | 25",
				"jongeren met psychische klachten | Zeist | 2023 | leeftijd 13-17 | 25",
				"jongeren met suïcidale gedachten, een op de zoveel | Zeist | 2023 | leeftijd 13-17 | 5",
				"eenoudergezinnen onder gezinnen met kinderen, een op de zoveel | Zeist |  |  | 5",
			],
			imported: [],
		},
		{
			why: "Labels of a drawn line without their year or area; what the text says of 2023 and 2024 is there.",
			second: [
				`${figure} | Nederland | 2021 | leeftijd 0-23 | 10.6`,
				`${figure} | Zeist | 2021 | leeftijd 0-23 | 13.3`,
				`${figure} | Nederland | 2022 | leeftijd 0-23 | 11`,
				`${figure} | Regio Zuidoost-Utrecht | 2022 | leeftijd 0-23 | 13.1`,
				`${figure} | Zeist | 2022 | leeftijd 0-23 | 13.8`,
				`${figure} | Nederland | 2023 | leeftijd 0-23 | 10.8`,
				`${figure} | Zeist | 2023 | leeftijd 0-23 | 13.2`,
				`${figure} | Zeist | 2024 | leeftijd 0-23 | 13`,
				"los percentage uit een figuur over jeugdhulp | Zeist |  |  | 0.7",
			],
			imported: [],
		},
	],
	soest: [
		{
			why: "The text repeats rounded, and not always alike, what tables 3.1, 4.1, 5.1 and figure 4.2 give.",
			second: [
				"uitgaven sociaal domein (samenvatting) | Soest | 2018 |  | 42000000",
				"uitgaven sociaal domein (samenvatting) | Soest | 2020 |  | 57000000",
				"kosten sociaal domein (tekst) | Soest | 2018 |  | 43000000",
				"kosten sociaal domein (tekst) | Soest | 2020 |  | 57000000",
				"jongeren met jeugdhulp, kop van paragraaf 4.1 | Soest |  |  | 1100",
				"jongeren die zich beter voelen door de ondersteuning (samenvatting) | Soest |  |  | 80",
				"trajecten die succesvol worden afgesloten (samenvatting) | Soest |  |  | 80",
			],
			imported: [],
		},
		{
			why: "The text says index 126 of table 4.2 as 26 per cent longer.",
			second: ["langere duur trajecten met verblijf ten opzichte van 2016 | regio Eemland | 2019 |  | 26"],
			imported: [],
		},
		{
			why: "A later paragraph rounds the 52 per cent of the first half year; the note there says so.",
			second: [
				"daling doorverwijzingen naar specialistische jeugdzorg door het spreekuur, ongeveer | Soest |  |  | 50",
			],
			imported: [],
		},
		{
			why: "They stand beside the ten months, as its number of respondents (31 and 120).",
			second: [
				"steekproef onderzoek Het Vergeten Kind | Nederland |  | jongeren | 31",
				"steekproef onderzoek Het Vergeten Kind | Nederland |  | behandelaars | 120",
			],
			imported: [],
		},
		{
			why: "How the audit was made says nothing of youth care: no indicator.",
			second: [
				"interviews voor het onderzoek | Soest |  |  | 17",
				"interviews voor het onderzoek | Soest |  | medewerkers gemeente | 3",
				"interviews voor het onderzoek | Soest |  | medewerkers Sociaal Team | 3",
				"interviews voor het onderzoek | Soest |  | scholen | 2",
				"interviews voor het onderzoek | Soest |  | huisarts en praktijkondersteuner | 2",
				"interviews voor het onderzoek | Soest |  | zorgaanbieders | 5",
				"interviews voor het onderzoek | Soest |  | regionale partners | 2",
			],
			imported: [],
		},
		{
			why: "How many municipalities the group has is told by the place itself.",
			second: ["gemeenten in de benchmark cliëntervaring | benchmark 17 gemeenten | 2019 |  | 17"],
			imported: [],
		},
		{
			why: "Asked in 2021 about 2020, as the paper says elsewhere: the import file has the year it is about.",
			second: ["inwoners die niet weten dat men ook bij de gemeente terecht kan | Soest | 2021 |  | 25"],
			imported: ["ceo-kent-gemeente-niet | soest | 2020 |  | 25"],
		},
	],
	zoetermeer: [
		{
			why: "The explanation repeats the 17 per cent of the table above it.",
			second: [
				"mantelzorgers over voldoende ondersteuning door de gemeente | Zoetermeer | 2024 | antwoord ja | 17",
			],
			imported: [],
		},
		{
			why: "From which grade somebody is content belongs to the indicator; the note at its target says it.",
			second: ["streefcijfer kwaliteit ondersteuning inZet, ten minste | Zoetermeer | 2024 |  | 7.5"],
			imported: [],
		},
		{
			why: "Counted in passing in a sentence on what was done (a plan that came to nothing, a new offer).",
			second: [
				"scholen voor speciaal basisonderwijs waar collectief aanbod zou starten | Zoetermeer | 2024 |  | 3",
				"locaties dagbesteding De Buurvrouw | Zoetermeer | 2024 |  | 2",
			],
			imported: [],
		},
	],
	druten: [
		{
			why: "The text repeats the total of the table; the import file has it once.",
			second: [
				"tekort op maatwerkvoorzieningen jeugdwet | Druten | 2024 |  | 102000",
				"budget maatwerkvoorzieningen jeugdwet (tekst) | Druten | 2024 |  | 5051000",
			],
			imported: [],
		},
		{
			why: "The table rounds to thousands what the text has in euros (15.658); the import file has the text's.",
			second: ["realisatie jeugd | Druten | 2024 | persoonlijke verzorging | 16000"],
			imported: [],
		},
		{
			why: "The paper says begin 2025 without a day; the first quarter claims less than 1 January.",
			second: [
				"tijd op de wachtlijst Sociaal Team | Druten | 2025-01-01 | ondergrens | 6",
				"tijd op de wachtlijst Sociaal Team | Druten | 2025-01-01 | bovengrens | 8",
			],
			imported: [
				"wachtlijst-sociaal-team | druten | 2025-Q1 |  | 6",
				"wachtlijst-sociaal-team | druten | 2025-Q1 |  | 8",
			],
		},
		{
			why: "Both complaints of 2025, until March, were settled informally: all of them and a part in one.",
			second: ["klachten over het Sociaal Team | Druten | 2025 | informeel afgehandeld | 2"],
			imported: [
				"klachten-sociaal-team | druten | 2025-Q1 |  | 2",
				"klachten-sociaal-team | druten | 2025-Q1 | afhandeling=informeel | 2",
			],
		},
		{
			why: "How many other providers there are is told in passing and without a year.",
			second: ["andere aanbieders van dagbesteding ouderen | Druten |  |  | 4"],
			imported: [],
		},
	],
};

/** Rows of the import file that say why there is no number; the second typing holds numbers only. */
export const withoutNumber: Record<string, string[]> = {
	"zeist-000": [],
	"zeist-001": ["geboren-kwetsbaar | bunnik | 2023 |  | geen-gegevens"],
	soest: [
		"lasten-jeugd | soest | 2021 |  | nog-niet-bekend",
		"lasten-sociaal-domein | soest | 2021 |  | nog-niet-bekend",
	],
	zoetermeer: [],
	druten: [
		"aanmeldingen-sociaal-team | druten | 2024-06 |  | geen-gegevens",
		"ceo-tevreden-gesprek | druten | 2024 | groep=ouders | geen-gegevens",
		"ceo-rapportcijfer-jeugdhulp | druten | 2024 | groep=jeugdigen | te-weinig-antwoorden",
		"ceo-rapportcijfer-zorgverlener | druten | 2024 | groep=jeugdigen | te-weinig-antwoorden",
		"ceo-rapportcijfer-zorgverlener | druten | 2024 | groep=ouders | niet-gevraagd",
	],
};
