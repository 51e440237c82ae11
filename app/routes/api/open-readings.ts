import { z } from "zod";
import { units } from "#app/domain/figure/figures.ts";
import {
	breakKinds,
	noteKinds,
	offerLayers,
	sourceVerdicts,
	targetBases,
} from "#app/domain/figure/reading.ts";
import { code, figureItem, figuresQuery, localised } from "./open-data.ts";

/** What stands beside figures is narrowed as they are. */
export const readingsQuery = figuresQuery.omit({ source: true });

export const targetItem = z.object({
	indicator: z.string(),
	area: code,
	period: z.string(),
	breakdown: z.string(),
	basis: z.enum(targetBases).describe("on what it rests; begroting is a budget"),
	document: z.string().describe("where it was laid down"),
	adopted: z.string().nullable().describe("2025, 2025-03 or a day"),
	release: z.string(),
	unit: z.enum(units),
	withheld: z.boolean().describe("the target itself would tell a figure that is not shown"),
	value: z.number().nullable(),
	low: z.number().nullable().describe("at least"),
	high: z.number().nullable().describe("at most"),
	relativeTo: code.nullable().describe("the area of whose figure it is relative"),
	figure: figureItem.shape.state
		.nullable()
		.describe("state of the figure that it is about; null when there is none"),
	verdict: z
		.enum(sourceVerdicts)
		.nullable()
		.describe("whether it was reached; only when the figure is shown or a range"),
	verdictBy: z.enum(["source", "computed"]).nullable(),
	difference: z
		.number()
		.nullable()
		.describe("the published figure less the target, nought within a range; only when the figure is shown"),
	note: localised.nullable().describe("only when the figure is shown or a range"),
	source: figureItem.shape.source,
});

export const noteItem = z.object({
	id: z.string(),
	indicator: z.string(),
	area: code.nullable().describe("null: everywhere"),
	period: z.string().nullable().describe("null: in general"),
	kind: z
		.enum(noteKinds)
		.describe(
			"what we see, may explain it, do about it, expect; a finding; a difference from another source",
		),
	text: localised,
	fromEvening: z
		.boolean()
		.describe("taken from what an evening adopted, so no explanation of the gemeente's own"),
	writtenAt: z.string().describe("ISO 8601"),
});

export const breakItem = z.object({
	indicator: z.string(),
	area: code.nullable().describe("null: everywhere"),
	breakdown: z.string().describe("empty: every breakdown; else all that have its parts"),
	period: z
		.string()
		.describe("from this period on it was counted otherwise: no line and no change across it"),
	kind: z.enum(breakKinds),
	text: localised.nullable(),
});

export const offersQuery = z.strictObject({
	area: figuresQuery.shape.area,
	layer: z.enum(offerLayers).optional(),
});

export const offerItem = z.object({
	id: z.string(),
	name: localised,
	what: localised,
	forWhom: localised,
	layer: z.enum(offerLayers),
	area: code,
	address: z.string(),
	times: z.string(),
	cost: z.string(),
	languages: z.array(z.string()).describe("BCP 47"),
	contact: z.string(),
	waitingLow: z.number().int().nullable().describe("weeks"),
	waitingHigh: z.number().int().nullable().describe("weeks"),
	reportedOn: z.string().nullable().describe("the day that the waiting time was reported"),
});
