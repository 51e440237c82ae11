import { isSameMoment } from "#app/domain/disclosure/register.ts";
import { isStuck, isWorkedOn, type PublishRefusal, startOfWork } from "#app/domain/import/import-state.ts";
import { needsWayOut, refusedForDetail, type WayOut } from "#app/domain/import/ways-out.ts";
import { explainPublishRefusal } from "#app/words/import-text.ts";
import { formatNumber, m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import type { findImport } from "#db/queries/imports.server.ts";
import { registerMoment } from "#db/queries/register.server.ts";
import { stepName } from "./import-words.ts";
import { describeProtection } from "./protection.server.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findImport>>>;

/**
 * How far a delivery is: what is done with it now, and what came of it when somebody last asked.
 * @param gemeente the name of the own one, where that is known
 */
export async function stageOf(
	db: Db,
	found: Found,
	named: (id: string) => string,
	gemeente: string | undefined,
) {
	const today = new Date();
	const isWorking = isWorkedOn(found, today);
	const kept = found.preview.protection;
	const { refusal } = found;
	// What is published is what the page shows the protection of.
	const { only, ways = [] } = kept ?? refusal ?? {};
	const isDetail = refusal !== null && refusedForDetail.includes(refusal.code);
	const nameOf = (part: WayOut["only"]) => partName(part, gemeente);
	const chosen = ways.find((one) => one.only === only);
	return {
		work: isWorking ? workOf(found.state, found.progress ?? startOfWork) : null,
		isStuck: isStuck(found, today),
		refusal: isWorking || !found.refusal ? null : describeRefusal(found.refusal, named),
		typed: isWorking ? {} : (found.refusal?.typed ?? found.preview.protection?.typed ?? {}),
		protection: kept ? describeProtection(kept, named) : null,
		/** Something was published or undone since it was protected. */
		isProtectionOld: kept !== undefined && !isSameMoment(kept.after, await registerMoment(db)),
		/** The part that is to be published; null for all of it. */
		chosen: only
			? {
					only,
					name: m.ways_out_chosen({ part: nameOf(only) }),
					left: chosen ? m.ways_out_left(rowCounts(chosen)) : null,
				}
			: null,
		/** Protection leaves too little over, or lets nothing through. */
		needsWayOut: isDetail || (kept !== undefined && needsWayOut(kept)),
		ways: ways
			.filter((one) => one.only !== only)
			.map((one) => ({ only: one.only, name: nameOf(one.only), hint: wayHint(one) })),
		needsConsent: found.refusal?.code === "consent" || (kept?.wholeGroups.length ?? 0) > 0,
	};
}
export type ImportStage = Awaited<ReturnType<typeof stageOf>>;

const rowCounts = ({ rows, leftOut }: WayOut) => ({
	rows: formatNumber(rows),
	leftOut: formatNumber(leftOut),
	all: formatNumber(rows + leftOut),
});

const wayHint = (way: WayOut): string =>
	(way.only === "whole" ? m.ways_out_whole_hint : m.ways_out_gemeente_hint)(rowCounts(way));

function partName(only: WayOut["only"], gemeente: string | undefined): string {
	if (only === "whole") return m.ways_out_whole();
	return gemeente === undefined ? m.ways_out_gemeente_unnamed() : m.ways_out_gemeente({ gemeente });
}

function workOf(state: Found["state"], { step, done, of }: NonNullable<Found["progress"]>) {
	const counts = { done: formatNumber(done), of: formatNumber(of) };
	return {
		title: state === "publishing" ? m.imports_work_publishing() : m.imports_work_protecting(),
		step: stepName(step),
		count: of > 0 ? m.imports_work_count(counts) : null,
	};
}

/** So many cells are named of a refusal. */
const mostCells = 10;

const describeRefusal = ({ code, cells = [] }: PublishRefusal, named: (id: string) => string) => ({
	text: explainPublishRefusal(code),
	about: cells.slice(0, mostCells).map(named),
});
