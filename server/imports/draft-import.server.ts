import type { Mapping } from "#app/domain/import/mapping.ts";
import type { Preview } from "#app/domain/import/preview.ts";
import type { ReleasePart } from "#app/domain/import/ways-out.ts";
import type { Db } from "#db/client.ts";
import { claimProtection, keepProtection } from "#db/queries/import-claims.server.ts";
import { dropDraft, findImport } from "#db/queries/imports.server.ts";
import { moveRelease } from "#db/queries/release-states.server.ts";
import { type By, changeInstallation, plainly } from "../commands/change-installation.server.ts";
import { WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import { beside } from "./beside.server.ts";
import { workOn } from "./ongoing-work.server.ts";
import { refusedFor } from "./preview-import.server.ts";

export interface NoDraft {
	ok: false;
	/** `overtaken`: somebody else had it read in another way meanwhile, and that reading stands */
	code: "not-found" | "no-draft" | "refused" | "overtaken";
	refused?: Preview["refused"];
}

/** Reads the file of a draft in another way. What was read before makes room, unless the file is refused so. */
export async function rereadImport(db: Db, by: By, id: string, mapping: Mapping) {
	try {
		return await beside(db, "reread", { by: plainly(by), id, mapping });
	} catch (error) {
		return { ok: false, code: "refused", refused: refusedFor(error) } satisfies NoDraft;
	}
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
 * @param asked the part of it that is to be published, and what was typed on the page that asked
 * @returns when that is done, at once when somebody else is at it; refused when it is no draft with a source
 */
export async function beginProtecting(
	db: Db,
	by: By,
	id: string,
	asked: { only?: ReleasePart | undefined; typed?: Record<string, string> } = {},
) {
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
	const done = workOn(db, claimed, async (ongoing) => {
		try {
			await beside(db, "protect", { claimed, source, ...asked }, ongoing);
		} catch (error) {
			const isBusy = error instanceof WorkError && error.code !== "failed";
			if (!isBusy) log.error({ err: error, import: id }, "a draft was not protected");
			const code = ongoing.signal.aborted ? "stopped" : isBusy ? "busy" : "failed";
			await keepProtection(db, claimed, { code, ...asked });
		}
	});
	return { ok: true as const, done };
}
