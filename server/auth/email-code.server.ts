import type { Db } from "#db/client.ts";
import {
	type Account,
	findAccountByEmail,
	insertLoginCode,
	spendLoginCode,
	takeLoginCode,
} from "#db/queries/accounts.server.ts";
import { countEvent } from "#db/queries/rate-limits.server.ts";
import type { Mail, Mailer } from "./mailer.ts";
import { hashSecret, newId, newSixDigits, sameHash } from "./secrets.ts";

const minute = 60_000;
const codeLifetime = 10 * minute;
const maxAttempts = 5;

export type CodeRequest = { ok: true } | { ok: false; reason: "too-many" | "no-mail" };

/**
 * Mails a one-time code of six digits, good for ten minutes. An address without an account gets the same answer,
 * so that nobody can find out who has one. At most 5 codes per address and 30 per network address in ten minutes.
 */
export async function requestCode(
	db: Db,
	mailer: Mailer,
	request: { email: string; address: string; write: (code: string) => Omit<Mail, "to"> },
	now = new Date(),
): Promise<CodeRequest> {
	if (!mailer.available) return { ok: false, reason: "no-mail" };
	const perEmail = await countEvent(db, `code:${hashSecret(request.email.trim().toLowerCase())}`, 600, now);
	const perAddress = await countEvent(db, `codes-from:${request.address}`, 600, now);
	if (perEmail > 5 || perAddress > 30) return { ok: false, reason: "too-many" };

	const found = await findAccountByEmail(db, request.email);
	const id = newId();
	const code = newSixDigits();
	await insertLoginCode(db, {
		id,
		email: request.email,
		codeHash: hashSecret(`${id}:${code}`),
		createdAt: now,
		expiresAt: new Date(now.getTime() + codeLifetime),
	});
	if (found) await mailer.send({ to: found.email, ...request.write(code) });
	return { ok: true };
}

/** The account when the code is right, unused, not expired and tried at most five times; else null. */
export async function redeemCode(
	db: Db,
	email: string,
	typed: string,
	now = new Date(),
): Promise<Account | null> {
	const row = await takeLoginCode(db, email, maxAttempts, now);
	if (!row || !sameHash(row.codeHash, hashSecret(`${row.id}:${typed.replace(/\D/g, "")}`))) return null;
	if (!(await spendLoginCode(db, row.id, now))) return null;
	return findAccountByEmail(db, email);
}
