import { richTextOf } from "#app/domain/live/rich-text.ts";
import { listOf } from "./list-of.ts";
import type { DemoTheme } from "./types.ts";

/**
 * The themes of the running evening. Its people gave their votes beforehand: they count from the moment that the
 * facilitator opens the voting, together with those of whoever tries the demo.
 */
export const demoThemes: DemoTheme[] = [
	{
		key: "plek",
		name: "Een plek om samen te zijn",
		contributions: [
			"naam-kennen",
			"samen-eten",
			"boodschappen",
			"studio",
			"zonder-aanleiding",
			"veld-van-de-club",
			"niemand-kwam-trainen",
			"boven-het-bankje",
			"wie-sluit-af",
			"drie-antwoorden",
			"jongerenraad",
			"binnen-zonder-kopen",
			"een-ding-gratis",
			"sleutel-en-ballen",
			"schuur-vol-gereedschap",
			"zomer-dicht",
		],
		texts: {
			see: [
				listOf(
					"Er is een veld, maar het ligt vaak leeg achter een hek. Jongeren spelen intussen tussen de auto's.",
					"In de avond is er binnen bijna niets waar je mag zijn zonder iets te kopen.",
					"Waar iemand je naam kent, kom je terug. Dat zeggen jongeren, en dat zeggen buren.",
				),
			],
			mean: richTextOf(
				"Misschien missen we geen plekken, maar een sleutel. En iemand die hem durft te geven.\n" +
					"Wie elkaar kent, belt minder snel en helpt eerder. Rust in de straat en een plek voor jongeren kunnen dus samengaan.",
			),
			unknown: [
				listOf(
					"Hoe vaak ligt het veld echt leeg? Jongerenwerk Noord telt het zes weken mee.",
					"Wat mag er als de club er zelf niet is? De sportclub vraagt het aan de verzekering.",
				),
			],
		},
		chosen: true,
		ownChoiceOf: "jongere",
		votes: [
			"jongere-fiets",
			"jongere-trui",
			"jongere-pet",
			"jongere-bal",
			"jongere-koptelefoon",
			"jongere-pen",
			"ouder-beker",
			"ouder-laars",
			"bewoner-bank",
			"bewoner-bril",
			"bewoner-gieter",
			"bewoner-bakfiets",
			"partner-jongerenwerk",
			"partner-sport",
			"partner-wijkagent",
			"partner-wijkmanager",
		],
	},
	{
		key: "steun",
		name: "Steun die je kunt vinden",
		contributions: [
			"naam-kennen",
			"jassenkast",
			"mee-naar-judo",
			"ouderkamer",
			"dinsdag-op-school",
			"er-is-genoeg",
			"waarom-een-recept",
			"mijn-dochter-vertaalt",
			"jongerenraad",
			"avond-met-vaders",
			"een-blad",
			"wie-is-dat",
			"zomer-dicht",
		],
		texts: {
			see: [
				listOf(
					"Er is veel in Noord. Je hoort er toevallig van, bij de bakker of van een andere moeder.",
					"Wie het Nederlands nog leert, vindt minder. Soms vertaalt een kind voor zijn ouder.",
					"Iemand die een keer meegaat, helpt meer dan een website of een poster.",
				),
			],
			mean: richTextOf(
				"We bedenken vaak iets nieuws, terwijl mensen niet zien wat er al is.\n" +
					"Vertrouwen begint bij een gezicht. Pas daarna komt de vraag.",
			),
			unknown: [
				listOf(
					"Welke talen zijn er nodig? De school en Welzijn Noord kijken het na.",
					"Wat blijft er open in de zomer? De bibliotheek maakt een lijst.",
				),
			],
		},
		chosen: false,
		votes: [
			"ouder-paraplu",
			"ouder-theepot",
			"ouder-tas",
			"ouder-beker",
			"ouder-laars",
			"jongere-fiets",
			"jongere-pen",
			"bewoner-bank",
			"bewoner-lamp",
			"bewoner-bril",
			"partner-welzijn",
			"partner-school",
			"partner-wijkmanager",
		],
	},
	{
		key: "wachten",
		name: "Wachten en snel een label",
		contributions: [
			"dinsdag-op-school",
			"weer-een-nieuw-gezicht",
			"label-of-wachten",
			"het-gesprek-kwam",
			"snel-of-rustig",
			"een-kind-of-de-klas",
			"tafel-voor-wachters",
			"hoe-gaat-het-met-jou",
			"een-kind-voorstellen",
			"thee-met-oma",
		],
		texts: {
			see: [
				listOf(
					"Tijdens het wachten gaat het leven door. Bij het gesprek is de vraag soms al een andere.",
					"Een diagnose opent een deur die anders dicht blijft. Ouders kiezen daar niet graag voor.",
					"Kinderen vertellen hun verhaal steeds aan iemand anders.",
				),
			],
			mean: richTextOf(
				"Het label lijkt soms nodig voor onze regels, en niet voor het kind.\n" +
					"Wachten is zwaar, en alleen wachten is het zwaarst. Daar kunnen we iets aan doen zonder dat de rij korter wordt.",
			),
			unknown: [
				listOf(
					"De meeste mensen vinden dat ze op tijd geholpen zijn, maar weinig mensen vulden dat in. Klopt het ook voor Noord? Het CJG vraagt het na.",
					"Welke steun kan al zonder diagnose? De school en het CJG zetten het bij elkaar.",
				),
			],
		},
		chosen: false,
		votes: [
			"ouder-sjaal",
			"ouder-paraplu",
			"ouder-laars",
			"ouder-theepot",
			"jongere-trui",
			"bewoner-lamp",
			"bewoner-gieter",
			"partner-cjg",
			"partner-school",
			"partner-welzijn",
			"partner-jongerenwerk",
		],
	},
];
