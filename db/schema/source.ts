import { boolean, date, integer, jsonb, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { licences, sourceKinds, totalsKinds } from "#app/domain/figure/figures.ts";
import type { Localised } from "#app/domain/localised.ts";

/** Where figures come from. */
export const source = pgTable("source", {
	id: text().primaryKey(),
	title: text().notNull(),
	publisher: text().notNull(),
	url: text(),
	kind: text({ enum: sourceKinds }).notNull().default("register"),
	/** Everybody could read it before: its figures are not protected again, but known to whoever attacks others. */
	public: boolean().notNull().default(false),
	totals: text({ enum: totalsKinds }).notNull().default("exact"),
	/** Which system, what is in it and what is not. */
	account: jsonb().$type<Localised>(),
	/** When it came out, as precisely as somebody knows it: "2025", "2025-03" or a day; null when nobody does. */
	published: text(),
	/** Under what others may use its figures; null where nobody said. */
	licence: text({ enum: licences }),
	/** Counts of people below this are never shown. */
	threshold: smallint().notNull().default(5),
	/** To what its counts are rounded; null where they are not. */
	rounding: integer(),
	/** A survey's answers below this number are too few to show. */
	leastRespondents: smallint(),
	/** Who sends its next delivery, and by when. */
	deliverer: text(),
	due: date(),
	retired: boolean().notNull().default(false),
});
