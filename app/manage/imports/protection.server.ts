import type { CoarserTable } from "#app/domain/disclosure/protection.ts";
import { cellId } from "#app/domain/disclosure/register.ts";
import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import type { RawFigure } from "#app/domain/figure/figures.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { periodText } from "#app/words/figure-text.ts";
import { getLocale, m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import type { ProtectedRelease } from "#server/disclosure/protect-figures.server.ts";
import { reasonText } from "./import-words.ts";

/** What the page tells of the protection of a draft; cells in words. */
export interface ShownProtection {
	counts: { shown: number; small: number; withheld: number };
	hidden: { key: string; what: string; told: string; why: string }[];
	unsafe: string[];
	givenAway: string[];
	wholeGroups: string[];
	coarser: string[];
}

/** So many cells are listed; the counts tell of all. */
const mostListed = 200;

/** Names cells, given as `indicator|place|period|breakdown`, as people read them. */
export async function cellNames(db: Db): Promise<(id: string) => string> {
	return cellNamesOf(await listIndicators(db), await listPlaces(db));
}

/** The same with what was loaded already. */
export function cellNamesOf(indicators: Indicator[], places: Place[]): (id: string) => string {
	const locale = getLocale();
	const indicatorOf = new Map(indicators.map((one) => [one.id, one]));
	const placeOf = new Map(places.map(({ id, name }) => [id, name]));
	return (id) => {
		// What nobody delivered but others tell is named after what it is a part of.
		const [indicator = "", place = "", period = "", breakdown = ""] = id
			.replace(/^(rest|implied):/, "")
			.split("|");
		const about = indicatorOf.get(indicator);
		const part = about ? breakdownLabel(about, breakdown, locale) : breakdown;
		return [
			about ? inLanguage(about.label, locale) : indicator,
			...(part ? [part] : []),
			placeOf.get(place) ?? place,
			periodText(period),
		].join(", ");
	};
}

/** Puts the protection of a draft's figures, in their order, in words. */
export async function describeProtection(
	db: Db,
	figures: Pick<RawFigure, "indicator" | "place" | "period" | "breakdown">[],
	{ protection }: ProtectedRelease,
): Promise<ShownProtection> {
	const named = await cellNames(db);
	const counts = { shown: 0, small: 0, withheld: 0 };
	const hidden: ShownProtection["hidden"] = [];
	for (const [n, { state, lessThan, reason }] of protection.cells.entries()) {
		if (state !== "missing") counts[state] += 1;
		const figure = figures[n];
		if (!reason || !figure) continue;
		const key = cellId(figure);
		const cells = "cells" in reason ? reason.cells.slice(0, 3).map(named).join("; ") : "";
		const told = lessThan === null ? m.figures_value_withheld() : m.figures_value_small({ limit: lessThan });
		hidden.push({ key, what: named(key), told, why: reasonText(reason.kind, cells) });
	}
	return {
		counts,
		hidden: hidden.slice(0, mostListed),
		unsafe: protection.unsafe.map(named),
		givenAway: protection.givenAway.map(named),
		wholeGroups: protection.wholeGroups.map(named),
		coarser: protection.coarser.map((table) => coarserText(table, named)),
	};
}

const proposals: Record<
	CoarserTable["proposal"],
	(about: { what: string; withheld: number; cells: number }) => string
> = {
	"merge-parts": m.imports_coarser_parts,
	"per-year": m.imports_coarser_year,
	"larger-places": m.imports_coarser_places,
};

const coarserText = (
	{ indicator, period, withheld, cells, proposal }: CoarserTable,
	named: (id: string) => string,
) =>
	proposals[proposal]({
		what: named([indicator, "", period, ""].join("|")).replace(", ,", ","),
		withheld,
		cells,
	});
