import { readBreakdown, withoutDimension } from "../figure/breakdown.ts";
import type { Catalogue, ExistingFigure } from "./catalogue.ts";
import { cellName } from "./grid.ts";
import type { AcceptedFigure, ImportProblem, Scope } from "./preview.ts";
import type { ReadFigure, SourceTotal, TableRead } from "./table-context.ts";

type Keyed = Pick<
	ExistingFigure,
	"indicator" | "place" | "period" | "breakdown" | "kind" | "basis" | "document"
>;

/** One text for the whole key of a figure or target. */
const keyOf = ({ indicator, place, period, breakdown, kind, basis, document = "" }: Keyed): string =>
	[indicator, place, period, breakdown, kind, ...(kind === "target" ? [basis, document] : [])].join("\u0000");

const problemAt = (
	figure: ReadFigure,
	column: string | null,
	code: ImportProblem["code"],
	severity: ImportProblem["severity"],
	word: string,
	detail?: string,
): ImportProblem => ({
	...{ row: figure.row, column, cell: figure.cell, code, severity, word },
	...(detail ? { detail } : {}),
});

/**
 * One figure per key: what stands twice with one value is taken once and named, what stands twice with two values is
 * taken not at all.
 */
export function withoutDoubles(figures: TableRead["figures"]): {
	kept: TableRead["figures"];
	problems: ImportProblem[];
} {
	const groups = new Map<string, TableRead["figures"]>();
	for (const one of figures) {
		const key = keyOf(one.figure);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	const kept: TableRead["figures"] = [];
	const problems: ImportProblem[] = [];
	for (const group of groups.values()) {
		const [first, ...others] = group;
		if (!first) continue;
		const isSame = others.every(({ figure }) => contentOf(figure) === contentOf(first.figure));
		if (isSame) kept.push(first);
		for (const { figure, column } of isSame ? others : group) {
			const cells = group.filter((one) => one.figure !== figure).map((one) => one.figure.cell);
			problems.push(
				problemAt(
					figure,
					column.column,
					isSame ? "duplicate" : "contradiction",
					isSame ? "warning" : "error",
					said(figure),
					cells.slice(0, 5).join(", "),
				),
			);
		}
	}
	return { kept, problems };
}

const contentOf = ({
	value,
	low,
	high,
	qualifier,
	missing,
	status,
	completeUntil = null,
	relativeTo = null,
}: ReadFigure): string =>
	JSON.stringify([value, low, high, qualifier, missing, status, completeUntil, relativeTo]);

const dutch = (value: number): string => String(value).replace(".", ",");
const said = ({ value, low, high, missing }: ReadFigure): string =>
	value !== null
		? dutch(value)
		: low !== null
			? `${dutch(low)}-${high === null ? "" : dutch(high)}`
			: (missing ?? "");

/** What a delivery changes in the register, and what of its own scope it leaves out. */
export function changesOf(
	figures: ReadFigure[],
	existing: ExistingFigure[],
): { accepted: AcceptedFigure[]; scope: Scope; gone: ExistingFigure[] } {
	const before = new Map(existing.map((one) => [keyOf(one), one]));
	const accepted = figures.map((figure): AcceptedFigure => {
		const old = before.get(keyOf(figure));
		const change = !old ? "new" : old.value === figure.value ? "same" : "revised";
		return { ...figure, change, before: old?.value ?? null };
	});
	const ids = (pick: (figure: ReadFigure) => string) => [...new Set(figures.map(pick))].sort();
	const scope = {
		indicators: ids((one) => one.indicator),
		places: ids((one) => one.place),
		periods: ids((one) => one.period),
	};
	const given = new Set(figures.map(keyOf));
	const inScope = {
		indicators: new Set(scope.indicators),
		places: new Set(scope.places),
		periods: new Set(scope.periods),
	};
	const kinds = new Set(figures.map(({ kind }) => kind));
	const gone = existing.filter(
		(one) =>
			!given.has(keyOf(one)) &&
			kinds.has(one.kind) &&
			inScope.indicators.has(one.indicator) &&
			inScope.places.has(one.place) &&
			inScope.periods.has(one.period),
	);
	return { accepted, scope, gone };
}

/** Parts that do not add up to what the source itself printed as their total: looked at again, and stored as they are. */
export function totalsThatDiffer(
	figures: TableRead["figures"],
	totals: SourceTotal[],
	{ places, dimensions, indicators }: Catalogue,
): ImportProblem[] {
	const counted = new Set(
		indicators.filter(({ unit }) => unit === "aantal" || unit === "euro").map(({ id }) => id),
	);
	const adding = figures.filter(({ figure }) => counted.has(figure.indicator) && boundsOf(figure) !== null);
	const levelOf = new Map(places.map(({ id, level, parent }) => [id, { level, parent }]));
	const problems: ImportProblem[] = [];
	if (totals.length > 0) {
		const inTable = new Set(figures.map(({ figure }) => figure.place));
		for (const total of totals) {
			// A gemeente beside its own wijken would count twice.
			const parts = adding.filter(
				({ figure, column }) =>
					column.index === total.column.index &&
					![...inTable].some((place) => levelOf.get(place)?.parent === figure.place),
			);
			if (new Set(parts.map(({ figure }) => `${figure.indicator} ${figure.period}`)).size !== 1) continue;
			const sum = sumOf(parts);
			if (differs(sum, { low: total.value, high: total.value }))
				problems.push({
					...{
						row: total.row + 1,
						column: total.column.column,
						cell: cellName(total.row, total.column.index),
					},
					...{ code: "total-differs", severity: "warning", word: dutch(total.value), detail: rangeText(sum) },
				});
		}
	}
	const byKey = new Map(adding.map((one) => [keyOf(one.figure), one]));
	const wholes = new Map<string, TableRead["figures"]>();
	const addTo = (key: string, one: TableRead["figures"][number]) =>
		wholes.set(key, [...(wholes.get(key) ?? []), one]);
	for (const one of adding) {
		const parent = levelOf.get(one.figure.place)?.parent;
		if (parent && byKey.has(keyOf({ ...one.figure, place: parent })))
			addTo(`${keyOf({ ...one.figure, place: parent })}\u0001place`, one);
	}
	const summing = new Map(
		dimensions.filter(({ adding: how }) => how === "telt-op").map((one) => [one.id, one.values.length]),
	);
	for (const one of adding) {
		const parts = readBreakdown(one.figure.breakdown) ?? [];
		for (const { dimension } of parts.filter((part) => summing.has(part.dimension)))
			addTo(
				`${keyOf({ ...one.figure, breakdown: withoutDimension(parts, dimension) })}\u0001${dimension}`,
				one,
			);
	}
	for (const [key, parts] of wholes) {
		const [wholeKey = "", by = ""] = key.split("\u0001");
		const whole = byKey.get(wholeKey);
		const told = whole && boundsOf(whole.figure);
		if (!whole || !told) continue;
		const expected =
			by === "place"
				? places.filter(({ parent, level }) => parent === whole.figure.place && level !== "overig").length
				: (summing.get(by) ?? 0);
		const present =
			by === "place"
				? parts.filter(({ figure }) => levelOf.get(figure.place)?.level !== "overig").length
				: parts.length;
		const sum = sumOf(parts);
		if (present < expected || !differs(sum, told)) continue;
		problems.push(
			problemAt(
				whole.figure,
				whole.column.column,
				"total-differs",
				"warning",
				rangeText(told),
				rangeText(sum),
			),
		);
	}
	return problems;
}

interface Bounds {
	low: number;
	high: number;
}

/** Between what a number lies: "<5" counts nought to four. Null where there is none, or one without an end. */
function boundsOf({ value, low, high, qualifier }: ReadFigure): Bounds | null {
	if (qualifier === "range") return low === null || high === null ? null : { low, high };
	if (value === null) return null;
	return qualifier === "less_than" ? { low: 0, high: Math.max(0, value - 1) } : { low: value, high: value };
}

function sumOf(parts: TableRead["figures"]): Bounds {
	const sum = { low: 0, high: 0 };
	for (const { figure } of parts) {
		const bounds = boundsOf(figure);
		sum.low += bounds?.low ?? 0;
		sum.high += bounds?.high ?? 0;
	}
	return { low: Number(sum.low.toPrecision(15)), high: Number(sum.high.toPrecision(15)) };
}

const isBelow = (a: number, b: number): boolean => b - a > 1e-6 * Math.max(1, Math.abs(a));
const differs = (a: Bounds, b: Bounds): boolean => isBelow(a.high, b.low) || isBelow(b.high, a.low);
const rangeText = ({ low, high }: Bounds): string =>
	low === high ? dutch(low) : `${dutch(low)}-${dutch(high)}`;
