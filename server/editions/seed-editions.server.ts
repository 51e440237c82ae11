import type { Actor } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { listAccounts } from "#db/queries/accounts.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { publishEdition, saveEdition } from "./editions.server.ts";

/** Zeist's factsheet as it could be composed on the day that its figures came out, and as it can be composed now. */
const factsheets = [
	{ title: "Factsheet Jeugd en Wmo, maart 2025", until: "2025-Q1", day: "2025-04-01" },
	{ title: "Factsheet Jeugd en Wmo", until: "2025", day: null },
];

/** Makes the editions of the demo, in the way that everybody makes them. */
export async function seedEditions(tx: Db, now: Date): Promise<void> {
	const by = await dataManager(tx);
	for (const { title, until, day } of factsheets) {
		const at = day === null ? now : new Date(`${day}T12:00:00Z`);
		const fields = {
			title,
			until,
			from: "2019",
			kind: "factsheet",
			framework: "sociaal-domein",
			place: "zeist",
		};
		const saved = await saveEdition(tx, null, fields, by, at);
		if (!saved.ok) throw new Error(`No draft was made of "${title}": ${JSON.stringify(saved)}`);
		const published = await publishEdition(tx, saved.answer.id, {}, by, at);
		if (!published.ok) throw new Error(`"${title}" did not come out: ${JSON.stringify(published)}`);
	}
}

async function dataManager(tx: Db): Promise<By> {
	const account = (await listAccounts(tx)).find(({ role }) => role === "data-manager");
	if (!account) throw new Error("The demo has no data manager");
	const { id, name, organisation, role } = account;
	const actor: Actor = { kind: "account", id, name, organisation, role, memberships: {} };
	return { actor, address: "" };
}
