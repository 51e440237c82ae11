import { bigint, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

const moment = () => timestamp({ withTimezone: true });

/** Facts about the installation itself; `demo` = "yes" marks a database that was seeded as demo. */
export const installation = pgTable("installation", {
	key: text().primaryKey(),
	value: text().notNull(),
});

/** Who did what to what, when, from where, with what result. Never holds texts of contributions or names. */
export const auditLog = pgTable(
	"audit_log",
	{
		id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
		at: moment().notNull().defaultNow(),
		actor: text().notNull(),
		action: text().notNull(),
		subject: text().notNull().default(""),
		address: text().notNull().default(""),
		result: text().notNull(),
		detail: jsonb().$type<Record<string, string | number | boolean>>(),
	},
	(table) => [index("audit_log_at").on(table.at)],
);

/** Wrong guesses per key (a code form from one address, a login address); a row lives until its window ends. */
export const rateLimit = pgTable("rate_limit", {
	key: text().primaryKey(),
	count: integer().notNull(),
	windowEndsAt: moment().notNull(),
});
