import { sql } from "drizzle-orm";
import {
	boolean,
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import {
	type Caveat,
	directions,
	figureStatuses,
	type IndicatorRelation,
	populations,
	type SentenceTemplate,
	units,
} from "#app/domain/figure/figures.ts";
import type { Localised } from "#app/domain/localised.ts";
import { place } from "./place.ts";

export const source = pgTable("source", {
	id: text().primaryKey(),
	title: text().notNull(),
	publisher: text().notNull(),
	url: text(),
	published: date().notNull(),
	/** Counts of people below this are never shown. */
	threshold: smallint().notNull().default(5),
});

export const indicator = pgTable("indicator", {
	id: text().primaryKey(),
	/** The order in lists, within and across result areas. */
	position: integer().notNull(),
	label: jsonb().$type<Localised>().notNull(),
	sentence: jsonb().$type<{ nl: SentenceTemplate; en: SentenceTemplate }>().notNull(),
	explanation: jsonb().$type<Localised>().notNull(),
	unit: text({ enum: units }).notNull(),
	population: text({ enum: populations }).notNull(),
	decimals: smallint().notNull().default(0),
	direction: text({ enum: directions }).notNull(),
	/** The result area (1-4) of the framework for the social domain. */
	resultArea: smallint().notNull(),
	relation: jsonb().$type<IndicatorRelation>().notNull().default({}),
	/** The names of its breakdowns; the first is shown when nobody chose one. */
	breakdowns: jsonb().$type<{ id: string; label: Localised }[]>().notNull().default([]),
});

/**
 * One delivery of figures. While it is a draft its rows are still coming in and nobody reads them; published, they never
 * change. It stays in the register when it is undone; before `publicFrom` it is under embargo.
 */
export const figureRelease = pgTable("figure_release", {
	id: text().primaryKey(),
	state: text({ enum: ["draft", "published"] })
		.notNull()
		.default("published"),
	source: text()
		.notNull()
		.references(() => source.id),
	label: text().notNull(),
	publicFrom: timestamp({ withTimezone: true }).notNull(),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	undoneAt: timestamp({ withTimezone: true }),
});

const key = {
	indicator: text()
		.notNull()
		.references(() => indicator.id),
	place: text()
		.notNull()
		.references(() => place.id),
	period: text().notNull(),
	breakdown: text().notNull().default(""),
	release: text()
		.notNull()
		.references(() => figureRelease.id),
};

const context = {
	status: text({ enum: figureStatuses }).notNull(),
	fictional: boolean().notNull().default(false),
	respondents: integer(),
	caveats: jsonb().$type<Caveat[]>().notNull().default([]),
};

/** What came in, raw. Read by the import and the protection only; everything else reads `publishedFigure`. */
export const figure = pgTable(
	"figure",
	{ ...key, value: numeric({ mode: "number" }), ...context },
	(table) => [
		primaryKey({ columns: [table.indicator, table.place, table.period, table.breakdown, table.release] }),
	],
);

/** The published view: frozen when a release is made, never computed for a request. */
export const publishedFigure = pgTable(
	"published_figure",
	{
		...key,
		state: text({ enum: ["shown", "small", "withheld", "missing"] }).notNull(),
		value: numeric({ mode: "number" }),
		lessThan: smallint(),
		/** The period's last day, by which the newest is found. */
		periodEnd: date().notNull(),
		...context,
	},
	(table) => [
		// Cards and references ask for a breakdown of a place, whatever the period.
		primaryKey({ columns: [table.indicator, table.place, table.breakdown, table.period, table.release] }),
		foreignKey({
			columns: [table.indicator, table.place, table.period, table.breakdown, table.release],
			foreignColumns: [figure.indicator, figure.place, figure.period, figure.breakdown, figure.release],
			name: "published_figure_figure_fk",
		}),
		index().on(table.place),
		check(
			"published_figure_value_only_when_shown",
			sql`(${table.state} = 'shown') = (${table.value} is not null)`,
		),
		check(
			"published_figure_limit_only_when_small",
			sql`(${table.state} = 'small') = (${table.lessThan} is not null)`,
		),
	],
);
