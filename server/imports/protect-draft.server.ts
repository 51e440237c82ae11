import { keptProtection } from "#app/domain/import/kept-protection.ts";
import type { ReleasePart, WayOut } from "#app/domain/import/ways-out.ts";
import type { Db } from "#db/client.ts";
import { type Claimed, keepProtection } from "#db/queries/import-claims.server.ts";
import { protectFigures } from "../disclosure/protect-figures.server.ts";
import { ProtectionError } from "../disclosure/protection-error.ts";
import { WorkError } from "../process/child-work.ts";
import type { Ongoing } from "./ongoing-work.server.ts";
import { partOfImport } from "./part-of-import.server.ts";
import { rawFigureOf } from "./store-release.server.ts";

interface AskedProtection {
	claimed: Claimed;
	source: string;
	only?: ReleasePart | undefined;
	typed?: Record<string, string> | undefined;
}

/** Finds out what would not be shown of a draft that was claimed for it, or why that cannot be, and keeps it with the draft. */
export async function protectDraft(
	db: Db,
	{ claimed, source, only, typed }: AskedProtection,
	{ tell, signal }: Ongoing,
): Promise<void> {
	const { id } = claimed;
	let ways: WayOut[] = [];
	try {
		const part = await partOfImport(db, id, only);
		ways = part.ways;
		const figures = part.rows.filter(({ kind }) => kind === "figure").map(rawFigureOf);
		tell("protecting");
		signal.throwIfAborted();
		const onProgress = ({ done, of }: { done: number; of: number }) => tell("protecting", done, of);
		const made = await protectFigures(db, { id: `import-${id}`, source }, figures, { onProgress });
		await keepProtection(
			db,
			claimed,
			keptProtection(figures, made.protection, made.told, made.after, { only, ways, typed }),
		);
	} catch (error) {
		if (error instanceof ProtectionError)
			return keepProtection(db, claimed, {
				code: error.code,
				cells: error.cells,
				only,
				ways,
				...(typed && { typed }),
			});
		if (!(error instanceof WorkError) || signal.aborted) throw error;
		await keepProtection(db, claimed, { code: "busy", only, ways, ...(typed && { typed }) });
	}
}
