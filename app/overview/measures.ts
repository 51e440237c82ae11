import { isHandedOn } from "#app/domain/agreement/agreement-fields.ts";
import { isOpen } from "#app/domain/agreement/progress.ts";
import type { OverviewWijk } from "#app/domain/outcome/overview.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { formatNumber, m } from "#app/words/index.ts";
import type { MapValue } from "#maps/svg/choropleth-props.ts";

/** What the map of the wijken can show, as addresses name it. */
export const measures = ["avonden", "gedaan", "loopt", "gestopt", "mensen", "open"] as const;
export type Measure = (typeof measures)[number];

export const measureWords: Record<Measure, () => string> = {
	avonden: m.overview_measure_evenings,
	gedaan: m.overview_measure_done,
	loopt: m.overview_measure_running,
	gestopt: m.overview_measure_stopped,
	mensen: m.overview_measure_people,
	open: m.overview_measure_open,
};

/**
 * What the map says of one wijk. Of people fewer than five are not counted out, and then neither are those of its other
 * evenings: a sum would tell. Without adopted agreements there is nothing to count.
 */
export function measureOf(measure: Measure, { id, evenings }: OverviewWijk): MapValue {
	const shown = (value: number): MapValue => ({
		...{ place: id, state: "shown", value },
		...{ text: formatNumber(value), spoken: formatNumber(value) },
	});
	if (measure === "avonden") return shown(evenings.length);
	const adopted = evenings.flatMap((one) => one.adopted ?? []);
	if (adopted.length === 0)
		return { place: id, state: "missing", value: null, text: "–", spoken: m.overview_measure_none() };
	if (measure === "mensen") {
		const totals = adopted.flatMap(({ people }) => people.total ?? []);
		if (totals.length === adopted.length) return shown(sum(totals));
		const few = adopted.length === 1;
		return {
			...{ place: id, state: few ? "small" : "withheld", value: null },
			text: few ? `< ${smallestGroup}` : m.overview_measure_hidden(),
			spoken: few ? m.overview_people_few({ limit: smallestGroup }) : m.overview_measure_hidden(),
		};
	}
	const agreements = adopted.flatMap((one) => one.agreements);
	if (measure === "open")
		return shown(agreements.filter((one) => isHandedOn(one) && isOpen(one.state)).length);
	return shown(agreements.filter(({ state }) => state === measure).length);
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
