import { sql } from "drizzle-orm";
import {
	boolean,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
import type { TypicalPartner } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { ContributionStatus } from "#app/domain/contribution/contribution.ts";
import type { Present, PresentCorrection } from "#app/domain/session/present.ts";
import type { SessionSettings } from "#app/domain/session/session-settings.ts";
import type {
	ContributionKind,
	Group,
	Lens,
	MemberRole,
	ParticipantRole,
	Phase,
	Subject,
	VotesState,
	WritingLanguage,
} from "#app/domain/vocabulary.ts";
import { account } from "./account.ts";
import { indicator } from "./indicator.ts";
import { place } from "./place.ts";

const moment = () => timestamp({ withTimezone: true });

/** One evening of one wijk. `code` is what people type to join; it stays valid until the session is closed. */
export const session = pgTable(
	"session",
	{
		id: uuid().primaryKey(),
		title: text().notNull(),
		placeId: text()
			.notNull()
			.references(() => place.id),
		heldOn: date({ mode: "string" }).notNull(),
		code: text().notNull(),
		phase: text().$type<Phase>().notNull().default("prepare"),
		phaseStartedAt: moment().notNull().defaultNow(),
		minutes: jsonb().$type<Record<Phase, number>>().notNull(),
		settings: jsonb().$type<SessionSettings>().notNull(),
		/** Position of the figure that lies on the table for everybody. */
		focus: integer().notNull().default(0),
		/** Last year's evening, whose agreements this one opens with. */
		previousId: uuid(),
		votes: text().$type<VotesState>().notNull().default("none"),
		/** Rises when the room votes anew; earlier votes stay with their round. */
		voteRound: integer().notNull().default(0),
		/** Who joins after this moment votes when the facilitator admits them. */
		votesOpenedAt: moment(),
		/** How many could vote when the voting ended; null before that. */
		electorate: integer(),
		/** When the evening left the preparation. */
		startedAt: moment(),
		/** Who was there, without names, as it stood when the evening ended; null before that. */
		present: jsonb().$type<Present[]>(),
		/** What a facilitator put in the place of what was counted. */
		correctedPresent: jsonb().$type<PresentCorrection>(),
		/** Which of the partners that one expects were not there. */
		absent: jsonb().$type<TypicalPartner[]>().notNull().default([]),
		/** When an agreement was last removed: who confirmed before that has to look again. */
		agreementRemovedAt: moment(),
		/** The moment of the newest adopted version; null again while the agreements are reopened. */
		adoptedAt: moment(),
		createdBy: uuid().references(() => account.id, { onDelete: "set null" }),
		createdAt: moment().notNull().defaultNow(),
		closedAt: moment(),
	},
	(table) => [
		uniqueIndex("session_code").on(table.code),
		foreignKey({ columns: [table.previousId], foreignColumns: [table.id] }).onDelete("set null"),
	],
);

/** What lies on the table, in order. Without a period or breakdown of its own it shows what its cards show by themselves. */
export const sessionFigure = pgTable(
	"session_figure",
	{
		id: uuid().primaryKey().defaultRandom(),
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		position: integer().notNull(),
		indicatorId: text()
			.notNull()
			.references(() => indicator.id),
		period: text(),
		breakdown: text(),
	},
	(table) => [uniqueIndex("session_figure_position").on(table.sessionId, table.position)],
);

/** An account sees the sessions that it is a member of. */
export const sessionMember = pgTable(
	"session_member",
	{
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		accountId: uuid()
			.notNull()
			.references(() => account.id, { onDelete: "cascade" }),
		role: text().$type<MemberRole>().notNull(),
		/** When the account came in with the code; null when a facilitator gave it its part. */
		joinedAt: moment(),
		/** When it was first seen that the account is there, once the evening had started. */
		stayedAt: moment(),
		/** Joined after the voting opened, and admitted to this round of it. */
		admittedToRound: integer(),
		/** Taken off the evening; the row stays, so that the code does not let the account in again. */
		removedAt: moment(),
	},
	(table) => [
		primaryKey({ columns: [table.sessionId, table.accountId] }),
		index("session_member_account").on(table.accountId),
	],
);

/** Somebody who joined with the code. Partners also give a name (`nickname`) and organisation and wait for confirmation. */
export const participant = pgTable(
	"participant",
	{
		id: uuid().primaryKey(),
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		role: text().$type<ParticipantRole>().notNull(),
		nickname: text().notNull(),
		organisation: text().notNull().default(""),
		language: text().$type<WritingLanguage>().notNull().default("nl"),
		returnCodeHash: text().notNull(),
		joinedAt: moment().notNull().defaultNow(),
		/** When it was first seen that they did not just join, but are still there. */
		stayedAt: moment(),
		confirmedAt: moment(),
		/** Joined after the voting opened, and admitted to this round of it. */
		admittedToRound: integer(),
		removedAt: moment(),
	},
	(table) => [
		uniqueIndex("participant_return_code").on(table.returnCodeHash),
		index("participant_session").on(table.sessionId),
	],
);

/**
 * A verhaal, signaal, kwestie or dilemma. It stores the key of the figure it is about, with its release, never a row
 * of it: when the figure is revised, the contribution still says which value it was written about.
 */
export const contribution = pgTable(
	"contribution",
	{
		id: uuid().primaryKey(),
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		participantId: uuid().references(() => participant.id, { onDelete: "set null" }),
		accountId: uuid().references(() => account.id, { onDelete: "set null" }),
		kind: text().$type<ContributionKind>().notNull(),
		lens: text().$type<Lens>().notNull(),
		about: text().$type<Subject>().notNull(),
		text: text().notNull(),
		language: text().$type<WritingLanguage>().notNull().default("nl"),
		translation: text(),
		indicatorId: text(),
		figurePlaceId: text(),
		period: text(),
		breakdown: text(),
		releaseId: text(),
		/** Written down for somebody else: that person's role and language are kept, the helper is the author. */
		behalfRole: text().$type<ParticipantRole>(),
		fromPaper: boolean().notNull().default(false),
		source: text().notNull().default(""),
		headCount: integer().notNull().default(1),
		/** May the words be quoted in the report? */
		quotable: boolean().notNull().default(false),
		status: text().$type<ContributionStatus>().notNull(),
		rejectReason: text(),
		/** The group that the card shows, fixed when it comes on the board (see docs/decisions/0006). */
		shownGroup: text().$type<Group>(),
		boardOrder: integer(),
		/** The writer's answer to "did we understand you?", and what should be otherwise. */
		understood: boolean(),
		understoodRemark: text().notNull().default(""),
		createdAt: moment().notNull().defaultNow(),
		/** When its writer last changed it. */
		updatedAt: moment().notNull().defaultNow(),
		/** Rises with every change of the words, and of what they say in Dutch; a decision names the one that was read. */
		version: integer().notNull().default(1),
		/** When somebody approved or rejected these words, or their writer withdrew them. */
		decidedAt: moment(),
	},
	(table) => [
		index("contribution_session").on(table.sessionId, table.status),
		index("contribution_participant").on(table.participantId),
		index("contribution_account").on(table.accountId),
		index("contribution_waiting").on(table.sessionId, table.createdAt).where(sql`status = 'waiting'`),
	],
);

/**
 * Commands that succeeded, so that the same id gives the same answer and no second effect.
 * Written in the transaction of the effect itself.
 */
export const command = pgTable(
	"command",
	{
		sessionId: uuid()
			.notNull()
			.references(() => session.id, { onDelete: "cascade" }),
		actor: text().notNull(),
		id: uuid().notNull(),
		contentHash: text().notNull(),
		answer: jsonb().$type<Record<string, unknown>>().notNull(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.actor, table.id] })],
);
