import { z } from "zod";
import { figureStatuses, missingReasons, units } from "../figure/figures.ts";
import { targetBases } from "../figure/reading.ts";

export const columnRoles = [
	"indicator",
	"place",
	"period",
	"dimension",
	"breakdown",
	"value",
	"unit",
	"n",
	"status",
	"until",
	"qualifier",
	"low",
	"high",
	"numerator",
	"denominator",
	"missing",
	"note",
	"published",
	"kind",
	"basis",
	"document",
	"adopted",
	"relative",
	"verdict",
	"source",
	"ignore",
] as const;
/** What a column holds. A wide table has several columns of `value`, each with the part of its key that its head gives. */
export type ColumnRole = (typeof columnRoles)[number];

const rowKinds = ["figure", "target"] as const;
/** On what a target rests. */
export type Basis = (typeof targetBases)[number];

/** What a sign in the place of a number means; each table says so itself. */
export const signMeanings = [...missingReasons, "nul", "afgerond-nul", "voorlopig", "overslaan"] as const;
export type SignMeaning = (typeof signMeanings)[number];

/** The part of a figure's key that is the same for a whole column or a whole file. */
export const keyPart = z.object({
	indicator: z.string().max(200).optional(),
	/** id, code or name */
	place: z.string().max(200).optional(),
	period: z.string().max(60).optional(),
	breakdown: z.string().max(500).optional(),
	unit: z.enum(units).optional(),
	kind: z.enum(rowKinds).optional(),
	basis: z.enum(targetBases).optional(),
	status: z.enum(figureStatuses).optional(),
});
export type KeyPart = z.infer<typeof keyPart>;

export const mappedColumn = keyPart.extend({
	/** the head as it stands in the file (two rows joined by a space), or its letter */
	column: z.string().min(1).max(300),
	role: z.enum(columnRoles),
	/** which dimension, for the role `dimension` */
	dimension: z.string().max(40).optional(),
	/** The numbers stand in thousands or millions. */
	scale: z.number().positive().optional(),
});
export type MappedColumn = z.infer<typeof mappedColumn>;

const wordMap = z.record(z.string().max(300), z.string().max(500));

/**
 * How a file is read: what was proposed and corrected, kept per source and used again for next year's file. Everything
 * may be left out: it is then proposed from the file.
 */
export const mappingSchema = z.object({
	sheet: z.string().max(100).optional(),
	/** rows as the file numbers them, from 1 */
	firstHeadRow: z.number().int().positive().optional(),
	headRows: z.number().int().min(0).max(3).optional(),
	columns: z.array(mappedColumn).max(500).optional(),
	/** holds for every row that does not say otherwise */
	constants: keyPart.optional(),
	decimal: z.enum([",", "."]).optional(),
	/** what a sign such as "x" or "." means in this source */
	legend: z.record(z.string().max(20), z.enum(signMeanings)).optional(),
	/** words of this source for places, indicators and dimension values (`leeftijd=jong`), and those to leave out */
	words: z
		.object({
			places: wordMap.optional(),
			indicators: wordMap.optional(),
			/** to a canonical period */
			periods: wordMap.optional(),
			values: wordMap.optional(),
			skip: z.array(z.string().max(300)).max(1000).optional(),
		})
		.optional(),
	/** the year of whose borders the codes are */
	year: z.number().int().min(1990).max(2100).optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;
