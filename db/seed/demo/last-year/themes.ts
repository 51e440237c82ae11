import { richTextOf } from "#app/domain/live/rich-text.ts";
import { listOf } from "../list-of.ts";
import type { DemoTheme } from "../types.ts";

export const lastYearThemes: DemoTheme[] = [
	{
		key: "meedoen",
		name: "Meedoen, ook als het geld op is",
		contributions: ["altijd-iemand", "te-kleine-schoenen", "lege-woensdag", "zaterdag-open"],
		texts: {
			see: [
				listOf(
					"In Noord groeien 7 van de 100 kinderen op in een gezin met een uitkering. In West is dat ook zo, in de andere wijken is het minder.",
					"Kinderen zeggen dat ze iets vergeten zijn, terwijl het thuis niet gekocht kon worden.",
					"Op woensdagmiddag is iedereen vrij en is er bijna niets wat niets kost.",
				),
			],
			mean: richTextOf(
				"Schaamte houdt kinderen misschien meer tegen dan geld alleen.\n" +
					"Het plein is van iedereen. Als er daar iets is, hoeft niemand zich op te geven of iets uit te leggen.",
			),
			unknown: richTextOf(
				"Hoeveel kinderen willen wel sporten en doen het niet? De buurtsportcoaches vragen het op het plein.",
			),
		},
		chosen: true,
		ownChoiceOf: "jongere",
		votes: [
			"jongere-step",
			"jongere-gitaar",
			"jongere-muts",
			"jongere-skates",
			"jongere-drop",
			"ouder-trommel",
			"ouder-kat",
			"bewoner-linde",
			"bewoner-stoep",
			"bewoner-hond",
			"partner-school",
			"partner-jongerenwerk",
			"partner-wijkagent",
		],
		stickers: 4,
	},
	{
		key: "dichtbij",
		name: "Hulp die dichtbij is",
		contributions: [
			"niet-eens-gevraagd",
			"met-de-bus",
			"lijst-of-vergeten",
			"bellen-of-kijken",
			"niemand-loopt-langs",
			"brief-over-de-reis",
		],
		texts: {
			see: [
				listOf(
					"Ouders helpen elkaar vaak al voordat er een hulpverlener komt.",
					"Het kantoor van de hulp is ver weg. Met een baby en een bus is een kwartier praten een halve dag.",
					"Wie wacht, weet vaak niet of er aan hem gedacht wordt.",
				),
			],
			mean: richTextOf(
				"Een kleine vraag wordt groot als de weg ernaartoe lang is.\n" +
					"Op school loopt iedereen langs. Daar is een vraag stellen gewoon.",
			),
			unknown: richTextOf(
				"Hebben minder kinderen hulp nodig als de vraag eerder gesteld wordt? Dat kan het cijfer ons niet vertellen. Het CJG vraagt het volgend jaar aan de ouders.",
			),
		},
		chosen: true,
		votes: [
			"ouder-trommel",
			"ouder-theedoek",
			"ouder-lepel",
			"ouder-kat",
			"ouder-wekker",
			"bewoner-brievenbus",
			"bewoner-tulp",
			"bewoner-linde",
			"partner-school",
			"partner-cjg",
			"partner-wijkmanager",
		],
		stickers: 3,
	},
	{
		key: "brugklas",
		name: "Van groep acht naar de brugklas",
		contributions: ["brief-over-de-reis", "brood-in-de-pauze", "vragen-over-later", "bekende-erbij"],
		texts: {
			see: [
				listOf(
					"Kinderen gaan van een school waar iedereen hen kent naar een school waar niemand hen kent.",
					"Ouders hebben vragen over de nieuwe school en weten niet aan wie ze die kunnen stellen.",
				),
			],
			mean: richTextOf("Eén bekend gezicht in de eerste weken kan veel stress schelen."),
			unknown: richTextOf(
				"Hoe gaat het met de kinderen die nu in de brugklas zitten? De jongeren van vanavond vragen het aan hun vrienden.",
			),
		},
		chosen: true,
		ownChoiceOf: "ouder",
		votes: [
			"jongere-gitaar",
			"jongere-skates",
			"ouder-theedoek",
			"ouder-lepel",
			"ouder-wekker",
			"bewoner-hond",
			"partner-school",
			"partner-jongerenwerk",
		],
		stickers: 2,
	},
	{
		key: "meebeslissen",
		name: "Meebeslissen over onze wijk",
		contributions: ["stoelen-op-straat", "zelf-bedacht", "eerst-vragen", "langer-dan-een-proef"],
		texts: {
			see: richTextOf("Wat mensen zelf bedenken, houden ze ook zelf vol."),
			mean: richTextOf("We vragen vaak pas iets als het plan al klaar is."),
			unknown: richTextOf(
				"Wie wil er meedenken, en wanneer kan dat? De wijkmanager neemt het mee naar de volgende wijkavond.",
			),
		},
		chosen: false,
		votes: ["jongere-drop", "bewoner-tulp", "bewoner-stoep", "partner-wijkmanager", "partner-jongerenwerk"],
		stickers: 1,
	},
];
