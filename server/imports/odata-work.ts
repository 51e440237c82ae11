import type { Catalogue } from "#app/domain/import/catalogue.ts";
import { vocabularyOf } from "#app/domain/import/match-word.ts";
import { type FetchLimits, FetchRefused } from "./fetch-public.ts";
import { sheetOf } from "./odata-sheet.ts";
import { type Measure, NotOData, type ODataTable, readObservations, readTable } from "./read-odata.ts";

/** A table by its address, and what is wanted of it; nothing chosen asks only what there is. */
export interface ODataJob {
	address: string;
	catalogue: Catalogue;
	chosen: ODataChoice | null;
	limits: FetchLimits;
}

export interface ODataChoice {
	/** keys of measures */
	measures: string[];
	/** the key of a period of the table; of a table without any, the period that it is of */
	period: string;
}

/** What a table offers. */
export interface ODataOffer {
	title: string;
	/** those first that are an indicator of ours by their name */
	measures: { id: string; title: string; unit: string; isKnown: boolean }[];
	/** the newest first; null for a table of one period that it does not name by a code */
	periods: { id: string; title: string }[] | null;
}

export type ODataProblem =
	| FetchRefused["code"]
	| "not-odata"
	| "no-places"
	| "no-measures"
	| "no-period"
	| "nothing-there";
export type ODataResult =
	| { ok: true; offer: ODataOffer }
	| { ok: true; file: Uint8Array }
	| { ok: false; code: ODataProblem };

/** Asks a statistics office; what goes wrong is an answer. */
export async function workOnOData(job: ODataJob): Promise<ODataResult> {
	try {
		const table = await readTable(job.address, job.limits);
		return job.chosen
			? await fetchChosen(table, job, job.chosen)
			: { ok: true, offer: offerOf(table, knownNames(job.catalogue)) };
	} catch (error) {
		if (error instanceof NotOData) return { ok: false, code: "not-odata" };
		if (error instanceof FetchRefused) return { ok: false, code: error.code };
		throw error;
	}
}

/** By which of its names a measure is an indicator of ours; null for none. */
function knownNames(catalogue: Catalogue): (measure: Measure) => string | null {
	const vocabulary = vocabularyOf(catalogue);
	return ({ Title, Identifier }) =>
		[Title.trim(), Identifier.trim()].find((name) => vocabulary.indicator(name) !== null) ?? null;
}

function offerOf(
	{ title, measures, dimensions }: ODataTable,
	known: (measure: Measure) => string | null,
): ODataOffer {
	const offered = measures.map((measure) => ({
		id: measure.Identifier.trim(),
		title: measure.Title.trim(),
		unit: measure.Unit?.trim() ?? "",
		isKnown: known(measure) !== null,
	}));
	const periods = dimensions.find(({ kind }) => kind === "period")?.codes ?? null;
	return {
		title: title.trim(),
		measures: [...offered.filter((one) => one.isKnown), ...offered.filter((one) => !one.isKnown)],
		periods:
			periods?.map(({ Identifier, Title }) => ({ id: Identifier.trim(), title: Title.trim() })).reverse() ??
			null,
	};
}

/** The cells of the own places alone: a table of the whole country has a million others. */
async function fetchChosen(
	table: ODataTable,
	{ catalogue, limits }: ODataJob,
	{ measures, period }: ODataChoice,
): Promise<ODataResult> {
	const own = new Set(catalogue.places.flatMap(({ code, codes }) => [code, ...codes.map((one) => one.code)]));
	const keysIn = (keys: { Identifier: string }[], wanted: Pick<Set<string>, "has">) =>
		keys.map(({ Identifier }) => Identifier).filter((key) => wanted.has(key.trim()));
	const chosen = new Map([["Measure", keysIn(table.measures, new Set(measures))]]);
	if (chosen.get("Measure")?.length === 0) return { ok: false, code: "no-measures" };
	for (const { id, kind, codes } of table.dimensions) {
		if (kind === "place") chosen.set(id, keysIn(codes, own));
		if (kind === "place" && chosen.get(id)?.length === 0) return { ok: false, code: "no-places" };
		if (kind === "period") chosen.set(id, keysIn(codes, new Set([period.trim()])));
		if (kind === "period" && chosen.get(id)?.length === 0) return { ok: false, code: "no-period" };
	}
	if (!period.trim()) return { ok: false, code: "no-period" };
	const found = await readObservations(table.address, chosen, limits);
	if (found.length === 0) return { ok: false, code: "nothing-there" };
	const known = knownNames(catalogue);
	const named = table.measures.map((one) => ({ ...one, Title: known(one) ?? one.Title }));
	return { ok: true, file: sheetOf({ ...table, measures: named }, found, period.trim()) };
}
