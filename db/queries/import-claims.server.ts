import { and, eq, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import {
	type ImportProgress,
	type ImportState,
	longestClaim,
	type PublishRefusal,
	startOfWork,
} from "#app/domain/import/import-state.ts";
import type { KeptProtection } from "#app/domain/import/kept-protection.ts";
import type { Db } from "../client.ts";
import { importFile } from "../schema/index.ts";

type ImportRow = typeof importFile.$inferSelect;

const claimEnds = (now: Date) => new Date(now.getTime() - longestClaim);

/**
 * Takes a draft to publish it, or one whose publication was stopped half-way.
 * @param unless what holds when nobody ever says how it ended
 * @returns whether nobody else is doing so, or did
 */
export async function claimImport(db: Db, id: string, now: Date, unless: PublishRefusal): Promise<boolean> {
	const abandoned = and(eq(importFile.state, "publishing"), lt(importFile.claimedAt, claimEnds(now)));
	return changed(
		db,
		{ state: "publishing", claimedAt: now, progress: startOfWork, refusal: unless },
		and(eq(importFile.id, id), or(eq(importFile.state, "draft"), abandoned)),
	);
}

/** Takes a draft to find out what of it would not be shown. @returns false when somebody is doing so, or it is no draft */
export async function claimProtection(db: Db, id: string, now: Date): Promise<boolean> {
	const free = or(isNull(importFile.progress), lt(importFile.claimedAt, claimEnds(now)));
	return changed(
		db,
		{ claimedAt: now, progress: startOfWork, refusal: null },
		and(eq(importFile.id, id), eq(importFile.state, "draft"), free),
	);
}

/** What somebody works on: an import in this state, as it is read now. */
export interface Claimed {
	id: string;
	state: "draft" | "publishing";
	reading: string | null;
}

const stillClaimed = ({ id, state, reading }: Claimed): SQL | undefined =>
	and(
		eq(importFile.id, id),
		eq(importFile.state, state),
		isNotNull(importFile.progress),
		reading === null ? isNull(importFile.reading) : eq(importFile.reading, reading),
	);

/** Says how far the work is, so that nobody takes it for stopped. */
export async function tellProgress(
	db: Db,
	claimed: Claimed,
	progress: ImportProgress,
	now: Date,
): Promise<void> {
	await changed(db, { progress, claimedAt: now }, stillClaimed(claimed));
}

/**
 * Keeps what would not be shown of a draft, or why that could not be found out, unless it was read anew meanwhile. What was
 * kept of it before makes room, so that a page tells of the part that was asked for last.
 */
export async function keepProtection(
	db: Db,
	claimed: Claimed,
	found: KeptProtection | PublishRefusal,
): Promise<void> {
	const ended = { progress: null, claimedAt: null };
	const kept =
		"code" in found
			? { refusal: found, preview: sql`${importFile.preview} - 'protection'` }
			: {
					preview: sql`${importFile.preview} || cast(cast(${JSON.stringify({ protection: found })} as text) as jsonb)`,
				};
	await db
		.update(importFile)
		.set({ ...ended, ...kept })
		.where(stillClaimed(claimed));
}

/** Ends the publication of an import that somebody claimed: it is published, or a draft again, and why. */
export async function endPublication(
	db: Db,
	id: string,
	end: { release: string } | { refusal: PublishRefusal },
): Promise<void> {
	const to =
		"release" in end
			? {
					...{ state: "published" as const, release: end.release, content: null, refusal: null },
					preview: sql`${importFile.preview} - 'protection'`,
				}
			: { state: "draft" as const, refusal: end.refusal };
	await db
		.update(importFile)
		.set({ ...to, progress: null, claimedAt: null })
		.where(and(eq(importFile.id, id), eq(importFile.state, "publishing")));
}

/** Lets whoever asks next go on at once with a publication that could not be ended. */
export async function letGo(db: Db, id: string): Promise<void> {
	await changed(
		db,
		{ claimedAt: new Date(0) },
		and(eq(importFile.id, id), eq(importFile.state, "publishing")),
	);
}

async function changed(
	db: Db,
	to: Partial<Pick<ImportRow, "claimedAt" | "progress" | "refusal">> & { state?: ImportState },
	where: SQL | undefined,
): Promise<boolean> {
	const rows = await db.update(importFile).set(to).where(where).returning({ id: importFile.id });
	return rows.length > 0;
}
