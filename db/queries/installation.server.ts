import { count, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import {
	account,
	figureRelease,
	indicator,
	installation,
	place,
	publishedFigure,
	session,
} from "../schema/index.ts";
import { readableBy } from "./live-figures.server.ts";

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

/** Under which name the installation keeps what lies under the large map. */
const backgroundKey = "map-background";

/** Whether browsers of visitors fetch the map that lies under the large map from PDOK; no until an admin said so. */
export const hasMapBackground = async (db: Db): Promise<boolean> =>
	(await installationValue(db, backgroundKey)) === "pdok";

export const setMapBackground = (db: Db, on: boolean): Promise<void> =>
	setInstallationValue(db, backgroundKey, on ? "pdok" : "none");

/** Nobody has put anything in this database yet. */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
	const [accounts] = await db.select({ n: count() }).from(account);
	const [places] = await db.select({ n: count() }).from(place);
	return (accounts?.n ?? 0) === 0 && (places?.n ?? 0) === 0;
}

/** How many indicators, figures that everybody may read, and evenings there are. */
export async function countSetUp(
	db: Db,
	today: Date,
): Promise<{ indicators: number; figures: number; evenings: number }> {
	const [[indicators], [figures], [evenings]] = await Promise.all([
		db.select({ n: count() }).from(indicator),
		db
			.select({ n: count() })
			.from(publishedFigure)
			.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
			.where(readableBy({ audience: "public", today })),
		db.select({ n: count() }).from(session),
	]);
	return { indicators: indicators?.n ?? 0, figures: figures?.n ?? 0, evenings: evenings?.n ?? 0 };
}
