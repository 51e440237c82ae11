import type { PublishRefusalCode } from "#app/domain/import/import-state.ts";
import { keptProtection } from "#app/domain/import/kept-protection.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { Preview } from "#app/domain/import/preview.ts";
import { storedPreview } from "#app/domain/import/summary.ts";
import type { ReleasePart, WayOut } from "#app/domain/import/ways-out.ts";
import type { Db } from "#db/client.ts";
import { claimProtection, keepProtection } from "#db/queries/import-claims.server.ts";
import {
	dropDraft,
	existingFigures,
	fileOfImport,
	findImport,
	replaceReading,
} from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { moveRelease } from "#db/queries/release-states.server.ts";
import { newId } from "../auth/secrets.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { protectFigures } from "../disclosure/protect-figures.server.ts";
import { ProtectionError } from "../disclosure/protection-error.ts";
import { WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import { loadCatalogue } from "./load-catalogue.server.ts";
import { workOn } from "./ongoing-work.server.ts";
import { partOfImport } from "./part-of-import.server.ts";
import { previewImport } from "./preview-import.server.ts";
import { rawFigureOf } from "./publish-import.server.ts";
import { storeParts } from "./store-import.server.ts";

interface NoDraft {
	ok: false;
	/** `overtaken`: somebody else had it read in another way meanwhile, and that reading stands */
	code: "not-found" | "no-draft" | "refused" | "overtaken";
	refused?: Preview["refused"];
}

/** Reads the file of a draft in another way. What was read before makes room, unless the file is refused so. */
export async function rereadImport(db: Db, by: By, id: string, mapping: Mapping) {
	const found = await findImport(db, id);
	if (!found) return { ok: false, code: "not-found" } satisfies NoDraft;
	const bytes = found.state === "draft" ? await fileOfImport(db, id) : null;
	if (!bytes) return { ok: false, code: "no-draft" } satisfies NoDraft;
	const file = { name: found.name, bytes };
	const rules = found.source === null ? null : await sourceRules(db, found.source);
	const read = await previewImport(file, await loadCatalogue(db), mapping, await existingFigures(db), rules);
	if (read.refused) return { ok: false, code: "refused", refused: read.refused } satisfies NoDraft;
	const reading = newId();
	const changed = await changeInstallation<null, NoDraft>(db, by, "reread-import", async (tx) => {
		const replaced = await replaceReading(tx, id, { mapping, reading, preview: storedPreview(read) });
		if (!replaced) return { ok: false, code: "no-draft" };
		return {
			ok: true,
			answer: null,
			deed: { subject: `import:${id}`, detail: { figures: read.accepted.length } },
		};
	});
	if (changed.ok && !(await storeParts(db, { id, reading }, read.accepted)))
		return { ok: false, code: "overtaken" } satisfies NoDraft;
	return changed;
}

/** Throws a draft away, with its file. */
export function dropImport(db: Db, by: By, id: string) {
	return changeInstallation<null, NoDraft>(db, by, "drop-import", async (tx) =>
		(await dropDraft(tx, id))
			? { ok: true, answer: null, deed: { subject: `import:${id}` } }
			: { ok: false, code: "no-draft" },
	);
}

/** Takes a published release back: what it replaced shows again, and what was published stays known to the protection. */
export function undoRelease(db: Db, by: By, release: string) {
	return changeInstallation<null, NoDraft>(db, by, "undo-release", async (tx, account) =>
		(await moveRelease(tx, release, "undone", account.id))
			? { ok: true, answer: null, deed: { subject: `release:${release}` } }
			: { ok: false, code: "not-found" },
	);
}

/**
 * Begins to find out what would not be shown of a draft, and why, before anything is public. It is kept with the draft.
 * @param only the part of it that is to be published
 * @returns when that is done, at once when somebody else is at it; refused when it is no draft with a source
 */
export async function beginProtecting(db: Db, by: By, id: string, only?: ReleasePart) {
	const begun = await changeInstallation<{ source: string; reading: string | null } | null, NoDraft>(
		db,
		by,
		"protect-import",
		async (tx) => {
			const found = await findImport(tx, id);
			if (!found?.source || found.state !== "draft") return { ok: false, code: "no-draft" };
			if (!(await claimProtection(tx, id, new Date()))) return { ok: true, answer: null, deed: null };
			const { source, reading } = found;
			return { ok: true, answer: { source, reading }, deed: { subject: `import:${id}` } };
		},
	);
	if (!begun.ok) return begun;
	if (begun.answer === null) return { ok: true as const, done: Promise.resolve() };
	const { source, reading } = begun.answer;
	const claimed = { id, state: "draft", reading } as const;
	const done = workOn(db, claimed, async ({ tell, signal }) => {
		let ways: WayOut[] = [];
		const refuse = (code: PublishRefusalCode, cells?: string[]) =>
			keepProtection(db, claimed, { code, only, ways, ...(cells && { cells }) });
		try {
			const part = await partOfImport(db, id, only);
			ways = part.ways;
			const figures = part.rows.filter(({ kind }) => kind === "figure").map(rawFigureOf);
			tell("protecting");
			signal.throwIfAborted();
			const onProgress = ({ done, of }: { done: number; of: number }) => tell("protecting", done, of);
			const made = await protectFigures(db, { id: `import-${id}`, source }, figures, { onProgress });
			await keepProtection(db, claimed, keptProtection(figures, made.protection, made.after, { only, ways }));
		} catch (error) {
			if (error instanceof ProtectionError) return refuse(error.code, error.cells);
			if (error instanceof WorkError) return refuse(signal.aborted ? "stopped" : "busy");
			log.error({ err: error, import: id }, "a draft was not protected");
			await refuse("failed");
		}
	});
	return { ok: true as const, done };
}
