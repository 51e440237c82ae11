import type { InstallationChange } from "#app/domain/command/installation.ts";
import type { Db } from "#db/client.ts";
import { lockPlaces } from "#db/queries/places.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";

/** The same as `changeInstallation`, for places: one at a time, since each looks what is there before it adds to it. */
export const changePlaces: typeof changeInstallation = (db: Db, by: By, change: InstallationChange, work) =>
	changeInstallation(db, by, change, async (tx, account) => {
		await lockPlaces(tx);
		return work(tx, account);
	});
