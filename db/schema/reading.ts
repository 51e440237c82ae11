import {
	boolean,
	date,
	index,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	uuid,
} from "drizzle-orm/pg-core";
import { assessmentColours } from "#app/domain/figure/framework.ts";
import {
	breakKinds,
	noteKinds,
	offerLayers,
	sourceVerdicts,
	targetBases,
} from "#app/domain/figure/reading.ts";
import type { Localised } from "#app/domain/localised.ts";
import { account } from "./account.ts";
import { figureRelease } from "./figure.ts";
import { frameworkNode } from "./framework.ts";
import { indicator } from "./indicator.ts";
import { place } from "./place.ts";
import { session } from "./session.ts";
import { theme } from "./theme.ts";

const moment = () => timestamp({ withTimezone: true });
const number = () => numeric({ mode: "number" });
const ofIndicator = () =>
	text()
		.notNull()
		.references(() => indicator.id);
const ofPlace = () =>
	text()
		.notNull()
		.references(() => place.id);

/** From this period on it was counted otherwise: no line and no change across it. */
export const seriesBreak = pgTable(
	"series_break",
	{
		id: uuid().primaryKey(),
		indicator: ofIndicator(),
		/** Null: everywhere. */
		place: text().references(() => place.id),
		/** "": every breakdown. */
		breakdown: text().notNull().default(""),
		period: text().notNull(),
		kind: text({ enum: breakKinds }).notNull(),
		text: jsonb().$type<Localised>(),
		retired: boolean().notNull().default(false),
	},
	(table) => [index("series_break_indicator").on(table.indicator)],
);

/** What was aimed at for a figure; a budget is a target with the basis `begroting`. It comes in a release and never changes. */
export const target = pgTable(
	"target",
	{
		indicator: ofIndicator(),
		place: ofPlace(),
		period: text().notNull(),
		breakdown: text().notNull().default(""),
		basis: text({ enum: targetBases }).notNull(),
		document: text().notNull().default(""),
		release: text()
			.notNull()
			.references(() => figureRelease.id),
		value: number(),
		low: number(),
		high: number(),
		/** Another place that it is relative to: not more than the region. */
		relativeTo: text().references(() => place.id),
		/** "2025", "2025-03" or a day. */
		adopted: text(),
		/** What the source itself says of it; null leaves it to be computed. */
		verdict: text({ enum: sourceVerdicts }),
		note: jsonb().$type<Localised>(),
	},
	(table) => [
		primaryKey({
			columns: [
				table.indicator,
				table.place,
				table.period,
				table.breakdown,
				table.basis,
				table.document,
				table.release,
			],
		}),
	],
);

/** The traffic light of the papers, with its words; where there is none, nothing was judged. */
export const assessment = pgTable(
	"assessment",
	{
		node: text()
			.notNull()
			.references(() => frameworkNode.id),
		place: ofPlace(),
		period: text().notNull(),
		colour: text({ enum: assessmentColours }).notNull(),
		words: jsonb().$type<Localised>().notNull(),
	},
	(table) => [primaryKey({ columns: [table.node, table.place, table.period] })],
);

/** How somebody read a figure: the papers' own duiding, or a theme that an evening adopted. */
export const readingNote = pgTable(
	"reading_note",
	{
		id: uuid().primaryKey(),
		indicator: ofIndicator(),
		place: text().references(() => place.id),
		period: text(),
		kind: text({ enum: noteKinds }).notNull(),
		text: jsonb().$type<Localised>().notNull(),
		/** The evening and theme that it was taken from. */
		sessionId: uuid().references(() => session.id, { onDelete: "set null" }),
		themeId: uuid().references(() => theme.id, { onDelete: "set null" }),
		writtenBy: uuid().references(() => account.id, { onDelete: "set null" }),
		writtenAt: moment().notNull().defaultNow(),
		/** An evening put it forward, and nobody has read it yet: it stands beside no figure. */
		proposed: boolean().notNull().default(false),
		retired: boolean().notNull().default(false),
	},
	(table) => [index("reading_note_indicator").on(table.indicator)],
);

/** Something that people can turn to. */
export const offer = pgTable(
	"offer",
	{
		id: uuid().primaryKey(),
		name: jsonb().$type<Localised>().notNull(),
		what: jsonb().$type<Localised>().notNull(),
		forWhom: jsonb().$type<Localised>().notNull(),
		layer: text({ enum: offerLayers }).notNull(),
		place: ofPlace(),
		address: text().notNull().default(""),
		times: text().notNull().default(""),
		cost: text().notNull().default(""),
		/** BCP 47 */
		languages: text().array().notNull(),
		contact: text().notNull().default(""),
		/** weeks */
		waitingLow: smallint(),
		waitingHigh: smallint(),
		reportedOn: date(),
		retired: boolean().notNull().default(false),
	},
	(table) => [index("offer_place").on(table.place)],
);
