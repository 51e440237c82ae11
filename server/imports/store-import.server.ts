import { createHash } from "node:crypto";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { AcceptedFigure, Preview } from "#app/domain/import/preview.ts";
import { storedPreview } from "#app/domain/import/summary.ts";
import type { Db } from "#db/client.ts";
import { figuresPerPart, insertImport, insertImportPart } from "#db/queries/imports.server.ts";
import { newId } from "../auth/secrets.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import type { GivenFile } from "./preview-import.server.ts";

/** Keeps a file and what was read of it as a draft. Its id is the answer. */
export async function storeImport(
	db: Db,
	by: By,
	file: GivenFile,
	preview: Preview,
	asked: { source: string | null; mapping: Mapping },
) {
	const draft = draftOf(file, preview, asked.mapping);
	const { id, reading } = draft;
	const stored = await changeInstallation<string, never>(db, by, "preview-import", async (tx, account) => {
		await insertImport(tx, {
			...draft,
			by: account.id,
			source: asked.source,
		});
		return {
			ok: true,
			answer: id,
			deed: { subject: `import:${id}`, detail: { figures: preview.accepted.length } },
		};
	});
	if (stored.ok) await storeParts(db, { id, reading }, preview.accepted);
	return stored;
}

/** A new row for a file, with a first reading of it. */
export const draftOf = (file: GivenFile, preview: Preview, mapping: Mapping) => ({
	...{ id: newId(), reading: newId() },
	name: file.name.slice(0, 200),
	hash: createHash("sha256").update(file.bytes).digest("hex"),
	content: file.bytes,
	mapping,
	preview: storedPreview(preview),
});

/** Stores what was read, in small transactions. @returns false when another reading took its place meanwhile */
export async function storeParts(
	db: Db,
	{ id, reading }: { id: string; reading: string },
	accepted: AcceptedFigure[],
): Promise<boolean> {
	for (let first = 0; first < accepted.length; first += figuresPerPart) {
		const figures = accepted.slice(first, first + figuresPerPart);
		const part = first / figuresPerPart;
		if (!(await insertImportPart(db, { import: id, part, reading, figures }))) return false;
	}
	return true;
}
