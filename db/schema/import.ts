import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { importStates } from "#app/domain/import/import-state.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { AcceptedFigure, Preview } from "#app/domain/import/preview.ts";
import { account } from "./account.ts";
import { figureRelease } from "./figure.ts";

/** A file that somebody gave, as it was read; the file itself is not kept, and its figures are read by data managers alone. */
export const importFile = pgTable(
	"import_file",
	{
		id: uuid().primaryKey(),
		state: text({ enum: importStates }).notNull().default("draft"),
		name: text().notNull(),
		/** SHA-256 of the file */
		hash: text().notNull(),
		/** how it was read, to be used again for the next file of this source */
		mapping: jsonb().$type<Mapping>().notNull(),
		/** all of its preview but the figures, which stand in parts */
		preview: jsonb().$type<Omit<Preview, "accepted">>().notNull(),
		/** the release that was made of it */
		release: text().references(() => figureRelease.id, { onDelete: "set null" }),
		by: uuid().references(() => account.id, { onDelete: "set null" }),
		at: timestamp({ withTimezone: true }).notNull().defaultNow(),
		/** since when it is being published; whoever did so may have been stopped meanwhile */
		claimedAt: timestamp({ withTimezone: true }),
	},
	(table) => [index("import_file_at").on(table.at)],
);

/** The figures of an import, some hundreds at a time, so that nobody waits long for them to be stored. */
export const importPart = pgTable(
	"import_part",
	{
		import: uuid()
			.notNull()
			.references(() => importFile.id, { onDelete: "cascade" }),
		part: integer().notNull(),
		figures: jsonb().$type<AcceptedFigure[]>().notNull(),
	},
	(table) => [primaryKey({ columns: [table.import, table.part] })],
);
