import { parse, serialize } from "cookie";
import type { Db } from "#db/client.ts";
import { deleteLogin, insertLogin } from "#db/queries/logins.server.ts";
import type { Env } from "../process/env.ts";
import { hashSecret, newToken } from "./secrets.ts";

const day = 24 * 60 * 60 * 1000;
/** An account works through an evening and the morning after; a phone can come back for a week. */
const lifetimes = { account: day, participant: 7 * day };

const isSecure = (env: Pick<Env, "PUBLIC_URL">) => env.PUBLIC_URL?.startsWith("https:") ?? false;
const cookieName = (env: Pick<Env, "PUBLIC_URL">) => (isSecure(env) ? "__Host-login" : "login");

/** The hash of the login token in a request's cookies, or null. */
export function loginHash(
	env: Pick<Env, "PUBLIC_URL">,
	cookieHeader: string | undefined | null,
): string | null {
	const token = parse(cookieHeader ?? "")[cookieName(env)];
	return token ? hashSecret(token) : null;
}

/**
 * Starts a login and ends the one that the browser came with, so that a login never survives a change of who is there.
 * @returns the Set-Cookie header
 */
export async function startLogin(
	db: Db,
	env: Env,
	who: { accountId: string } | { participantId: string },
	replaces: string | null,
	now = new Date(),
): Promise<string> {
	if (replaces) await deleteLogin(db, replaces);
	const token = newToken();
	const lifetime = "accountId" in who ? lifetimes.account : lifetimes.participant;
	await insertLogin(db, {
		tokenHash: hashSecret(token),
		...who,
		createdAt: now,
		expiresAt: new Date(now.getTime() + lifetime),
	});
	return serialize(cookieName(env), token, {
		httpOnly: true,
		sameSite: "lax",
		secure: isSecure(env),
		path: "/",
		maxAge: lifetime / 1000,
	});
}

/** Ends a login. @returns the Set-Cookie header that clears the cookie */
export async function endLogin(db: Db, env: Env, hash: string | null): Promise<string> {
	if (hash) await deleteLogin(db, hash);
	return serialize(cookieName(env), "", {
		httpOnly: true,
		sameSite: "lax",
		secure: isSecure(env),
		path: "/",
		maxAge: 0,
	});
}
