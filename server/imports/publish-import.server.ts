import { type PublishRefusalCode, startOfWork } from "#app/domain/import/import-state.ts";
import type { Preview } from "#app/domain/import/preview.ts";
import { type ReleasePart, refusedForDetail } from "#app/domain/import/ways-out.ts";
import type { Db } from "#db/client.ts";
import { claimImport, endPublication, letGo } from "#db/queries/import-claims.server.ts";
import { findImport, insertImport, isPublished } from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { knownSessions } from "#db/queries/sessions.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { ProtectionError } from "../disclosure/protection-error.ts";
import { WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import { beside } from "./beside.server.ts";
import { type Ongoing, workOn } from "./ongoing-work.server.ts";
import { partOfImport } from "./part-of-import.server.ts";
import type { GivenFile } from "./preview-import.server.ts";
import { draftOf, storeParts } from "./store-import.server.ts";

/** How a release that is made of an import is called, and from when it may be read. */
export interface ReleaseWish {
	/** id of a source; without it one is made that bears the file's name */
	source?: string | null;
	label?: string | null;
	/** null keeps it from everybody but the evenings that it is shown to */
	publicFrom?: Date | null;
	/** the evenings whose people see it before everybody does */
	sessions?: string[];
	/** Parts may be told which are all of their whole. */
	consent?: boolean;
	/** Publishes what its source remarks beside figures: only when somebody read it and said so. */
	notes?: boolean;
	/** Somebody read the texts in which a person may be recognised, and keeps them. */
	notesRead?: boolean;
	/** Publishes this part of it; the other rows stay in the file. */
	only?: ReleasePart | undefined;
}

export interface NoImport {
	ok: false;
	code: Exclude<PublishRefusalCode, "stopped" | "failed">;
	/** what the protection does not let through, as `indicator|place|period|breakdown` */
	cells?: string[];
}

/** Publishes what an import holds, and waits for it. What stopped half-way is done again by asking once more. */
export async function publishImport(db: Db, by: By, id: string, wish: ReleaseWish = {}) {
	const begun = await beginPublishing(db, by, id, wish);
	return begun.ok ? begun.done : begun;
}

/**
 * The same without waiting: `done` says what came of it, and the import itself does. The claim and its audit line are in
 * one transaction, and the figures come after it in small ones, so that an evening does not wait.
 * @param typed what somebody filled in, kept until it is published
 */
export async function beginPublishing(
	db: Db,
	by: By,
	id: string,
	wish: ReleaseWish,
	typed?: Record<string, string>,
) {
	const claimed = await changeInstallation<{ by: string; reading: string | null }, NoImport>(
		db,
		by,
		"publish-import",
		async (tx, account) => {
			const found = await findImport(tx, id);
			if (!found) return { ok: false, code: "not-found" };
			if (wish.source && (await sourceRules(tx, wish.source)) === null)
				return { ok: false, code: "unknown-source" };
			const sessions = wish.sessions ?? [];
			if ((await knownSessions(tx, sessions)) < new Set(sessions).size)
				return { ok: false, code: "unknown-session" };
			const stopped = { code: "stopped" as const, only: wish.only, ...(typed && { typed }) };
			if (!(await claimImport(tx, id, new Date(), stopped))) {
				// Somebody else may have claimed it since it was looked at.
				const isBusy = (await findImport(tx, id))?.state === "publishing";
				return { ok: false, code: isBusy ? "being-published" : "already-published" };
			}
			return {
				ok: true,
				answer: { by: account.id, reading: found.reading },
				deed: { subject: `import:${id}` },
			};
		},
	);
	if (!claimed.ok) return claimed;
	const { by: deliveredBy, reading } = claimed.answer;
	const done = workOn(db, { id, state: "publishing", reading }, (ongoing) =>
		finish(db, id, { deliveredBy, wish, typed }, ongoing),
	);
	return { ok: true as const, done };
}

/** The same for whoever runs the server and stands before its database: there is no account to ask. */
export async function storeAndPublish(db: Db, file: GivenFile, preview: Preview, wish: ReleaseWish) {
	const draft = draftOf(file, preview, {});
	const { id, reading } = draft;
	await insertImport(db, {
		...draft,
		...{ state: "publishing", claimedAt: new Date(), progress: startOfWork },
	});
	await storeParts(db, draft, preview.accepted);
	return workOn(db, { id, state: "publishing", reading }, (ongoing) =>
		finish(db, id, { deliveredBy: null, wish }, ongoing),
	);
}

export type Published =
	| { ok: true; answer: { release: string; figures: number; targets: number } }
	| NoImport;

/** Publishes what was claimed; what does not come of it is a draft again, with why. */
async function finish(
	db: Db,
	id: string,
	asked: { deliveredBy: string | null; wish: ReleaseWish; typed?: Record<string, string> | undefined },
	ongoing: Ongoing,
): Promise<Published> {
	const release = `import-${id}`;
	const refuse = async (no: Pick<NoImport, "cells"> & { code: PublishRefusalCode }) =>
		endPublication(db, id, {
			refusal: {
				...{ ...no, only: asked.wish.only, ...(asked.typed && { typed: asked.typed }) },
				...(refusedForDetail.includes(no.code) && { ways: (await partOfImport(db, id, undefined)).ways }),
			},
		});
	try {
		const done = await beside(
			db,
			"publish",
			{ id, release, deliveredBy: asked.deliveredBy, wish: asked.wish },
			ongoing,
		);
		if (done.ok) await endPublication(db, id, { release });
		else await refuse({ code: done.code });
		return done;
	} catch (error) {
		const no =
			error instanceof ProtectionError
				? { code: error.code, cells: error.cells }
				: error instanceof WorkError && error.code !== "failed"
					? { code: "busy" as const }
					: null;
		// Once its figures are out it is no draft any more: what is left is done when somebody asks again.
		if (await isPublished(db, release)) await letGo(db, id);
		else await refuse(ongoing.signal.aborted ? { code: "stopped" } : (no ?? { code: "failed" }));
		if (no) return { ok: false, ...no };
		log.error({ err: error, import: id }, "an import was not published");
		throw error;
	}
}
