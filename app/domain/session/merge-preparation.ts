import type { TimedPhase } from "../vocabulary.ts";
import { mergeFigures } from "./merge-figures.ts";
import type { SessionSettings } from "./session-settings.ts";
import { mergeTableFigures, type TableFigure } from "./table-figure.ts";
import { threeWay } from "./three-way.ts";

/** Everything that is set about an evening. */
export interface Preparation {
	title: string;
	heldOn: string;
	previous: string | null;
	figures: TableFigure[];
	/** the same by indicator alone */
	indicators: string[];
	minutes: Partial<Record<TimedPhase, number>>;
	settings: Partial<SessionSettings>;
}

export type MergedPreparation =
	| { ok: true; change: Partial<Preparation> }
	/** what two people made different things of: "title", "minutes.tell", "settings.venue" */
	| { ok: false; fields: string[] };

/**
 * What somebody changes of an evening that others may have changed since they looked. A field that they left as they
 * saw it is no change of theirs.
 * @param base what they saw; a field that is not in it is set whatever it is now
 */
export function mergePreparation(
	change: Partial<Preparation>,
	base: Partial<Preparation>,
	now: Preparation,
): MergedPreparation {
	const { changed, inDispute } = threeWay(flat(change), flat(base), flat(now));
	const lists = {
		figures: mergeTableFigures(base.figures ?? [], change.figures ?? [], now.figures),
		indicators: mergeFigures(base.indicators ?? [], change.indicators ?? [], now.indicators),
	};
	const merged = Object.fromEntries(
		Object.entries(lists).filter(([name, list]) => inDispute.includes(name) && list),
	);
	const fields = inDispute.filter((name) => !(name in merged));
	if (fields.length > 0) return { ok: false, fields };
	return { ok: true, change: onlyOf({ ...change, ...merged }, changed) };
}

function onlyOf({ minutes, settings, ...rest }: Partial<Preparation>, names: string[]): Partial<Preparation> {
	const kept = <Part extends object>(part: Part, prefix: string) =>
		Object.fromEntries(
			Object.entries(part).filter(([name]) => names.includes(prefix + name)),
		) as Partial<Part>;
	return {
		...kept(rest, ""),
		...(minutes && { minutes: kept(minutes, "minutes.") }),
		...(settings && { settings: kept(settings, "settings.") }),
	};
}

function flat({ minutes = {}, settings = {}, ...rest }: Partial<Preparation>): Record<string, unknown> {
	const under = (prefix: string, part: object) =>
		Object.entries(part).map(([name, value]): [string, unknown] => [prefix + name, value]);
	return Object.fromEntries([
		...under("", rest),
		...under("minutes.", minutes),
		...under("settings.", settings),
	]);
}
