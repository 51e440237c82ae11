import type { Mapping } from "#app/domain/import/mapping.ts";
import { storedPreview } from "#app/domain/import/summary.ts";
import type { Db } from "#db/client.ts";
import {
	existingFigures,
	fileOfImport,
	findImport,
	recipeOf,
	replaceReading,
} from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { newId } from "../auth/secrets.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import type { NoDraft } from "./draft-import.server.ts";
import { loadCatalogue } from "./load-catalogue.server.ts";
import { type GivenFile, previewImport } from "./preview-import.server.ts";
import { previewJson } from "./preview-json.ts";
import { storeImport, storeParts } from "./store-import.server.ts";
import type { Taken } from "./take-import.server.ts";

interface AskedDelivery {
	by: By;
	file: GivenFile;
	/** without one the newest that was used for this source is tried */
	mapping: Mapping | undefined;
	/** id of a source that is there, or null */
	source: string | null;
	/** how many of its figures are in the answer at most */
	figures: number;
}

/** Reads a file and keeps it as a draft, unless it is refused. */
export async function readDelivery(
	db: Db,
	{ by, file, mapping, source, figures }: AskedDelivery,
): Promise<Taken> {
	const rules = source === null ? null : await sourceRules(db, source);
	const recipe = source === null ? null : await recipeOf(db, source);
	const [catalogue, existing] = [await loadCatalogue(db), await existingFigures(db)];
	let asked = mapping ?? recipe ?? {};
	let preview = await previewImport(file, catalogue, asked, existing, rules);
	// This year's file may be made otherwise than the last one; its words are those of then.
	if (!mapping && recipe && preview.refused?.code === "bad-mapping") {
		asked = { words: recipe.words, legend: recipe.legend };
		preview = await previewImport(file, catalogue, asked, existing, rules);
	}
	const some = previewJson({ ...preview, accepted: preview.accepted.slice(0, figures) });
	if (some.refused) return { ok: false, refused: some.refused };
	const stored = await storeImport(db, by, file, preview, { source, mapping: asked });
	if (!stored.ok) return stored;
	const count = preview.accepted.length;
	return { ok: true, answer: { id: stored.answer, state: "draft", figures: count, ...some } };
}

/** Reads the file of a draft in another way. What was read before makes room, unless the file is refused so. */
export async function readAnew(db: Db, { by, id, mapping }: { by: By; id: string; mapping: Mapping }) {
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
