import type { Indicator, SourcedFigure } from "#app/domain/figure/figure-card.ts";

/** A rate of nothing in particular. */
export const plainIndicator: Indicator = {
	id: "x",
	label: { nl: "x" },
	sentence: null,
	explanation: { nl: "" },
	unit: "percentage",
	kind: "share",
	population: "kinderen",
	decimals: 0,
	direction: "geen",
	measure: "flow",
	periodKind: "year",
	heading: null,
	relation: {},
	shownBreakdown: "",
	dimensions: [],
	openZero: false,
};

/** A figure of it, as everybody may read it. */
export const sourcedFigure = (
	of: Pick<SourcedFigure, "place" | "period" | "value"> & Partial<SourcedFigure>,
): SourcedFigure => ({
	...{ indicator: plainIndicator.id, breakdown: "", release: "r", note: null },
	...{ status: "definitief", fictional: false, completeUntil: null, respondents: null, caveats: [] },
	divided: null,
	source: { title: "Bron", publisher: "", url: null, published: "" },
	...of,
});
