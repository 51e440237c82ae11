import type { Indicator } from "#app/domain/figure/figure-card.ts";
import { kindsOfUnit } from "#app/domain/figure/figures.ts";
import type { indicator } from "#db/schema/index.ts";
import { careIndicators } from "./indicators-care.ts";
import { lifeIndicators } from "./indicators-life.ts";

type Row = typeof indicator.$inferInsert;

/** An indicator of the catalogue as it is written down: its rows are made of this. */
export type WrittenIndicator = Pick<
	Indicator,
	"id" | "label" | "sentence" | "explanation" | "unit" | "population"
> &
	Partial<Omit<Row, "id" | "position">> & {
		/** code of its result area in the catalogue's framework */
		resultArea: string;
		/** ids of the dimensions that it is broken down by */
		dimensions?: string[];
	};

/** The indicators of the catalogue, in the order of the lists; all text is our own, after the sources' definitions. */
export const catalogueIndicators = [...lifeIndicators, ...careIndicators].map(
	({ resultArea, dimensions = [], ...written }, position) => ({
		row: { direction: "geen", kind: kindsOfUnit[written.unit][0], ...written, position } satisfies Row,
		resultArea,
		dimensions,
	}),
);
