import { inLanguage, type Localised } from "../localised.ts";
import { readBreakdown } from "./breakdown.ts";
import type { Dimension, Indicator } from "./figure-card.ts";

type Broken = Pick<Indicator, "dimensions">;

/** Every part of an indicator that one dimension names, in the order of the lists. */
export const partsOfIndicator = ({ dimensions }: Broken): { id: string; label: Localised }[] =>
	dimensions.flatMap(({ id, values }) => values.map((value) => ({ ...value, id: `${id}=${value.id}` })));

/** Breakdowns in the order of the lists, the whole first; what is in no list comes last. */
export function inOrderOfParts(indicator: Broken, breakdowns: Iterable<string>): string[] {
	const parts = ["", ...partsOfIndicator(indicator).map(({ id }) => id)];
	const at = (breakdown: string) => (parts.includes(breakdown) ? parts.indexOf(breakdown) : parts.length);
	return [...new Set(breakdowns)].sort((a, b) => at(a) - at(b) || a.localeCompare(b));
}

/** The dimension whose parts stand beside a figure: that of its own breakdown, else the indicator's first. */
export function dimensionBeside({ dimensions }: Broken, breakdown: string): Dimension | undefined {
	const [own, ...more] = readBreakdown(breakdown) ?? [];
	if (!own) return dimensions[0];
	return more.length > 0 ? undefined : dimensions.find(({ id }) => id === own.dimension);
}

/** What people call a breakdown: "de huisarts", "0-4 jaar, jongens"; null for the whole. */
export function breakdownLabel(indicator: Broken, breakdown: string, locale: string): string | null {
	const parts = readBreakdown(breakdown) ?? [];
	const labels = parts.map(({ dimension, value }) => {
		const known = indicator.dimensions.find(({ id }) => id === dimension)?.values;
		const label = known?.find(({ id }) => id === value)?.label;
		return label ? inLanguage(label, locale) : value;
	});
	return labels.length > 0 ? labels.join(", ") : null;
}
