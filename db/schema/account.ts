import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { AccountRole } from "#app/domain/vocabulary.ts";

const moment = () => timestamp({ withTimezone: true });

/** Somebody with an account: professionals only. Parents and young people never have one. */
export const account = pgTable(
	"account",
	{
		id: uuid().primaryKey(),
		email: text().notNull(),
		name: text().notNull(),
		organisation: text().notNull().default(""),
		role: text().$type<AccountRole>().notNull(),
		createdAt: moment().notNull().defaultNow(),
	},
	(table) => [uniqueIndex("account_email").on(table.email)],
);

/** A one-time code sent by e-mail. A row also stands for addresses without an account, so that both look the same. */
export const loginCode = pgTable(
	"login_code",
	{
		id: uuid().primaryKey(),
		email: text().notNull(),
		codeHash: text().notNull(),
		attempts: integer().notNull().default(0),
		createdAt: moment().notNull().defaultNow(),
		expiresAt: moment().notNull(),
		usedAt: moment(),
	},
	(table) => [index("login_code_email").on(table.email, table.createdAt)],
);

/** E-mail that a demo database shows on screen instead of sending. */
export const demoMail = pgTable("demo_mail", {
	id: uuid().primaryKey(),
	recipient: text().notNull(),
	subject: text().notNull(),
	body: text().notNull(),
	createdAt: moment().notNull().defaultNow(),
});
