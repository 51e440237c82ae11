import { useState } from "react";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { type PublishedValue, shownNumber } from "#app/domain/figure/figures.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { ChoroplethMap } from "#maps/svg/choropleth-map.tsx";
import type { MapValue } from "#maps/svg/choropleth-props.ts";
import { numberText, periodText, remarkTexts, valueText } from "../words/figure-text.ts";
import { FigureTable } from "./figure-table.tsx";

/** A range is drawn at its middle; its text says how wide it is. */
export function drawnAs(value: PublishedValue): Pick<MapValue, "state" | "value"> {
	if (value.state === "range") return { state: "shown", value: (value.low + value.high) / 2 };
	return { state: value.state, value: shownNumber(value) };
}

/** The wijken of one figure on the map, with what has no spot on it beside it, and the same values as a table. */
export function FigureMap({
	card,
	shapes,
	enlarge,
}: {
	card: FigureCard;
	shapes: MapShapes;
	/** the address of the page with the large map */
	enlarge?: string;
}) {
	const [highlighted, setHighlighted] = useState<string | null>(null);
	const { indicator, areas, perWijk } = card;
	const about = { label: indicator.label, period: periodText(card.period) };
	const rest = areas.filter((area) => area.place.level === "overig");
	return (
		<div className="figure-map">
			<ChoroplethMap
				shapes={shapes}
				name={shapes.tiles ? m.map_tiles_name(about) : m.map_name(about)}
				kind={indicator.adds ? "count" : "rate"}
				wijk={card.wijk.id}
				empty={!perWijk}
				format={(value) => numberText(value, indicator)}
				values={areas.map((area) => ({
					place: area.place.id,
					...drawnAs(area.value),
					text: area.value.state === "small" ? `< ${area.value.lessThan}` : valueText(area.value, indicator),
					spoken: [valueText(area.value, indicator), ...remarkTexts(area)].join(", "),
				}))}
				highlighted={highlighted}
				onHighlight={setHighlighted}
			/>
			{rest.map((area) => (
				<p key={area.place.id} className="figure-map__rest">
					{m.map_rest({ name: area.place.name, value: valueText(area.value, indicator) })}
				</p>
			))}
			{enlarge && (
				<p className="figure-map__enlarge">
					<a href={enlarge}>{m.large_map_open()}</a>
				</p>
			)}
			{perWijk && (
				<Disclosure summary={m.figures_table_open()}>
					<FigureTable card={card} highlighted={highlighted} onHighlight={setHighlighted} />
				</Disclosure>
			)}
		</div>
	);
}
