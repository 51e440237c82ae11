import type { Db } from "#db/client.ts";
import { seedCatalogue } from "#db/seed/catalogue.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";

/** Puts the starter catalogue in; what is there already stays. How many indicators are new is the answer. */
export function loadCatalogue(db: Db, by: By) {
	return changeInstallation<number, never>(db, by, "load-catalogue", async (tx) => {
		const added = await seedCatalogue(tx);
		return { ok: true, answer: added, deed: added > 0 ? { subject: "catalogue", detail: { added } } : null };
	});
}
