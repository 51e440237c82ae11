import type { Indicator } from "#app/domain/figure/figure-card.ts";
import { careIndicators } from "./indicators-care.ts";
import { lifeIndicators } from "./indicators-life.ts";

type Defaulted = "decimals" | "direction" | "relation" | "breakdowns";
export type WrittenIndicator = Omit<Indicator, Defaulted> & Partial<Pick<Indicator, Defaulted>>;

/** The indicators of the demo, in the order of the lists; all text is our own, after the sources' definitions. */
export const demoIndicators: Indicator[] = [...lifeIndicators, ...careIndicators].map((written) => ({
	decimals: 0,
	direction: "geen",
	relation: {},
	breakdowns: [],
	...written,
}));
