import type { RawFigure } from "#app/domain/figure/figures.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { Preview } from "#app/domain/import/preview.ts";
import { storedPreview } from "#app/domain/import/summary.ts";
import type { Db } from "#db/client.ts";
import {
	dropDraft,
	existingFigures,
	figuresOfImport,
	fileOfImport,
	findImport,
	replaceReading,
} from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { moveRelease } from "#db/queries/release-states.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { type ProtectedRelease, protectFigures } from "../disclosure/protect-figures.server.ts";
import { loadCatalogue } from "./load-catalogue.server.ts";
import { previewImport } from "./preview-import.server.ts";
import { rawFigureOf, storeParts } from "./publish-import.server.ts";

interface NoDraft {
	ok: false;
	code: "not-found" | "no-draft" | "refused";
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
	const changed = await changeInstallation<null, NoDraft>(db, by, "reread-import", async (tx) => {
		const replaced = await replaceReading(tx, id, { mapping, preview: storedPreview(read) });
		if (!replaced) return { ok: false, code: "no-draft" };
		return {
			ok: true,
			answer: null,
			deed: { subject: `import:${id}`, detail: { figures: read.accepted.length } },
		};
	});
	if (changed.ok) await storeParts(db, id, read.accepted);
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
 * What would not be shown of a draft, and why, before anything is public.
 * @param source id of its source
 * @throws {import("../disclosure/protection-error.ts").ProtectionError} when so much is small that a coarser table has to be made
 * @throws {import("../process/child-work.ts").WorkError} when it takes too long
 */
export async function protectDraft(
	db: Db,
	id: string,
	source: string,
): Promise<{ figures: RawFigure[]; made: ProtectedRelease }> {
	const figures = (await figuresOfImport(db, id)).filter(({ kind }) => kind === "figure").map(rawFigureOf);
	return { figures, made: await protectFigures(db, { id: `import-${id}`, source }, figures) };
}
