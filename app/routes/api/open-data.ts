import { z } from "zod";
import {
	caveatKinds,
	directions,
	figureStatuses,
	placeLevels,
	populations,
	units,
} from "#app/domain/figure/figures.ts";

const localised = z.object({ nl: z.string(), en: z.string().optional() });
const level = z.enum(placeLevels);
const code = z.string().describe("CBS code, such as WK035502; places without one bear a code of our own");

export const areasQuery = z.strictObject({
	year: z.coerce.number().int().min(1900).max(2200).optional(),
	level: level.optional(),
});

export const areaItem = z.object({
	code,
	year: z.number().int(),
	level,
	name: z.string(),
	parent: z.string().nullable().describe("code of the area that this one is part of, in the same year"),
	drawn: z.boolean().describe("whether /areas.geojson has its geometry"),
});

export const indicatorsQuery = z.strictObject({});

export const indicatorItem = z.object({
	id: z.string(),
	label: localised,
	explanation: localised,
	unit: z.enum(units),
	population: z.enum(populations),
	decimals: z.number().int(),
	direction: z.enum(directions),
	resultArea: z.number().int(),
	breakdowns: z.array(z.object({ id: z.string(), label: localised })),
});

export const figuresQuery = z.strictObject({
	area: z
		.string()
		.regex(/^[\w-]{2,20}$/)
		.optional()
		.describe("code of an area"),
	indicator: z
		.string()
		.regex(/^[a-z0-9-]{1,80}$/)
		.optional(),
	period: z
		.string()
		.regex(/^\d{4}(-H[12]|-\d{2}-\d{2})?$/)
		.optional()
		.describe("2024, 2024-H1 or 2025-01-01"),
});

export const figureItem = z.object({
	indicator: z.string(),
	area: code,
	period: z.string(),
	breakdown: z.string(),
	release: z.string(),
	state: z
		.enum(["shown", "small", "withheld", "missing"])
		.describe("small: fewer than lessThan people; withheld: protects another figure; missing: nobody knows"),
	value: z.number().nullable().describe("only when shown"),
	lessThan: z.number().int().nullable().describe("only when small"),
	unit: z.enum(units),
	status: z.enum(figureStatuses),
	fictional: z.boolean().describe("made up for a demonstration"),
	respondents: z.number().int().nullable(),
	caveats: z.array(z.object({ kind: z.enum(caveatKinds), text: localised.optional() })),
	source: z.object({ title: z.string(), publisher: z.string(), url: z.string().nullable() }),
	publicFrom: z.string().describe("moment of publication, ISO 8601"),
});

export const publication = z.object({
	cells: z.array(
		z.object({
			id: z.string(),
			value: z
				.union([z.number(), z.object({ lt: z.number().int() }), z.null()])
				.describe("a count of people; {lt} when it is smaller than that; null when withheld"),
		}),
	),
	relations: z.array(z.object({ total: z.string(), parts: z.array(z.string()) })),
	percentages: z.array(
		z.object({
			pct: z.number().nullable(),
			decimals: z.number().int(),
			numerator: z.string(),
			denominator: z.string(),
		}),
	),
});
