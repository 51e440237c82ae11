import { and, asc, desc, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import type { AccountRole } from "#app/domain/vocabulary.ts";
import type { Db } from "../client.ts";
import { account, loginCode } from "../schema/index.ts";

export type Account = typeof account.$inferSelect;

/** Addresses are compared without case or surrounding space. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

export async function findAccountByEmail(db: Db, email: string): Promise<Account | null> {
	const [row] = await db
		.select()
		.from(account)
		.where(eq(account.email, normaliseEmail(email)));
	return row ?? null;
}

/** The demo account of a role; demo seeds exactly one per role. */
export async function findFirstAccountWithRole(db: Db, role: AccountRole): Promise<Account | null> {
	const [row] = await db
		.select()
		.from(account)
		.where(eq(account.role, role))
		.orderBy(asc(account.createdAt), asc(account.email))
		.limit(1);
	return row ?? null;
}

export async function listAccounts(db: Db): Promise<Account[]> {
	return db.select().from(account).orderBy(asc(account.name));
}

export async function findAccountNames(db: Db, ids: string[]): Promise<Map<string, Account>> {
	if (ids.length === 0) return new Map();
	const rows = await db.select().from(account).where(inArray(account.id, ids));
	return new Map(rows.map((row) => [row.id, row]));
}

/** Makes an account. @returns false when the address has one already */
export async function insertAccount(db: Db, row: typeof account.$inferInsert): Promise<boolean> {
	const made = await db
		.insert(account)
		.values({ ...row, email: normaliseEmail(row.email) })
		.onConflictDoNothing()
		.returning({ id: account.id });
	return made.length > 0;
}

export async function insertLoginCode(db: Db, row: typeof loginCode.$inferInsert): Promise<void> {
	await db.insert(loginCode).values({ ...row, email: normaliseEmail(row.email) });
}

type LoginCode = typeof loginCode.$inferSelect;

const usable = (now: Date) => and(isNull(loginCode.usedAt), gt(loginCode.expiresAt, now));

/** The codes of an address that can still be used, newest first. */
export async function listLoginCodes(db: Db, email: string, now: Date): Promise<LoginCode[]> {
	return db
		.select()
		.from(loginCode)
		.where(and(eq(loginCode.email, normaliseEmail(email)), usable(now)))
		.orderBy(desc(loginCode.createdAt));
}

/** Counts a try of each of these codes. @returns those that had one left */
export async function tryLoginCodes(db: Db, ids: string[], most: number): Promise<LoginCode[]> {
	return db
		.update(loginCode)
		.set({ attempts: sql`${loginCode.attempts} + 1` })
		.where(and(inArray(loginCode.id, ids), lt(loginCode.attempts, most)))
		.returning();
}

/** Ends all codes of an address. @returns false when this one had ended a moment ago: a code counts once */
export async function spendLoginCodes(
	db: Db,
	{ id, email }: Pick<LoginCode, "id" | "email">,
	now: Date,
): Promise<boolean> {
	const ended = await db
		.update(loginCode)
		.set({ usedAt: now })
		.where(and(eq(loginCode.email, email), isNull(loginCode.usedAt)))
		.returning({ id: loginCode.id });
	return ended.some((row) => row.id === id);
}
