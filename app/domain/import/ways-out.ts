import type { PlaceLevel } from "../figure/figures.ts";
import type { KeptProtection } from "./kept-protection.ts";
import type { AcceptedFigure } from "./preview.ts";

/**
 * What is published of a delivery whose detail would tell too much: the gemeente and what is above it, or wholes without
 * their parts. Nothing said publishes all of it.
 */
export const releaseParts = ["gemeente", "whole"] as const;
export type ReleasePart = (typeof releaseParts)[number];

/** A part of a delivery that could be published instead of all, in rows of its file. */
export interface WayOut {
	only: ReleasePart;
	rows: number;
	leftOut: number;
}

type Row = Pick<AcceptedFigure, "place" | "breakdown">;
/** By place; one that is not in it counts as detail. */
export type Levels = ReadonlyMap<string, string>;

const coarse: readonly string[] = [
	"land",
	"provincie",
	"regio",
	"gemeente",
	"groep",
] satisfies readonly PlaceLevel[];

/** The rows of a delivery, figures and targets alike, of which this part consists. */
export function rowsFor<One extends Row>(only: ReleasePart | undefined, rows: One[], levels: Levels): One[] {
	if (only === undefined) return rows;
	if (only === "whole") return rows.filter(({ breakdown }) => breakdown === "");
	return rows.filter(({ place }) => coarse.includes(levels.get(place) ?? ""));
}

/** The parts that leave something out and something over. */
export const waysOut = (rows: Row[], levels: Levels): WayOut[] =>
	releaseParts
		.map((only) => {
			const left = rowsFor(only, rows, levels).length;
			return { only, rows: left, leftOut: rows.length - left };
		})
		.filter(({ rows, leftOut }) => rows > 0 && leftOut > 0);

/** More of the cells than this is too much to leave out. */
const tooMuch = 1 / 3;

/** Whether so little of a delivery would be shown, or so much told, that somebody should choose a part of it. */
export function needsWayOut({
	counts,
	unsafe,
	wholeGroups,
	coarser,
}: Pick<KeptProtection, "counts" | "unsafe" | "wholeGroups" | "coarser">): boolean {
	const hidden = counts.small + counts.withheld;
	const isHiding = hidden > (hidden + counts.shown) * tooMuch;
	return isHiding || [unsafe, wholeGroups, coarser].some((list) => list.length > 0);
}

/** Refusals to which a part of the delivery may be the answer. */
export const refusedForDetail: readonly string[] = ["unsafe", "consent", "too-many-small"];
