import { type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import { type PublishRefusalCode, startOfWork } from "#app/domain/import/import-state.ts";
import type { AcceptedFigure, Preview } from "#app/domain/import/preview.ts";
import { toBeRead } from "#app/domain/import/summary.ts";
import { type ReleasePart, refusedForDetail, type WayOut } from "#app/domain/import/ways-out.ts";
import type { Db } from "#db/client.ts";
import { claimImport, endPublication, letGo } from "#db/queries/import-claims.server.ts";
import {
	findImport,
	insertImport,
	isPublished,
	type NewTarget,
	noteDelivery,
} from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { showToSessions } from "#db/queries/release-states.server.ts";
import { knownSessions } from "#db/queries/sessions.server.ts";
import { insertSource } from "#db/queries/sources.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { ProtectionError } from "../disclosure/protection-error.ts";
import { publishRelease } from "../figures/publish-release.server.ts";
import { WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import { idOf } from "./id-of.ts";
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

type Published = { ok: true; answer: { release: string; figures: number; targets: number } } | NoImport;

/** Publishes what was claimed; what does not come of it is a draft again, with why. */
async function finish(
	db: Db,
	id: string,
	asked: { deliveredBy: string | null; wish: ReleaseWish; typed?: Record<string, string> | undefined },
	ongoing: Ongoing,
): Promise<Published> {
	const release = `import-${id}`;
	let ways: WayOut[] = [];
	const refuse = (no: Pick<NoImport, "cells"> & { code: PublishRefusalCode }) =>
		endPublication(db, id, {
			refusal: {
				...{ ...no, only: asked.wish.only, ...(asked.typed && { typed: asked.typed }) },
				...(refusedForDetail.includes(no.code) && { ways }),
			},
		});
	try {
		const part = await partOfImport(db, id, asked.wish.only);
		ways = part.ways;
		const done = await store(db, id, release, part, asked, ongoing);
		if (done.ok) await endPublication(db, id, { release });
		else await refuse({ code: done.code });
		return done;
	} catch (error) {
		const no =
			error instanceof ProtectionError
				? { code: error.code, cells: error.cells }
				: error instanceof WorkError
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

async function store(
	db: Db,
	id: string,
	release: string,
	part: Awaited<ReturnType<typeof partOfImport>>,
	{ deliveredBy, wish }: { deliveredBy: string | null; wish: ReleaseWish },
	{ tell, signal }: Ongoing,
): Promise<Published> {
	const stored = await findImport(db, id);
	if (!stored || part.rows.length === 0) return { ok: false, code: "nothing-to-publish" };
	// Another reading may be on its way in, or a server that was stopped left this one half-way.
	const { counts } = stored.preview.summary;
	if (part.all !== counts.new + counts.revised + counts.same) return { ok: false, code: "incomplete" };
	const { notes, always } = toBeRead(stored.preview.summary);
	if (!wish.notesRead && (always.length > 0 || (wish.notes && notes.length > 0)))
		return { ok: false, code: "unread-notes" };
	const rows = wish.notes ? part.rows : part.rows.map((one) => ({ ...one, note: null }));
	const title = stored.name.replace(/\.[a-z]{2,4}$/i, "") || stored.name;
	const chosen = wish.source || stored.source;
	const source = chosen || idOf(title);
	if (!chosen) await insertSource(db, { id: source, title, publisher: "" });
	const figures = rows.filter(({ kind }) => kind === "figure");
	const targets = targetsOf(rows);
	if (!(await isPublished(db, release))) {
		const publicFrom = wish.publicFrom === undefined ? new Date() : wish.publicFrom;
		const count = figures.length;
		tell("protecting");
		await publishRelease(
			db,
			{ id: release, source, label: wish.label || title, publicFrom },
			figures.map(rawFigureOf),
			{
				...{ consent: wish.consent, signal, targets },
				onProgress: ({ done, of }) => tell("protecting", done, of),
				onStored: (some) => tell("storing", some, count),
			},
		);
	}
	tell("showing");
	await showToSessions(db, release, wish.sessions ?? []);
	await noteDelivery(db, release, { deliveredBy, fileHash: stored.hash });
	return { ok: true, answer: { release, figures: figures.length, targets: targets.length } };
}

const raw = (value: number | null) => (value === null ? null : rawValue(value));

export const rawFigureOf = (one: AcceptedFigure): RawFigure => ({
	...{ indicator: one.indicator, place: one.place, period: one.period, breakdown: one.breakdown },
	...{ status: one.status, qualifier: one.qualifier, respondents: one.respondents, missing: one.missing },
	value: raw(one.value),
	low: raw(one.low),
	high: raw(one.high),
	numerator: raw(one.numerator),
	denominator: raw(one.denominator),
	note: one.note === null ? null : { nl: one.note },
	printed: one.published,
	completeUntil: null,
	fictional: false,
	caveats: [],
});

/** The targets among them, as they come in with a release. */
export const targetsOf = (read: AcceptedFigure[]): Omit<NewTarget, "release">[] => read.flatMap(targetOf);

function targetOf(one: AcceptedFigure) {
	if (one.kind !== "target" || !one.basis) return [];
	const { indicator, place, period, breakdown, basis, value, low, high, note } = one;
	const { document = "", adopted = null, relativeTo = null, verdict = null } = one;
	return [
		{
			...{ indicator, place, period, breakdown, basis, document, value, low, high },
			...{ relativeTo, adopted, verdict, note: note === null ? null : { nl: note } },
		},
	];
}
