import { setImmediate as letOthersIn } from "node:timers/promises";
import {
	type DisclosureIndicator,
	disclose,
	independentParts,
	type PublishedCell,
} from "#app/domain/figure/disclosure.ts";
import type { RawFigure } from "#app/domain/figure/figures.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import type { Db } from "#db/client.ts";
import { parentsOfPlaces } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import {
	type DraftFigure,
	deleteDraft,
	insertDraft,
	insertDraftFigures,
	type NewRelease,
	publishDraft,
	thresholdOf,
} from "#db/queries/releases.server.ts";

/** So few that whoever writes meanwhile does not wait for them. */
const figuresAtOnce = 500;

/**
 * Stores a release: what came in, and the published view of it, which is made here once and then frozen. It comes in as
 * a draft, in transactions of few figures, and is published whole at the end. A draft that an earlier attempt left
 * half-way makes room. Inside a transaction all of it is there when that commits.
 * @throws when the source, an indicator or a place is unknown, or the id is that of a published release
 */
export async function publishRelease(db: Db, release: NewRelease, figures: RawFigure[]): Promise<void> {
	const protectedFigures = await protect(db, release, figures);
	await deleteDraft(db, release.id);
	await insertDraft(db, release);
	for (let first = 0; first < protectedFigures.length; first += figuresAtOnce) {
		const some = protectedFigures.slice(first, first + figuresAtOnce);
		await insertDraftFigures(
			db,
			some.map((one) => draftOf(release, one)),
		);
	}
	await publishDraft(db, release.id);
}

/** A figure as it came in, with what of it may be read. */
interface ProtectedFigure {
	raw: RawFigure;
	published: PublishedCell;
}

/** Part by part: whoever writes meanwhile does not wait for the whole. */
async function protect(db: Db, release: NewRelease, figures: RawFigure[]): Promise<ProtectedFigure[]> {
	const threshold = await thresholdOf(db, release.source);
	if (threshold === null) throw new Error(`The source "${release.source}" is unknown`);
	const asked = await listIndicators(db, [...new Set(figures.map((one) => one.indicator))]);
	const indicators = asked.map((one): DisclosureIndicator => ({ ...one, share: one.relation.share }));
	const parents = await parentsOfPlaces(db);
	const done: ProtectedFigure[][] = [];
	for (const part of independentParts(figures, indicators)) {
		const cells = part.map((one) => {
			const parent = parents.get(one.place);
			if (parent === undefined) throw new Error(`The place "${one.place}" is unknown`);
			return { ...one, partOf: parent ?? undefined };
		});
		done.push(inPairs(part, disclose(cells, indicators, threshold)));
		await letOthersIn();
	}
	return done.flat();
}

const inPairs = (figures: RawFigure[], cells: PublishedCell[]): ProtectedFigure[] =>
	cells.flatMap((published, n) => {
		const raw = figures[n];
		return raw ? [{ raw, published }] : [];
	});

function draftOf(release: NewRelease, { raw, published }: ProtectedFigure): DraftFigure {
	const { value, ...key } = published;
	const { status, fictional, caveats, completeUntil } = raw;
	const shown = value.state === "shown" || value.state === "range";
	return {
		raw: { ...raw, release: release.id },
		published: {
			...key,
			release: release.id,
			state: value.state,
			value: value.state === "shown" ? value.value : null,
			qualifier: shown ? raw.qualifier : "exact",
			lessThan: value.state === "small" ? value.lessThan : null,
			low: shown ? raw.low : null,
			high: shown ? raw.high : null,
			numerator: shown ? raw.numerator : null,
			denominator: shown ? raw.denominator : null,
			note: shown ? raw.note : null,
			printed: shown ? raw.printed : null,
			missing: value.state === "missing" ? raw.missing : null,
			reason: null,
			periodEnd: parsePeriod(key.period).end,
			status,
			completeUntil,
			fictional,
			caveats,
		},
	};
}
