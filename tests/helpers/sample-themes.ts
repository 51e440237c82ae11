import { type RichText, richTextOf } from "#app/domain/live/rich-text.ts";
import type { OutcomeTheme } from "#app/domain/outcome/outcome.ts";
import { findable, place, waiting } from "./sample-heard.ts";

const list = (...items: string[]): RichText => [{ type: "list", items: items.map((text) => [{ text }]) }];

/** What the room of the sample evening made of it: three chosen themes and one that was not. */
export const sampleThemes: OutcomeTheme[] = [
	{
		id: "11111111-1111-4111-8111-111111111111",
		name: place,
		see: richTextOf(
			"Jongeren in Noord hebben na acht uur 's avonds nergens een plek. Het veld is leeg, maar het hek is dicht.",
		),
		mean: [
			...richTextOf("Niet de plek ontbreekt, maar de afspraak wie haar mag gebruiken."),
			...list(
				"De club is bang voor schade en voor klachten.",
				"Jongeren weten niet bij wie ze iets kunnen vragen.",
			),
		],
		unknown: richTextOf(
			"Hoeveel avonden staat het veld echt leeg? De sportclub zoekt dat uit en vertelt het in december.",
		),
		contributions: { "gaat-goed": 5, "kan-beter": 10, "mag-niet-ontbreken": 3 },
		figures: ["Jongeren van 13 tot en met 17 jaar die vaak of heel vaak stress hebben"],
		votes: 31,
		ownChoiceOf: ["jongere"],
		chosen: true,
	},
	{
		id: "22222222-2222-4222-8222-222222222222",
		name: findable,
		see: richTextOf("Er is veel hulp en er zijn veel activiteiten. Ouders horen het toevallig, of te laat."),
		mean: [
			{
				type: "paragraph",
				runs: [
					{ text: "We maken allemaal ons eigen overzicht. " },
					{ text: "Niemand houdt het ene overzicht bij.", bold: true },
				],
			},
			...richTextOf("Wie weinig Nederlands leest, vindt geen van die overzichten."),
		],
		unknown: richTextOf(
			"In welke talen is het overzicht nodig? De bibliotheek vraagt het na bij de taalgroepen.",
		),
		contributions: { "gaat-goed": 3, "kan-beter": 4, "mag-niet-ontbreken": 4 },
		figures: ["Kinderen in een gezin met een uitkering", "Jongeren die via Welzijn op Recept hulp vonden"],
		votes: 24,
		ownChoiceOf: ["ouder"],
		chosen: true,
	},
	{
		id: "33333333-3333-4333-8333-333333333333",
		name: waiting,
		see: richTextOf(
			"Een gesprek bij het CJG laat weken op zich wachten. Met een diagnose gaat het sneller, zeggen ouders.",
		),
		mean: richTextOf(
			"Wachten zonder iets te horen maakt de zorgen groter.\nEen label lijkt soms de snelste weg naar hulp. Misschien is een groep voor ouders dat ook.",
		),
		unknown: richTextOf(
			"Klopt het dat een diagnose sneller hulp geeft? Het CJG rekent dat uit voor de volgende bijeenkomst in januari.",
		),
		contributions: { "gaat-goed": 1, "kan-beter": 13, "mag-niet-ontbreken": 0 },
		figures: ["Kinderen en jongeren tot 18 jaar met jeugdhulp"],
		votes: 19,
		ownChoiceOf: [],
		chosen: true,
	},
	{
		id: "44444444-4444-4444-8444-444444444444",
		name: "Veilig naar school fietsen",
		see: richTextOf("Twee kruispunten bij de basisscholen voelen onveilig."),
		mean: [],
		unknown: [],
		contributions: { "gaat-goed": 0, "kan-beter": 2, "mag-niet-ontbreken": 0 },
		figures: [],
		votes: 7,
		ownChoiceOf: [],
		chosen: false,
	},
];
