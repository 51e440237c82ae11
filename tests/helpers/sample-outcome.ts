import { richTextOf } from "#app/domain/live/rich-text.ts";
import { type Outcome, outcomeSchema } from "#app/domain/outcome/outcome.ts";
import { schematicZeist } from "#db/seed/schematic-zeist.ts";
import { drawShapes, type MapShapes } from "#maps/svg/choropleth.ts";
import { sampleAgreements, samplePast } from "./sample-agreements.ts";
import { sampleFigures } from "./sample-figures.ts";
import { sampleHeard } from "./sample-heard.ts";
import { sampleThemes } from "./sample-themes.ts";

const arabicSummary = `في أمسية الحي تحدثنا عن كيف يكبر الأطفال في زايست الشمالية. جلس الآباء والأمهات والشباب والمدرسة معًا حول الطاولة.
اتفقنا على ثلاثة أمور. الملعب مفتوح مساءين في الأسبوع لمدة ستة أسابيع. نكتب ورقة واحدة بخمس لغات عن كل أماكن المساعدة. ومن ينتظر المساعدة يمكنه أن ينضم فورًا إلى مجموعة الآباء.
بعد سنة نلتقي من جديد ونرى ما الذي تحقق.`;

/** An evening in Zeist-Noord with everything in it that an outcome can hold, as concept; each time a new one. */
export function sampleOutcome(): Outcome {
	return structuredClone<Outcome>({
		schema: outcomeSchema,
		version: null,
		madeAt: "2026-11-13T08:15:00.000Z",
		adoptedAt: null,
		session: {
			id: "7c6f1f6e-7a86-4c26-9a5a-0a1e4f1c2d11",
			title: "Wijkavond Zeist-Noord: zo groeien kinderen hier op",
			heldOn: "2026-11-12",
			wijk: { code: "WK035502", name: "Zeist-Noord", shortName: "Noord" },
			gemeente: "Zeist",
		},
		present: {
			groups: [
				{ group: "jongere", people: 9 },
				{ group: "ouder", people: 11 },
				{ group: "bewoner", people: 6 },
				{ group: "professional", people: 12 },
			],
			total: 38,
			correction: null,
			throughPaper: 5,
			organisations: [
				"Basisschool De Linde",
				"Bibliotheek",
				"CJG Noord",
				"Jongerenwerk Noord",
				"Sportclub Noord",
				"Welzijn Zeist",
			],
			absent: ["kinderopvang", "wijkagent"],
		},
		vision: richTextOf(
			"In Noord groeit een kind op tussen mensen die het kennen. Wie hulp nodig heeft, hoeft daar niet eerst een naam voor te hebben.\nWe kijken eerst wat er al is: de straat, de club, de klas. Daarna pas naar wat erbij moet.",
		),
		lookback: { title: "Wijkavond Zeist-Noord 2025", heldOn: "2025-11-13", items: samplePast },
		figures: sampleFigures,
		heard: sampleHeard,
		themes: sampleThemes,
		open: richTextOf("Wie houdt het veld in de schoolvakanties open? Het jongerenwerk vraagt het na."),
		choice: { shown: true, voters: 29, stickers: 12 },
		agreements: sampleAgreements,
		rights: [
			{
				right: "bescherming",
				text: richTextOf(
					"Bij het veld is altijd een volwassene die de jongeren kent. De buren weten wie ze kunnen bellen.",
				),
			},
			{
				right: "participatie",
				text: richTextOf("Jongeren schrijven de regels van het veld mee. Zij kozen dit onderwerp zelf."),
			},
			{
				right: "ontwikkeling",
				text: richTextOf(
					"De oudergroep wacht niet op een diagnose. Zo staat de ontwikkeling van een kind niet stil.",
				),
			},
			{ right: "gelijke-kansen", text: [] },
		],
		confirmations: [
			{ organisation: "Bibliotheek", remark: "", confirmedAt: "2026-11-17T09:00:00.000Z" },
			{
				organisation: "Jongerenwerk Noord",
				remark: "Graag voor de kerst beginnen.",
				confirmedAt: "2026-11-18T13:30:00.000Z",
			},
		],
		summaries: [{ language: "ar", text: richTextOf(arabicSummary) }],
	});
}

/** The schematic map of the five wijken, as the server draws it. */
export function sampleMap(): MapShapes {
	const names: Record<string, [name: string, shortName: string]> = {
		WK035501: ["Zeist-Centrum", "Centrum"],
		WK035502: ["Zeist-Noord", "Noord"],
		WK035503: ["Zeist-West", "West"],
		WK035504: ["Zeist-Oost", "Oost"],
		WK035505: ["Den Dolder e.o.", "Den Dolder"],
	};
	return drawShapes(
		Object.entries(schematicZeist()).map(([code, geometry]) => {
			const [name, shortName] = names[code] ?? [code, code];
			return { id: code, code, name, shortName, schematic: true, geometry };
		}),
	);
}
