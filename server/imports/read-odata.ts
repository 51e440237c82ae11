import { z } from "zod";
import { type FetchLimits, FetchRefused, fetchPublic } from "./fetch-public.ts";
import { limits as fileLimits } from "./limits.ts";

/** A table of a statistics office that answers by OData v4, asked over HTTP within limits. */
export interface ODataTable {
	/** without a slash at its end */
	address: string;
	title: string;
	/** what the office says of its numbers */
	explanation: string;
	modified: string;
	measures: Measure[];
	dimensions: Dimension[];
}
export type Measure = z.infer<typeof measure>;
export type Code = z.infer<typeof code>;
export type Observation = z.infer<typeof observation>;
interface Dimension {
	id: string;
	title: string;
	kind: "place" | "period" | "other";
	codes: Code[];
}

/** Keys are padded with spaces, and are asked for as they stand. */
const key = z.string().max(200);
const measure = z.object({
	Identifier: key,
	Title: z.string().max(500),
	Unit: z.string().max(200).nullish(),
});
const code = z.object({
	Identifier: key,
	Title: z.string().max(500),
	Status: z.string().max(100).nullish(),
});
const dimension = z.object({
	Identifier: key,
	Title: z.string().max(500).nullish(),
	Kind: z.string().max(50),
});
const observation = z.looseObject({
	Measure: key,
	ValueAttribute: z.string().max(100).nullish(),
	Value: z.number().nullish(),
	StringValue: z.string().nullish(),
});
const properties = z.looseObject({
	Title: z.string().max(1_000).catch(""),
	Summary: z.string().catch(""),
	Modified: z.string().max(100).catch(""),
});

const mostPages = 200;
/** A filter that is longer is cut in pieces: servers refuse long addresses. */
const codesAtOnce = 25;

/** What is there is no OData of this kind. */
export class NotOData extends Error {
	override name = "NotOData";
}

/**
 * What a table is about, and every code that its cells can have.
 * @throws {FetchRefused}
 * @throws {NotOData}
 */
export async function readTable(address: string, limits: FetchLimits): Promise<ODataTable> {
	const about = properties.parse(jsonOf(await fetchPublic(new URL(`${address}/Properties`), limits)) ?? {});
	const measures = await listOf(`${address}/MeasureCodes`, measure, limits);
	const dimensions = await listOf(`${address}/Dimensions`, dimension, limits);
	if (measures.length === 0) throw new NotOData(address);
	const read: Dimension[] = [];
	for (const { Identifier, Title, Kind } of dimensions) {
		const codes = await listOf(`${address}/${encodeURIComponent(Identifier.trim())}Codes`, code, limits);
		const kind = Kind.startsWith("Geo") ? "place" : Kind.startsWith("Time") ? "period" : "other";
		read.push({ id: Identifier.trim(), title: Title?.trim() || Identifier.trim(), kind, codes });
	}
	const { Title, Summary, Modified } = about;
	return {
		address,
		title: Title,
		explanation: Summary.slice(0, 500),
		modified: Modified,
		measures,
		dimensions: read,
	};
}

/**
 * The cells of these measures and codes; a dimension that is not named comes whole.
 * @param chosen keys as the table's lists give them, by dimension; `Measure` among them
 * @throws {FetchRefused}
 * @throws {NotOData}
 */
export async function readObservations(
	address: string,
	chosen: Map<string, string[]>,
	limits: FetchLimits,
): Promise<Observation[]> {
	const found: Observation[] = [];
	for (const filter of filtersOf([...chosen])) {
		const asked = new URL(`${address}/Observations`);
		asked.searchParams.set("$filter", filter);
		const all = await listOf(asked.href, observation, limits, fileLimits.rows - found.length);
		// A server may not heed the filter.
		const own = all.filter((one) =>
			[...chosen].every(([name, keys]) => keys.some((key) => key.trim() === String(one[name] ?? "").trim())),
		);
		found.push(...own);
	}
	return found;
}

/** Filters that together ask for every combination of these keys. */
function filtersOf([first, ...more]: [string, string[]][]): string[] {
	if (!first) return [];
	const [name, keys] = first;
	const own: string[] = [];
	for (let at = 0; at < keys.length; at += codesAtOnce) {
		const some = keys.slice(at, at + codesAtOnce).map((key) => `${name} eq '${key.replaceAll("'", "''")}'`);
		own.push(`(${some.join(" or ")})`);
	}
	if (more.length === 0) return own;
	return own.flatMap((one) => filtersOf(more).map((rest) => `${one} and ${rest}`));
}

/** All pages of a list. The next one has to be of the same server, and another than those before. */
async function listOf<Item>(
	address: string,
	item: z.ZodType<Item>,
	limits: FetchLimits,
	most: number = fileLimits.rows,
): Promise<Item[]> {
	const page = z.object({ value: z.array(item), "@odata.nextLink": z.string().max(8_000).nullish() });
	const seen = new Set<string>();
	const all: Item[] = [];
	for (let next: string | null | undefined = address; next; ) {
		const at: URL | null = URL.parse(next, address);
		if (!at || at.origin !== new URL(address).origin)
			throw new FetchRefused("not-public", next.slice(0, 200));
		if (seen.has(at.href) || seen.size >= mostPages) throw new FetchRefused("too-large", at.host);
		seen.add(at.href);
		const read: z.ZodSafeParseResult<z.infer<typeof page>> = page.safeParse(
			jsonOf(await fetchPublic(at, limits)),
		);
		if (!read.success) throw new NotOData(at.href);
		all.push(...read.data.value);
		if (all.length > most) throw new FetchRefused("too-large", at.host);
		next = read.data["@odata.nextLink"];
	}
	return all;
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		throw new NotOData("no JSON");
	}
}
