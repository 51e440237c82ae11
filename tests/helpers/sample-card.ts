import { nothingBeside } from "#app/domain/figure/beside.ts";
import type { FigureCard, Place } from "#app/domain/figure/figure-card.ts";

const noord: Place = {
	id: "zeist-noord",
	level: "wijk",
	name: "Zeist-Noord",
	shortName: "Noord",
	parent: "zeist",
	code: "WK035502",
};
export const zeist: Place = {
	...noord,
	id: "zeist",
	level: "gemeente",
	name: "Zeist",
	shortName: "Zeist",
	parent: null,
};

/** A figure of a wijk, as its card has it. */
export const onBenefits: FigureCard = {
	ref: { indicator: "benefits", place: "zeist-noord", period: "2023", breakdown: "", release: "first" },
	indicator: {
		id: "benefits",
		label: "Kinderen in een uitkeringsgezin",
		explanation: "",
		unit: "percentage",
		kind: "share",
		population: "kinderen",
		decimals: 1,
		direction: "geen",
		measure: "flow",
		adds: false,
	},
	sentence: {
		one: "{value} van de 100 kinderen in {area} groeit op in een gezin met een uitkering",
		other: "{value} van de 100 kinderen in {area} groeien op in een gezin met een uitkering",
	},
	breakdown: null,
	wijk: noord,
	place: noord,
	fallback: false,
	period: "2023",
	value: { state: "shown", value: 7 },
	status: "definitief",
	fictional: false,
	completeUntil: null,
	respondents: null,
	caveats: [],
	age: 3,
	source: { title: "Factsheet", publisher: "Gemeente Zeist", url: null, published: "2025-03-31" },
	trend: [],
	otherTrends: [],
	indexed: [],
	comparison: [],
	leftOut: [],
	parts: [],
	divided: null,
	beside: nothingBeside,
	areas: [],
	perWijk: true,
};
