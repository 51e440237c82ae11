import type { PlanarShape } from "#app/domain/place/planar-shape.ts";

/** A file with boundaries as it came in, and what is known already. */
export interface BoundaryJob {
	file: Uint8Array;
	/** such as "GM0355" */
	gemeente: string;
	/** The buurten of the same year that are drawn already, so that wijken are made of them. */
	buurten: { code: string; geometry: PlanarShape }[];
}

/** An area as it is stored: in RD (EPSG:28992, metres), simplified together with its neighbours. */
export interface ReadArea {
	level: "wijk" | "buurt";
	code: string;
	/** null when the file has none, as for a wijk that was made of its buurten */
	name: string | null;
	geometry: PlanarShape;
}

export interface ReadBoundaries {
	ok: true;
	/** the year of the boundaries, when the file tells */
	year: number | null;
	areas: ReadArea[];
	/** points before and after simplifying */
	points: { read: number; kept: number };
}

export type BoundaryRefusalCode =
	| "empty-file"
	| "file-too-large"
	| "unreadable-file"
	| "damaged-zip"
	| "no-shapefile"
	| "no-table"
	| "no-areas"
	| "no-codes"
	| "wrong-gemeente"
	| "unknown-grid"
	| "damaged-area"
	| "too-much-work";

export interface BoundaryRefusal {
	ok: false;
	code: BoundaryRefusalCode;
	/** What in the file it is about: a code, or the gemeenten that it has. */
	detail: string;
}

/** Ends the reading of a file: it becomes a {@link BoundaryRefusal}. */
export class BoundaryError extends Error {
	override name = "BoundaryError";
	constructor(
		readonly code: BoundaryRefusalCode,
		readonly detail = "",
	) {
		super(code);
	}
}

/** The largest file that is taken, in bytes: all buurten of a large gemeente in full detail are a few megabytes. */
export const largestBoundaryFile = 20 * 2 ** 20;
/** What a zip may unpack to, in bytes. */
export const largestUnpacked = 120 * 2 ** 20;
/** How many areas and points of one gemeente are worked on. */
export const mostFeatures = 30_000;
export const mostPoints = 1_500_000;
