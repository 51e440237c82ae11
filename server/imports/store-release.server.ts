import { type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import type { AcceptedFigure } from "#app/domain/import/preview.ts";
import { toBeRead } from "#app/domain/import/summary.ts";
import type { Db } from "#db/client.ts";
import { findImport, isPublished, type NewTarget, noteDelivery } from "#db/queries/imports.server.ts";
import { showToSessions } from "#db/queries/release-states.server.ts";
import { insertSource } from "#db/queries/sources.server.ts";
import { publishRelease } from "../figures/publish-release.server.ts";
import { idOf } from "./id-of.ts";
import type { Ongoing } from "./ongoing-work.server.ts";
import { partOfImport } from "./part-of-import.server.ts";
import type { Published, ReleaseWish } from "./publish-import.server.ts";

interface AskedRelease {
	/** of the import */
	id: string;
	release: string;
	deliveredBy: string | null;
	wish: ReleaseWish;
}

/** Protects what an import holds, stores it as a release and publishes it. Once more stores nothing twice. */
export async function storeRelease(
	db: Db,
	{ id, release, deliveredBy, wish }: AskedRelease,
	{ tell, signal }: Ongoing,
): Promise<Published> {
	const stored = await findImport(db, id);
	const part = await partOfImport(db, id, wish.only);
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
	completeUntil: one.completeUntil ?? null,
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
