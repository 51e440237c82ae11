import { type SQL, sql } from "drizzle-orm";
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
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
import { type Caveat, figureStatuses, missingReasons, qualifiers } from "#app/domain/figure/figures.ts";
import { releaseStates } from "#app/domain/figure/release.ts";
import type { Localised } from "#app/domain/localised.ts";
import { account } from "./account.ts";
import { indicator } from "./indicator.ts";
import { place } from "./place.ts";
import { source } from "./source.ts";

const moment = () => timestamp({ withTimezone: true });

/**
 * One delivery of figures. While it is a draft its rows are still coming in and nobody reads them; published, they never
 * change. It stays in the register when it is undone.
 */
export const figureRelease = pgTable(
	"figure_release",
	{
		id: text().primaryKey(),
		state: text({ enum: releaseStates }).notNull().default("draft"),
		/** Its place in the order of releases, from its protection on: of the versions of one figure the highest is the newest. */
		sequence: integer(),
		source: text()
			.notNull()
			.references(() => source.id),
		label: text().notNull(),
		/** Until then under embargo; null keeps it so until an evening that it is named for has seen it. */
		publicFrom: moment(),
		/** The release that it takes the place of. */
		supersedes: text(),
		deliveredBy: uuid().references(() => account.id, { onDelete: "set null" }),
		/** SHA-256 of the file, which itself is not kept. */
		fileHash: text(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [
		uniqueIndex("figure_release_sequence").on(table.sequence),
		foreignKey({ columns: [table.supersedes], foreignColumns: [table.id] }),
	],
);

/** Each step that a release made, by whom; there are no steps back. */
export const releaseMove = pgTable(
	"release_move",
	{
		release: text()
			.notNull()
			.references(() => figureRelease.id, { onDelete: "cascade" }),
		state: text({ enum: releaseStates }).notNull(),
		at: moment().notNull().defaultNow(),
		by: uuid().references(() => account.id, { onDelete: "set null" }),
	},
	(table) => [primaryKey({ columns: [table.release, table.state] })],
);

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

const number = () => numeric({ mode: "number" });

/** What stands beside a value, raw and published alike. */
const context = {
	low: number(),
	high: number(),
	numerator: number(),
	denominator: number(),
	missing: text({ enum: missingReasons }),
	note: jsonb().$type<Localised>(),
	printed: text(),
	status: text({ enum: figureStatuses }).notNull(),
	completeUntil: date(),
	fictional: boolean().notNull().default(false),
	respondents: integer(),
	caveats: jsonb().$type<Caveat[]>().notNull().default([]),
};
const qualifier = () => text({ enum: qualifiers }).notNull().default("exact");

/** What came in, raw. Read by the import and the protection only; everything else reads `publishedFigure`. */
export const figure = pgTable(
	"figure",
	{ ...key, value: number(), qualifier: qualifier(), ...context },
	(table) => [
		primaryKey({ columns: [table.indicator, table.place, table.period, table.breakdown, table.release] }),
	],
);

/** The published view: frozen when a release is made, never computed for a request. */
export const publishedFigure = pgTable(
	"published_figure",
	{
		...key,
		state: text({ enum: ["shown", "range", "small", "withheld", "missing"] }).notNull(),
		value: number(),
		qualifier: qualifier(),
		lessThan: smallint(),
		/** The period's last day, by which the newest is found. */
		periodEnd: date().notNull(),
		/** Why it is not shown, for those who publish; never sent to readers. */
		reason: jsonb().$type<Record<string, unknown>>(),
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
		check("published_figure_nothing_beside_hidden", nothingBesideHidden(table)),
	],
);

/** What would tell something of a value goes out only where the value does. */
function nothingBesideHidden(
	table: Record<"state" | "low" | "high" | "numerator" | "note" | "printed", unknown>,
): SQL {
	return sql`${table.state} in ('shown', 'range') or num_nonnulls(${table.low}, ${table.high}, ${table.numerator}, ${table.note}, ${table.printed}) = 0`;
}
