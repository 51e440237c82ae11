import type { Db } from "#db/client.ts";
import { setMapBackground } from "#db/queries/installation.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";

/** Says whether the map of PDOK lies under the large map: who opens that asks PDOK for it from then on. The answer is the same. */
export const switchMapBackground = (db: Db, on: boolean, by: By) =>
	changeInstallation<boolean, never>(db, by, "set-map-background", async (tx) => {
		await setMapBackground(tx, on);
		return { ok: true, answer: on, deed: { subject: "installation", detail: { on } } };
	});
