import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Group, ThemeText, WritingLanguage } from "#app/domain/vocabulary.ts";
import { account } from "./account.ts";
import { contribution, participant, session } from "./session.ts";

const moment = () => timestamp({ withTimezone: true });
const ofSession = () =>
	uuid()
		.notNull()
		.references(() => session.id, { onDelete: "cascade" });
const ofTheme = () =>
	uuid()
		.notNull()
		.references(() => theme.id, { onDelete: "cascade" });

/** What several contributions are about together. Its three texts stand in the workbook. */
export const theme = pgTable(
	"theme",
	{
		id: uuid().primaryKey(),
		sessionId: ofSession(),
		name: text().notNull(),
		position: integer().notNull(),
		/** Goes on to the agreements. */
		chosen: boolean().notNull().default(false),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [index("theme_session").on(table.sessionId)],
);

/** A contribution may lie in several themes. */
export const themeContribution = pgTable(
	"theme_contribution",
	{
		themeId: ofTheme(),
		contributionId: uuid()
			.notNull()
			.references(() => contribution.id, { onDelete: "cascade" }),
	},
	(table) => [
		primaryKey({ columns: [table.themeId, table.contributionId] }),
		index("theme_contribution_contribution").on(table.contributionId),
	],
);

/** One vote of one person; `voter` is the actor key. */
export const vote = pgTable(
	"vote",
	{
		sessionId: ofSession(),
		round: integer().notNull(),
		voter: text().notNull(),
		themeId: ofTheme(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [
		primaryKey({ columns: [table.sessionId, table.round, table.voter, table.themeId] }),
		index("vote_theme").on(table.themeId),
	],
);

/** Stickers on paper, counted by the facilitator. */
export const tally = pgTable(
	"tally",
	{ sessionId: ofSession(), round: integer().notNull(), themeId: ofTheme(), stickers: integer().notNull() },
	(table) => [primaryKey({ columns: [table.sessionId, table.round, table.themeId] })],
);

/** The one theme that a group names, which always reaches the agreements. */
export const ownChoice = pgTable(
	"own_choice",
	{ sessionId: ofSession(), group: text().$type<Group>().notNull(), themeId: ofTheme() },
	(table) => [primaryKey({ columns: [table.sessionId, table.group] })],
);

/** Something that somebody would add to a theme's text, or an agreement they would make; moderators take it over. */
export const proposal = pgTable(
	"proposal",
	{
		id: uuid().primaryKey(),
		sessionId: ofSession(),
		participantId: uuid().references(() => participant.id, { onDelete: "set null" }),
		accountId: uuid().references(() => account.id, { onDelete: "set null" }),
		/** null for an agreement without a theme */
		themeId: uuid().references(() => theme.id, { onDelete: "cascade" }),
		/** null for an agreement */
		part: text().$type<ThemeText>(),
		text: text().notNull(),
		language: text().$type<WritingLanguage>().notNull().default("nl"),
		status: text().$type<"waiting" | "taken" | "declined">().notNull().default("waiting"),
		reason: text().notNull().default(""),
		createdAt: moment().notNull().defaultNow(),
		decidedAt: moment(),
	},
	(table) => [index("proposal_session").on(table.sessionId, table.status)],
);
