import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { ReleaseState } from "#app/domain/figure/release.ts";
import type { TargetKey } from "#app/domain/figure/target-key.ts";
import type { Db } from "../client.ts";
import { figureRelease, source, target } from "../schema/index.ts";

export type TargetRow = typeof target.$inferSelect;
/** One version of a target, with the release that it came in. */
export interface TargetVersion extends TargetRow {
	state: ReleaseState;
	/** The release holds this target alone: somebody typed it. */
	byHand: boolean;
	at: Date;
	source: { id: string; title: string };
}

/** The releases of targets that people type are called so; no import's is. */
export const handTarget = "target-";

const published = inArray(figureRelease.state, ["published", "undone"]);
/** What one target is told from another by, in whichever release. */
export const targetKey = [
	target.indicator,
	target.place,
	target.period,
	target.breakdown,
	target.basis,
	target.document,
];

async function select(db: Db, where: ReturnType<typeof and>): Promise<TargetVersion[]> {
	const rows = await db
		.select({
			target,
			state: figureRelease.state,
			at: figureRelease.createdAt,
			source: { id: source.id, title: source.title },
		})
		.from(target)
		.innerJoin(figureRelease, eq(figureRelease.id, target.release))
		.innerJoin(source, eq(source.id, figureRelease.source))
		.where(where)
		.orderBy(...targetKey.map((column) => asc(column)), desc(figureRelease.sequence));
	return rows.map(({ target: row, ...about }) => ({
		...row,
		...about,
		byHand: row.release.startsWith(handTarget),
	}));
}

/** Every version of every target that was ever published, by key, the newest version first. */
export const listTargetVersions = (db: Db, indicator?: string): Promise<TargetVersion[]> =>
	select(db, and(published, indicator === undefined ? undefined : eq(target.indicator, indicator)));

/** Every version of one target, the newest first. */
export const versionsOfTarget = (db: Db, key: TargetKey): Promise<TargetVersion[]> =>
	select(
		db,
		and(
			published,
			eq(target.indicator, key.indicator),
			eq(target.place, key.place),
			eq(target.period, key.period),
			eq(target.breakdown, key.breakdown),
			eq(target.basis, key.basis),
			eq(target.document, key.document),
		),
	);
