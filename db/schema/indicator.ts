import { sql } from "drizzle-orm";
import {
	boolean,
	foreignKey,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import {
	addings,
	directions,
	type IndicatorRelation,
	indicatorKinds,
	measures,
	populations,
	type SentenceTemplate,
	units,
} from "#app/domain/figure/figures.ts";
import { periodKinds } from "#app/domain/figure/period.ts";
import type { Localised } from "#app/domain/localised.ts";

/** What is measured. One that is used is never deleted, only retired. */
export const indicator = pgTable("indicator", {
	id: text().primaryKey(),
	/** The order in lists, within and across result areas. */
	position: integer().notNull(),
	label: jsonb().$type<Localised>().notNull(),
	/** Null has a sentence made of the label. */
	sentence: jsonb().$type<Localised<SentenceTemplate>>(),
	/** What is counted and what is not, in plain words. */
	explanation: jsonb().$type<Localised>().notNull(),
	unit: text({ enum: units }).notNull(),
	kind: text({ enum: indicatorKinds }).notNull(),
	measure: text({ enum: measures }).notNull().default("flow"),
	population: text({ enum: populations }).notNull(),
	decimals: smallint().notNull().default(0),
	direction: text({ enum: directions }).notNull(),
	/** Cards, maps and comparisons take the newest period of this kind, unless an evening chose another. */
	periodKind: text({ enum: periodKinds }).notNull().default("year"),
	relation: jsonb().$type<IndicatorRelation>().notNull().default({}),
	/** The breakdown that is shown when nobody chose one; "" is the whole. */
	shownBreakdown: text().notNull().default(""),
	/** A nought may be told: it says of nobody who they are. */
	openZero: boolean().notNull().default(false),
	retiredAt: timestamp({ withTimezone: true }),
});

/** A named way to break figures down: by age, by referrer. */
export const dimension = pgTable("dimension", {
	id: text().primaryKey(),
	label: jsonb().$type<Localised>().notNull(),
	/** Null where nobody said how its parts add up. */
	adding: text({ enum: addings }),
	retired: boolean().notNull().default(false),
});

/** A part of a dimension. Its id is the text that it was first stored with; labels may change. */
export const dimensionValue = pgTable(
	"dimension_value",
	{
		dimension: text()
			.notNull()
			.references(() => dimension.id),
		id: text().notNull(),
		label: jsonb().$type<Localised>().notNull(),
		position: integer().notNull(),
		/** the coarser part that it is in: "0-4" in "0-12" */
		partOf: text(),
		/** Other words that files have for it. */
		aliases: text().array().notNull().default(sql`'{}'`),
		retired: boolean().notNull().default(false),
	},
	(table) => [
		primaryKey({ columns: [table.dimension, table.id] }),
		foreignKey({
			columns: [table.dimension, table.partOf],
			foreignColumns: [table.dimension, table.id],
			name: "dimension_value_part_of_fk",
		}),
	],
);

/** By which dimensions an indicator is broken down, in order. */
export const indicatorDimension = pgTable(
	"indicator_dimension",
	{
		indicator: text()
			.notNull()
			.references(() => indicator.id),
		dimension: text()
			.notNull()
			.references(() => dimension.id),
		position: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.indicator, table.dimension] })],
);
