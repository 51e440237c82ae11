import { count, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { account, installation, place } from "../schema/index.ts";

export async function installationValue(db: Db, key: string): Promise<string | null> {
	const [row] = await db.select().from(installation).where(eq(installation.key, key));
	return row?.value ?? null;
}

export async function setInstallationValue(db: Db, key: string, value: string): Promise<void> {
	await db
		.insert(installation)
		.values({ key, value })
		.onConflictDoUpdate({ target: installation.key, set: { value } });
}

/** Nobody has put anything in this database yet. */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
	const [accounts] = await db.select({ n: count() }).from(account);
	const [places] = await db.select({ n: count() }).from(place);
	return (accounts?.n ?? 0) === 0 && (places?.n ?? 0) === 0;
}
