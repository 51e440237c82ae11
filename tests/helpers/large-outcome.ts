import type { Heard, Outcome } from "#app/domain/outcome/outcome.ts";
import { groups, lenses } from "#app/domain/vocabulary.ts";
import { sampleOutcome } from "./sample-outcome.ts";

/** As much as an evening with a full hall can bring. */
export const large = { contributions: 300, themes: 25, agreements: 12 };

const sentence =
	"Dit speelt in onze straat al langer en het helpt als iemand het oppakt, want nu wijst iedereen naar elkaar. ";

/** The sample evening grown to {@link large}: all contributions quoted in full, every theme worked out. */
export function largeOutcome(): Outcome {
	const base = sampleOutcome();
	const [theme] = base.themes;
	const [agreement] = base.agreements;
	if (!theme || !agreement) throw new Error("The sample has themes and agreements");
	const themes = Array.from({ length: large.themes }, (_, at) => ({
		...theme,
		id: `theme-${at}`,
		name: `Thema ${at + 1} van de avond`,
		votes: large.themes - at,
		chosen: at < 3,
	}));
	const quotes: Heard[] = Array.from({ length: large.contributions }, (_, at) => ({
		kind: "quote",
		text: `Bijdrage ${at + 1}. ${sentence.repeat(1 + (at % 4))}`.trim(),
		language: "nl",
		translation: null,
		themes: [themes[at % themes.length]?.name ?? ""],
		figure: at % 3 === 0 ? (base.figures[0]?.label ?? null) : null,
	}));
	const part = (group: number, lens: number) =>
		quotes.filter(
			(_, at) => at % groups.length === group && Math.floor(at / groups.length) % lenses.length === lens,
		);
	return {
		...base,
		themes,
		heard: groups.map((group, at) => ({
			group,
			source: "",
			contributions: large.contributions / groups.length,
			people: null,
			lenses: { "gaat-goed": part(at, 0), "kan-beter": part(at, 1), "mag-niet-ontbreken": part(at, 2) },
		})),
		agreements: Array.from({ length: large.agreements }, (_, at) => ({
			...agreement,
			id: `agreement-${at}`,
			goal: `${agreement.goal} (${at + 1})`,
			theme: themes[at]?.name ?? null,
		})),
	};
}
