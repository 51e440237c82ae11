import { asciiDigits } from "#app/domain/typed/digits.ts";
import type { Db } from "#db/client.ts";
import {
	type Account,
	findAccountByEmail,
	insertLoginCode,
	listLoginCodes,
	normaliseEmail,
	spendLoginCodes,
	tryLoginCodes,
} from "#db/queries/accounts.server.ts";
import { countEvent } from "#db/queries/rate-limits.server.ts";
import type { Mail, Mailer } from "./mailer.ts";
import { hashSecret, newId, newSixDigits, sameHash } from "./secrets.ts";

const minute = 60_000;
const codeLifetime = 10 * minute;
/** In ten minutes. Limits of one network address come first, so that a stranger uses up nothing but their own. */
const most = {
	requests: { byEmailAndAddress: 10, byAddress: 30, byEmail: 50 },
	/** of a code, from the browser that asked for it */
	tries: 5,
	/** from other browsers */
	strangeTries: { byEmailAndAddress: 5, byEmail: 20 },
};

/** `id` is the secret of the browser that asked: with it the code can be tried whatever others try. */
export type CodeRequest = { ok: true; id: string } | { ok: false; reason: "too-many" | "no-mail" };

/**
 * Mails a one-time code of six digits, good for ten minutes. An address without an account gets the same answer after
 * the same work, so that nobody can find out who has one.
 */
export async function requestCode(
	db: Db,
	mailer: Mailer,
	request: { email: string; address: string; write: (code: string) => Omit<Mail, "to"> },
	now = new Date(),
): Promise<CodeRequest> {
	if (!mailer.available) return { ok: false, reason: "no-mail" };
	const { email, address } = request;
	const { requests } = most;
	const within = await eachWithin(db, now, [
		[`code:${keyOf(email)}:${address}`, requests.byEmailAndAddress],
		[`codes-from:${address}`, requests.byAddress],
		[`code:${keyOf(email)}`, requests.byEmail],
	]);
	if (!within) return { ok: false, reason: "too-many" };

	const found = await findAccountByEmail(db, email);
	const id = newId();
	const code = newSixDigits();
	const mail = request.write(code);
	await insertLoginCode(db, {
		id,
		email,
		codeHash: hashSecret(`${id}:${code}`),
		createdAt: now,
		expiresAt: new Date(now.getTime() + codeLifetime),
	});
	if (found) mailer.sendLater({ to: found.email, ...mail });
	return { ok: true, id };
}

/** A code as somebody types it. */
interface TypedCode {
	email: string;
	code: string;
	/** what this browser asked for, by the ids of `requestCode` */
	asked: string[];
	/** network address */
	address: string;
}

/**
 * The account when the code is right, unused and not expired; else null. A browser that asked has five tries for each
 * of its own codes, which nobody else can use up. Another one (the mail was read on a phone) has a few tries for the
 * newest code of the address. With a code that is used all others of that address end.
 */
export async function redeemCode(db: Db, typed: TypedCode, now = new Date()): Promise<Account | null> {
	const { email, asked } = typed;
	const codes = await listLoginCodes(db, email, now);
	const own = codes.filter(({ id }) => asked.includes(id));
	const tried =
		own.length > 0
			? await tryLoginCodes(
					db,
					own.map(({ id }) => id),
					most.tries,
				)
			: (await mayTryAsStranger(db, typed, now))
				? codes.slice(0, 1)
				: [];
	const digits = asciiDigits(typed.code).replace(/\D/g, "");
	const right = tried.find(({ id, codeHash }) => sameHash(codeHash, hashSecret(`${id}:${digits}`)));
	if (!right || !(await spendLoginCodes(db, right, now))) return null;
	return findAccountByEmail(db, email);
}

function mayTryAsStranger(db: Db, { email, address }: TypedCode, now: Date): Promise<boolean> {
	return eachWithin(db, now, [
		[`code-try:${keyOf(email)}:${address}`, most.strangeTries.byEmailAndAddress],
		[`code-try:${keyOf(email)}`, most.strangeTries.byEmail],
	]);
}

const keyOf = (email: string): string => hashSecret(normaliseEmail(email));

/** Counts under each key until one is beyond its limit: what is refused by one uses up nothing of the next. */
async function eachWithin(db: Db, now: Date, limits: [key: string, limit: number][]): Promise<boolean> {
	for (const [key, limit] of limits) {
		if ((await countEvent(db, key, codeLifetime / 1000, now)) > limit) return false;
	}
	return true;
}
