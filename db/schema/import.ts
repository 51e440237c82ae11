import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { type ImportProgress, importStates, type PublishRefusal } from "#app/domain/import/import-state.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { AcceptedFigure } from "#app/domain/import/preview.ts";
import type { StoredPreview } from "#app/domain/import/summary.ts";
import { account } from "./account.ts";
import { bytes } from "./bytes.ts";
import { figureRelease } from "./figure.ts";
import { source } from "./source.ts";

/** A file that somebody gave, as it was read. Its figures are read by who may manage figures alone. */
export const importFile = pgTable(
	"import_file",
	{
		id: uuid().primaryKey(),
		state: text({ enum: importStates }).notNull().default("draft"),
		name: text().notNull(),
		/** Whose figures they are; its newest mapping is tried on the next file. */
		source: text().references(() => source.id),
		/** SHA-256 of the file */
		hash: text().notNull(),
		/** The file, as long as it may still be read in another way; gone once it is published or dropped. */
		content: bytes(),
		/** what somebody said of how it is to be read, to be used again for the next file of this source */
		mapping: jsonb().$type<Mapping>().notNull(),
		/** all of its preview but the figures, which stand in parts */
		preview: jsonb().$type<StoredPreview>().notNull(),
		/** Which reading of the file its figures are of; parts of another reading do not count. */
		reading: uuid(),
		/** How far its publication is, for whoever waits. */
		progress: jsonb().$type<ImportProgress>(),
		/** why it was not published when somebody last asked, until they ask again */
		refusal: jsonb().$type<PublishRefusal>(),
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
		/** the reading that it came out of; null for a file that was read once */
		reading: uuid(),
		figures: jsonb().$type<AcceptedFigure[]>().notNull(),
	},
	(table) => [primaryKey({ columns: [table.import, table.part] })],
);
