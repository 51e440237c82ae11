import {
	customType,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
import { session } from "./session.ts";

export type DocumentKind = "board" | "workbook";

/** Bytes are a Buffer on postgres-js and a Uint8Array on PGlite; both are read as Uint8Array here. */
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
	dataType: () => "bytea",
	toDriver: (value) => Buffer.from(value),
	fromDriver: (value) => new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
});

const moment = () => timestamp({ withTimezone: true });

/**
 * A live document of a session. `headSeq` is raised under the row's lock, so the sequence of its updates has no gaps
 * and follows the order of commits. `epoch` rises when the document is rebuilt, and turns stale copies away.
 */
export const document = pgTable(
	"document",
	{
		id: uuid().primaryKey(),
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		kind: text().$type<DocumentKind>().notNull(),
		epoch: integer().notNull().default(1),
		headSeq: integer().notNull().default(0),
		snapshotSeq: integer().notNull().default(0),
	},
	(table) => [uniqueIndex("document_session_kind").on(table.sessionId, table.kind)],
);

/** One committed Yjs update (format v1). */
export const documentUpdate = pgTable(
	"document_update",
	{
		documentId: uuid()
			.notNull()
			.references(() => document.id, { onDelete: "cascade" }),
		seq: integer().notNull(),
		data: bytes().notNull(),
		actor: text().notNull(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.documentId, table.seq] })],
);

/** The whole document as one Yjs update, holding everything up to and including `seq`. */
export const documentSnapshot = pgTable(
	"document_snapshot",
	{
		documentId: uuid()
			.notNull()
			.references(() => document.id, { onDelete: "cascade" }),
		seq: integer().notNull(),
		data: bytes().notNull(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.documentId, table.seq] })],
);
