import { richTextOf } from "#app/domain/live/rich-text.ts";
import { listOf } from "../list-of.ts";
import type { DemoTheme } from "../types.ts";

export const westThemes: DemoTheme[] = [
	{
		key: "vrijdag",
		name: "Een vrijdagavond van onszelf",
		contributions: ["tot-de-bel", "zelf-koken"],
		texts: {
			see: [
				listOf(
					"Op vrijdagavond is er voor jongeren niets open in West.",
					"Jongeren willen zelf koken, muziek kiezen en opruimen.",
				),
			],
			mean: richTextOf("Wie iets zelf mag maken, hoeft niet weggestuurd te worden."),
			unknown: richTextOf(
				"Welke ruimte kan open zonder dat de buren last hebben? De wijkmanager gaat met bewoners kijken.",
			),
		},
		chosen: true,
		ownChoiceOf: "together",
		votes: [
			"jongere-rugzak",
			"jongere-pizza",
			"jongere-trom",
			"jongere-sok",
			"jongere-bel",
			"jongere-vlieger",
			"ouder-kom",
			"bewoner-hark",
			"partner-jongerenwerk",
			"partner-wijkmanager",
		],
		stickers: 5,
	},
	{
		key: "elkaar",
		name: "Elkaar helpen met taal en school",
		contributions: ["soep-op-de-trap", "zwaaien-bij-het-raam", "tien-minuten", "taalmaatje"],
		texts: {
			see: [
				listOf(
					"Ouders helpen elkaar op de trap van de flat en bij de kinderopvang.",
					"Bij een gesprek op school gaat veel tijd op aan vertalen. Soms doet een kind dat.",
				),
			],
			mean: richTextOf("De mensen die kunnen vertalen, wonen hier al. We hebben het ze nog niet gevraagd."),
			unknown: richTextOf(
				"Hoeveel ouders willen taalmaatje zijn? De school en de kinderopvang vragen het rond.",
			),
		},
		chosen: true,
		votes: [
			"ouder-kom",
			"ouder-jas",
			"ouder-pan",
			"ouder-slinger",
			"jongere-bel",
			"bewoner-trap",
			"partner-school",
			"partner-kinderopvang",
		],
		stickers: 2,
	},
	{
		key: "lijst",
		name: "Op een lijst staan en niets horen",
		contributions: ["hoofd-op-stand-tien", "bellen-met-drie-nummers", "ondertussen", "iemand-die-belt"],
		texts: {
			see: [
				listOf(
					"In heel Zeist zegt de helft van de jongeren dat zij vaak gestrest zijn. Van West apart is het niet bekend.",
					"Wie hulp uit de regio nodig heeft, wacht lang en hoort intussen niets.",
				),
			],
			mean: richTextOf(
				"De wachttijd kunnen we in West niet oplossen. Dat iemand belt terwijl je wacht, misschien wel.",
			),
			unknown: richTextOf("Hoe lang wachten mensen uit West echt? Het CJG vraagt het aan de regio."),
		},
		chosen: true,
		votes: [
			"jongere-sok",
			"ouder-zadel",
			"ouder-jas",
			"bewoner-klok",
			"partner-cjg",
			"partner-school",
			"partner-wijkmanager",
		],
		stickers: 1,
	},
];
