import { index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Phase } from "#app/domain/vocabulary.ts";
import { bytes } from "./bytes.ts";
import { session } from "./session.ts";

export type DocumentKind = "board" | "workbook";

/** Why a checkpoint was made: the evening went on, some minutes of writing passed, or an older one is put back. */
export type CheckpointReason = "phase" | "time" | "restore";

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

/**
 * The whole document as one Yjs update, holding everything up to and including `seq`. The one before the newest stays,
 * with the updates behind it.
 */
export const documentSnapshot = pgTable(
	"document_snapshot",
	{
		documentId: uuid()
			.notNull()
			.references(() => document.id, { onDelete: "cascade" }),
		seq: integer().notNull(),
		data: bytes().notNull(),
		/** of `data`, in hexadecimal: a snapshot that was damaged is not used */
		sha256: text().notNull(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.documentId, table.seq] })],
);

/** The workbook as it was at one moment (one Yjs update): to look at and to put back, until the agreements are adopted. */
export const checkpoint = pgTable(
	"checkpoint",
	{
		id: uuid().primaryKey(),
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		/** sequence number of the document that it holds */
		seq: integer().notNull(),
		reason: text().$type<CheckpointReason>().notNull(),
		/** the phase in which it was written */
		phase: text().$type<Phase>().notNull(),
		data: bytes().notNull(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [index("checkpoint_session").on(table.sessionId)],
);
