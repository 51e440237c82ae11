import type { CoarserTable } from "#app/domain/disclosure/protection.ts";
import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { readPeriod } from "#app/domain/figure/period.ts";
import type { KeptProtection } from "#app/domain/import/kept-protection.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { periodText } from "#app/words/figure-text.ts";
import { formatDate, getLocale, m } from "#app/words/index.ts";
import { reasonText } from "./import-words.ts";

/** What the page tells of the protection of a draft; cells in words. */
export interface ShownProtection {
	counts: KeptProtection["counts"];
	hidden: { key: string; what: string; told: string; why: string }[];
	unsafe: string[];
	givenAway: string[];
	wholeGroups: string[];
	coarser: string[];
}

/** Names cells, given as `indicator|place|period|breakdown`, as people read them. */
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
			// What lies between two periods has no name but its days.
			readPeriod(period) ? periodText(period) : period.split("/").map(formatDate).join(" – "),
		].join(", ");
	};
}

/** Puts the protection of a draft in words. @param named see `cellNamesOf` */
export function describeProtection(kept: KeptProtection, named: (id: string) => string): ShownProtection {
	return {
		counts: kept.counts,
		hidden: kept.hidden.map(({ id, lessThan, reason }) => {
			const cells = "cells" in reason ? reason.cells.slice(0, 3).map(named).join("; ") : "";
			const told =
				lessThan === null ? m.figures_value_withheld() : m.figures_value_small({ limit: lessThan });
			return { key: id, what: named(id), told, why: reasonText(reason.kind, cells) };
		}),
		unsafe: kept.unsafe.map(named),
		givenAway: kept.givenAway.map(named),
		wholeGroups: kept.wholeGroups.map(named),
		coarser: kept.coarser.map((table) => coarserText(table, named)),
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
