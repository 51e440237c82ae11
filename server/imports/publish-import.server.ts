import { createHash } from "node:crypto";
import { type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { AcceptedFigure, Preview } from "#app/domain/import/preview.ts";
import { storedPreview } from "#app/domain/import/summary.ts";
import type { Db } from "#db/client.ts";
import {
	claimImport,
	ensureSource,
	figuresOfImport,
	figuresPerPart,
	findImport,
	insertImport,
	insertImportPart,
	insertTargets,
	isPublished,
	moveImport,
	noteDelivery,
} from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { showToSessions } from "#db/queries/release-states.server.ts";
import { knownSessions } from "#db/queries/sessions.server.ts";
import type { target } from "#db/schema/index.ts";
import { newId } from "../auth/secrets.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { ProtectionError } from "../disclosure/protection-error.ts";
import { publishRelease } from "../figures/publish-release.server.ts";
import { WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import { idOf } from "./id-of.ts";
import type { GivenFile } from "./preview-import.server.ts";

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
}

/** Keeps a file and what was read of it as a draft. Its id is the answer. */
export async function storeImport(
	db: Db,
	by: By,
	file: GivenFile,
	preview: Preview,
	asked: { source: string | null; mapping: Mapping },
) {
	const id = newId();
	const stored = await changeInstallation<string, never>(db, by, "preview-import", async (tx, account) => {
		await insertImport(tx, {
			...draftOf(id, file, preview, asked.mapping),
			by: account.id,
			source: asked.source,
		});
		return {
			ok: true,
			answer: id,
			deed: { subject: `import:${id}`, detail: { figures: preview.accepted.length } },
		};
	});
	if (stored.ok) await storeParts(db, id, preview.accepted);
	return stored;
}

const draftOf = (id: string, file: GivenFile, preview: Preview, mapping: Mapping) => ({
	id,
	name: file.name.slice(0, 200),
	hash: createHash("sha256").update(file.bytes).digest("hex"),
	content: file.bytes,
	mapping,
	preview: storedPreview(preview),
});

export async function storeParts(db: Db, id: string, accepted: AcceptedFigure[]): Promise<void> {
	for (let first = 0; first < accepted.length; first += figuresPerPart) {
		const figures = accepted.slice(first, first + figuresPerPart);
		await insertImportPart(db, { import: id, part: first / figuresPerPart, figures });
	}
}

export interface NoImport {
	ok: false;
	code:
		| "not-found"
		| "already-published"
		| "nothing-to-publish"
		| "incomplete"
		| "unknown-source"
		| "unknown-session"
		| "busy"
		| ProtectionError["code"];
	/** what the protection does not let through, as `indicator|place|period|breakdown` */
	cells?: string[];
}

/**
 * Publishes what an import holds: the claim and its audit line in one transaction, and the figures after it in small ones,
 * so that an evening does not wait. What stopped half-way is done again by asking once more.
 */
export async function publishImport(db: Db, by: By, id: string, wish: ReleaseWish = {}) {
	const claimed = await changeInstallation<string | null, NoImport>(
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
			if (!(await claimImport(tx, id, new Date()))) return { ok: false, code: "already-published" };
			return { ok: true, answer: account.id, deed: { subject: `import:${id}` } };
		},
	);
	return claimed.ok ? finish(db, id, claimed.answer, wish) : claimed;
}

/** The same for whoever runs the server and stands before its database: there is no account to ask. */
export async function storeAndPublish(db: Db, file: GivenFile, preview: Preview, wish: ReleaseWish) {
	const id = newId();
	await insertImport(db, { ...draftOf(id, file, preview, {}), state: "publishing", claimedAt: new Date() });
	await storeParts(db, id, preview.accepted);
	return finish(db, id, null, wish);
}

async function finish(
	db: Db,
	id: string,
	deliveredBy: string | null,
	wish: ReleaseWish,
): Promise<{ ok: true; answer: { release: string; figures: number; targets: number } } | NoImport> {
	const release = `import-${id}`;
	try {
		const stored = await findImport(db, id);
		const read = await figuresOfImport(db, id);
		const rows = wish.notes ? read : read.map((one) => ({ ...one, note: null }));
		if (!stored || rows.length === 0) {
			await moveImport(db, id, ["publishing"], { state: "draft" });
			return { ok: false, code: "nothing-to-publish" };
		}
		// Another reading may be on its way in, or a server that was stopped left this one half-way.
		const { counts } = stored.preview.summary;
		if (rows.length !== counts.new + counts.revised + counts.same) {
			await moveImport(db, id, ["publishing"], { state: "draft" });
			return { ok: false, code: "incomplete" };
		}
		const title = stored.name.replace(/\.[a-z]{2,4}$/i, "") || stored.name;
		const chosen = wish.source || stored.source;
		const source = chosen || idOf(title);
		if (!chosen) await ensureSource(db, source, title);
		const figures = rows.filter(({ kind }) => kind === "figure");
		const targets = targetsOf(rows, release);
		if (!(await isPublished(db, release))) {
			const publicFrom = wish.publicFrom === undefined ? new Date() : wish.publicFrom;
			await publishRelease(
				db,
				{ id: release, source, label: wish.label || title, publicFrom },
				figures.map(rawFigureOf),
				{ consent: wish.consent },
			);
		}
		await showToSessions(db, release, wish.sessions ?? []);
		await insertTargets(db, targets);
		await noteDelivery(db, release, { deliveredBy, fileHash: stored.hash });
		await moveImport(db, id, ["publishing"], { state: "published", release, content: null });
		return { ok: true, answer: { release, figures: figures.length, targets: targets.length } };
	} catch (error) {
		// Once its figures are out it is no draft any more: what is left is done when somebody asks again.
		if (!(await isPublished(db, release))) await moveImport(db, id, ["publishing"], { state: "draft" });
		if (error instanceof ProtectionError) return { ok: false, code: error.code, cells: error.cells };
		if (error instanceof WorkError) return { ok: false, code: "busy" };
		log.error({ err: error, import: id }, "an import was not published");
		throw error;
	}
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

/** The targets among them, as rows of a release. */
export const targetsOf = (read: AcceptedFigure[], release: string): (typeof target.$inferInsert)[] =>
	read.flatMap(({ kind, basis, indicator, place, period, breakdown, value, low, high, note }) =>
		kind === "target" && basis
			? [
					{
						...{ indicator, place, period, breakdown, basis, release, value, low, high },
						note: note === null ? null : { nl: note },
					},
				]
			: [],
	);
