import {
	date,
	index,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
import type {
	AgreementKind,
	BasisLayer,
	Commitment,
	PassedOnTo,
	ProgressCheck,
	ProgressState,
} from "#app/domain/agreement/agreement-vocabulary.ts";
import type { AgreementTarget } from "#app/domain/outcome/outcome-agreement.ts";
import { account } from "./account.ts";
import { frameworkNode } from "./framework.ts";
import { indicator } from "./indicator.ts";
import { session } from "./session.ts";
import { theme } from "./theme.ts";

const moment = () => timestamp({ withTimezone: true });
const ofSession = () =>
	uuid()
		.notNull()
		.references(() => session.id, { onDelete: "cascade" });
const ofItem = () =>
	uuid()
		.notNull()
		.references(() => agendaItem.id, { onDelete: "cascade" });
const words = () => text().notNull().default("");

/** One agreement of the agenda. The first five texts are written in the room, the others when it is worked out. */
export const agendaItem = pgTable(
	"agenda_item",
	{
		id: uuid().primaryKey(),
		sessionId: ofSession(),
		position: integer().notNull(),
		/** Rises with every change, so that who changes an older one hears of it. */
		version: integer().notNull().default(1),
		kind: text().$type<AgreementKind>().notNull(),
		themeId: uuid().references(() => theme.id, { onDelete: "set null" }),
		goal: words(),
		action: words(),
		who: words(),
		lead: words(),
		firstStep: words(),
		firstStepOn: date({ mode: "string" }),
		passedTo: text().$type<PassedOnTo>(),
		/** the focus point, or one of its goals, that it fits best */
		focusNode: text().references(() => frameworkNode.id),
		layer: text().$type<BasisLayer>(),
		contactPoint: words(),
		extraCapacity: words(),
		capacityDecider: words(),
		noticedBy: words(),
		/** a figure to watch, and a target for it when the room adopted one */
		indicatorId: text().references(() => indicator.id),
		targetValue: numeric({ mode: "number" }),
		targetDirection: text().$type<AgreementTarget["direction"]>(),
		targetYear: integer(),
		commitment: text().$type<Commitment>(),
		condition: words(),
		/** Who reports through the year, and is reminded. */
		ownerId: uuid().references(() => account.id, { onDelete: "set null" }),
		updatedAt: moment().notNull().defaultNow(),
	},
	(table) => [index("agenda_item_session").on(table.sessionId), index("agenda_item_owner").on(table.ownerId)],
);

/** An organisation that confirmed the agreements; `actor` is the actor key of who did so. */
export const agendaConfirmation = pgTable(
	"agenda_confirmation",
	{
		sessionId: ofSession(),
		actor: text().notNull(),
		organisation: text().notNull(),
		remark: words(),
		confirmedAt: moment().notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.actor] })],
);

/** An adopted version: 1.0, 1.1 … by `number` 0, 1 …; a row is never changed (the database refuses it). */
export const outcome = pgTable(
	"outcome",
	{
		id: uuid().primaryKey(),
		sessionId: ofSession(),
		number: integer().notNull(),
		/** as it was adopted, in the shape of that day: `readOutcome` gives the shape of today */
		content: jsonb().$type<object>().notNull(),
		/** of `content` as it stands here */
		sha256: text().notNull(),
		adoptedBy: uuid().references(() => account.id, { onDelete: "set null" }),
		adoptedAt: moment().notNull(),
	},
	(table) => [uniqueIndex("outcome_session_number").on(table.sessionId, table.number)],
);

/** What an owner reported; the newest one is the agreement's state. `check` names the short check it answers. */
export const progressReport = pgTable(
	"progress_report",
	{
		id: uuid().primaryKey(),
		itemId: ofItem(),
		state: text().$type<ProgressState>().notNull(),
		note: words(),
		/** why a target was or was not reached */
		targetNote: words(),
		check: text().$type<ProgressCheck>(),
		accountId: uuid().references(() => account.id, { onDelete: "set null" }),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [index("progress_report_item").on(table.itemId, table.createdAt)],
);

/** A reminder that was sent, so that it is sent once. */
export const agendaReminder = pgTable(
	"agenda_reminder",
	{ itemId: ofItem(), check: text().$type<ProgressCheck>().notNull(), sentAt: moment().notNull() },
	(table) => [primaryKey({ columns: [table.itemId, table.check] })],
);
