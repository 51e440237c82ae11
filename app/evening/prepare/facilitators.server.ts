import type { Actor } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { listAccounts } from "#db/queries/accounts.server.ts";

/** Somebody who can be named as the one who runs an evening. */
export interface Facilitator {
	id: string;
	name: string;
	organisation: string;
}

/** Whom this actor may name to run an evening that they make; null for whoever runs their own. */
export async function listFacilitatorsFor(db: Db, actor: Actor): Promise<Facilitator[] | null> {
	if (actor.kind !== "account" || actor.role !== "admin") return null;
	return (await listAccounts(db))
		.filter(({ role }) => role === "facilitator")
		.map(({ id, name, organisation }) => ({ id, name, organisation }));
}
