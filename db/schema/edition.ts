import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type EditionPlan, editionKinds, editionStates } from "#app/domain/edition/edition.ts";
import { account } from "./account.ts";
import { framework } from "./framework.ts";
import { place } from "./place.ts";

const moment = () => timestamp({ withTimezone: true });

/**
 * A report of figures, made of a framework's chapters for a place. While it is a draft it is composed; published, it bears
 * the next number of its series and all that it says, and never changes.
 */
export const edition = pgTable(
	"edition",
	{
		id: uuid().primaryKey(),
		framework: text()
			.notNull()
			.references(() => framework.id),
		place: text()
			.notNull()
			.references(() => place.id),
		kind: text({ enum: editionKinds }).notNull(),
		title: text().notNull(),
		/** The periods, as period.ts reads them, in which its figures end: "2020" up to "2025-Q1". */
		from: text().notNull(),
		until: text().notNull(),
		plan: jsonb().$type<EditionPlan>().notNull(),
		state: text({ enum: editionStates }).notNull().default("draft"),
		number: integer(),
		/** As app/domain/edition reads it. */
		content: jsonb(),
		createdAt: moment().notNull().defaultNow(),
		publishedAt: moment(),
		publishedBy: uuid().references(() => account.id, { onDelete: "set null" }),
		withdrawnAt: moment(),
	},
	(table) => [
		uniqueIndex("edition_number").on(table.framework, table.place, table.kind, table.number),
		check(
			"edition_frozen_when_published",
			sql`num_nonnulls(${table.number}, ${table.content}, ${table.publishedAt}) = case when ${table.state} = 'draft' then 0 else 3 end`,
		),
		check("edition_withdrawn_at", sql`(${table.state} = 'withdrawn') = (${table.withdrawnAt} is not null)`),
	],
);
