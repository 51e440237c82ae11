import { formatCode } from "#app/domain/session/codes.ts";
import type { Db } from "#db/client.ts";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { installationValue, isEmptyDatabase, setInstallationValue } from "#db/queries/installation.server.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { demoAccounts } from "#db/seed/demo/people.ts";
import { newId } from "./auth/secrets.ts";
import { type Env, EnvError } from "./process/env.ts";
import { makeDemo } from "./seed-demo.server.ts";

/**
 * Seeds the demo in an empty database and marks it as demo; in one that is marked it finds the running evening again.
 * @throws {EnvError} when DEMO is on for a database that holds something else: demo logins would be a back door into it.
 */
export async function prepareDemo(db: Db, env: Env): Promise<{ code: string; accounts: string[] } | null> {
	const mark = await installationValue(db, "demo");
	if (!env.DEMO) return null;
	if (!mark && !(await isEmptyDatabase(db))) {
		throw new EnvError(
			"DEMO=1 needs an empty database or one that was seeded as demo; this one holds other data.",
		);
	}
	const sessionId =
		mark ??
		(await db.transaction(async (tx) => {
			const id = await makeDemo(tx, new Date());
			await setInstallationValue(tx, "demo", id);
			return id;
		}));
	const session = await findSession(db, sessionId);
	return {
		code: session ? formatCode(session.code) : "",
		accounts: demoAccounts.map((account) => `${account.email} (${account.role})`),
	};
}

/** Makes the first account of a new installation. */
export async function ensureAdmin(db: Db, env: Env): Promise<void> {
	if (!env.ADMIN_EMAIL) return;
	await insertAccount(db, { id: newId(), email: env.ADMIN_EMAIL, name: env.ADMIN_EMAIL, role: "admin" });
}
