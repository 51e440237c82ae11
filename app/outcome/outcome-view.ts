import type { Heard, Outcome, OutcomeTheme } from "#app/domain/outcome/outcome.ts";
import type { OutcomeFigure } from "#app/domain/outcome/outcome-figure.ts";
import { lenses } from "#app/domain/vocabulary.ts";

export type Quote = Omit<Extract<Heard, { kind: "quote" }>, "kind" | "themes">;

/** The outcome as its page shows it: quotes lie with their theme, and the map and the sums stay in the files. */
export interface OutcomeView extends Omit<Outcome, "heard" | "figures" | "themes" | "summaries"> {
	figures: Omit<OutcomeFigure, "areas">[];
	themes: (OutcomeTheme & { quotes: Quote[] })[];
	/** contributions that were told, quoted or not */
	told: number;
}

export function viewOf({ heard, figures, themes, summaries: _, ...rest }: Outcome): OutcomeView {
	const said = heard.flatMap((row) => lenses.flatMap((lens) => row.lenses[lens]));
	const quotes = said.filter((one) => one.kind === "quote");
	return {
		...rest,
		figures: figures.map(({ areas: _, ...figure }) => figure),
		themes: themes.map((theme) => ({
			...theme,
			quotes: quotes
				.filter((quote) => quote.themes.includes(theme.name))
				.map(({ text, language, translation, figure }) => ({ text, language, translation, figure })),
		})),
		told: heard.reduce((sum, row) => sum + row.contributions, 0),
	};
}
