import { pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { figureRelease } from "./figure.ts";
import { session } from "./session.ts";

/** The evenings whose people see a release before everybody does. */
export const releaseSession = pgTable(
	"release_session",
	{
		release: text()
			.notNull()
			.references(() => figureRelease.id, { onDelete: "cascade" }),
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		/** When that evening closed. */
		seenAt: timestamp({ withTimezone: true }),
	},
	(table) => [primaryKey({ columns: [table.release, table.sessionId] })],
);
