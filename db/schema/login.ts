import { index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { participant } from "./session.ts";

const moment = () => timestamp({ withTimezone: true });

/** A login is the cookie of one browser, of an account or of a participant. Only the hash of its token is kept. */
export const login = pgTable(
	"login",
	{
		tokenHash: text().primaryKey(),
		accountId: uuid().references(() => account.id, { onDelete: "cascade" }),
		participantId: uuid().references(() => participant.id, { onDelete: "cascade" }),
		createdAt: moment().notNull().defaultNow(),
		expiresAt: moment().notNull(),
	},
	(table) => [
		index("login_account").on(table.accountId),
		index("login_participant").on(table.participantId),
		index("login_expiry").on(table.expiresAt),
	],
);
