import { useState } from "react";
import type { Overview } from "#app/domain/outcome/overview.ts";
import { formatNumber, m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { ChoroplethLegend } from "#maps/svg/choropleth-legend.tsx";
import { ChoroplethMap } from "#maps/svg/choropleth-map.tsx";
import { circleScale } from "#maps/svg/scale.ts";
import { type AskedOverview, overviewWith, wijkPlace } from "./asked.ts";
import { FoldingTable } from "./folding-table.tsx";
import { measureOf, measures, measureWords } from "./measures.ts";
import { ViewChoice } from "./view-choice.tsx";

interface WijkenOnMapProps {
	overview: Overview;
	shapes: MapShapes;
	asked: AskedOverview;
}

const place = "overview-map";

/** One count of each wijk on the map, chosen in the address, and all of them in the table beside it. */
export function WijkenOnMap({ overview: { year, wijken }, shapes, asked }: WijkenOnMapProps) {
	const [highlighted, setHighlighted] = useState<string | null>(null);
	const { measure } = asked;
	const values = wijken.map((wijk) => measureOf(measure, wijk));
	const scale = circleScale(shapes.shapes, values);
	const sheetOf = (wijk: string) => overviewWith(year, { measure, view: "wijk" }, wijkPlace(wijk));
	return (
		<section className="stack" aria-labelledby={place}>
			<h2 id={place}>{m.overview_map()}</h2>
			<ViewChoice
				label={m.overview_map_choose()}
				choices={measures.map((one) => ({
					href: overviewWith(year, { ...asked, measure: one }, place),
					label: measureWords[one](),
					current: one === measure,
				}))}
			/>
			<div className="overview-map">
				<div className="choropleth">
					<ChoroplethMap
						shapes={shapes}
						name={m.overview_map_name({ measure: measureWords[measure](), year: String(year) })}
						values={values}
						scale={scale}
						wijk=""
						href={sheetOf}
						highlighted={highlighted}
						onHighlight={setHighlighted}
					/>
					<ChoroplethLegend shapes={shapes} values={values} scale={scale} format={formatNumber} own={false} />
				</div>
				<FoldingTable
					caption={m.overview_map_table()}
					columns={[
						{ id: "wijk", label: m.overview_wijk() },
						...measures.map((one) => ({ id: one, label: measureWords[one](), numeric: true })),
					]}
					rows={wijken.map((wijk) => ({
						id: wijk.id,
						cells: [
							<a key="wijk" href={sheetOf(wijk.id)}>
								{wijk.name}
							</a>,
							...measures.map((one) => measureOf(one, wijk).text),
						],
					}))}
				/>
			</div>
			<p className="soft small">{m.overview_map_people()}</p>
		</section>
	);
}
