import { z } from "zod";
import {
	addings,
	caveatKinds,
	directions,
	figureStatuses,
	indicatorKinds,
	missingReasons,
	placeLevels,
	populations,
	units,
} from "#app/domain/figure/figures.ts";
import { periodKinds, readPeriod } from "#app/domain/figure/period.ts";

export const localised = z.object({
	nl: z.string(),
	en: z.string().optional(),
	tr: z.string().optional(),
	ar: z.string().optional(),
	uk: z.string().optional(),
});
const level = z.enum(placeLevels);
export const code = z
	.string()
	.describe("CBS code, such as WK035502; places without one bear a code of our own");

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
	resultArea: z.number().int().nullable().describe("the heading's code where it is a number"),
	heading: z
		.object({ code: z.string(), label: localised })
		.nullable()
		.describe("in the gemeente's framework"),
	kind: z.enum(indicatorKinds),
	periodKind: z.enum(periodKinds).describe("cards take the newest period of this kind"),
	shownBreakdown: z.string().describe("what is shown when nobody chose; empty for the whole"),
	dimensions: z.array(
		z.object({
			id: z.string(),
			label: localised,
			adding: z.enum(addings).nullable().describe("how its parts add up; null when nobody said"),
			values: z.array(z.object({ id: z.string(), label: localised })),
		}),
	),
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
		.refine((text) => readPeriod(text) !== null)
		.optional()
		.describe("2024, 2024-H1, 2024-Q4, 2024-06, 2025-01-01, 2022/2024, 2024/25 or 2024-01/2024-06"),
	source: z
		.string()
		.regex(/^[a-z0-9-]{1,80}$/)
		.optional()
		.describe("id of a source, as the catalogue names its datasets"),
});

export const figureItem = z.object({
	indicator: z.string(),
	area: code,
	period: z.string(),
	breakdown: z.string(),
	release: z.string(),
	state: z
		.enum(["shown", "range", "small", "withheld", "missing"])
		.describe(
			"range: from low to high; small: fewer than lessThan people; withheld: protects another figure; missing: there is no number",
		),
	value: z.number().nullable().describe("only when shown"),
	qualifier: z.enum(["exact", "about", "less_than"]).nullable().describe("only when shown"),
	low: z.number().nullable(),
	high: z.number().nullable(),
	publishedText: z.string().nullable().describe("what the source prints where its own arithmetic differs"),
	missing: z.enum(missingReasons).nullable().describe("why there is no number, where somebody said so"),
	note: localised.nullable(),
	lessThan: z.number().int().nullable().describe("only when small"),
	unit: z.enum(units),
	status: z.enum(figureStatuses),
	completeUntil: z
		.string()
		.nullable()
		.describe("the last day that is in it, where the period was not yet over"),
	fictional: z.boolean().describe("made up for a demonstration"),
	respondents: z.number().int().nullable(),
	caveats: z.array(z.object({ kind: z.enum(caveatKinds), text: localised.optional() })),
	source: z.object({ title: z.string(), publisher: z.string(), url: z.string().nullable() }),
	publicFrom: z.string().nullable().describe("moment of publication, ISO 8601"),
});

const publishedSet = z.object({
	cells: z.array(
		z.object({
			id: z.string(),
			value: z
				.union([z.number(), z.object({ lt: z.number().int() }), z.null()])
				.describe("a count of people; {lt} when it is smaller than that; null when withheld"),
		}),
	),
	relations: z
		.array(
			z.object({
				total: z.string(),
				parts: z.array(z.string()),
				within: z.number().optional().describe("how far the parts are from adding up; exactly when absent"),
				adding: z
					.enum(["overlapt", "deel"])
					.optional()
					.describe(
						"overlapt: each part is at most the total, and together they are at least it; deel: together they are at most the total",
					),
			}),
		)
		.describe("parts that add up to a total, unless adding says otherwise"),
	percentages: z.array(
		z.object({
			pct: z.number().nullable(),
			decimals: z.number().int(),
			numerator: z.string(),
			denominator: z.string(),
		}),
	),
});

export const publication = publishedSet.extend({
	earlier: z
		.array(publishedSet.extend({ release: z.string() }))
		.describe(
			"what was replaced since, by release, oldest first; the id of such a cell ends in @ and its release",
		),
});
