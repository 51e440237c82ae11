import type { MapShapes } from "./choropleth.ts";
import { Label } from "./choropleth-drawing.tsx";
import { ChoroplethKey } from "./choropleth-key.tsx";
import { tileLabels } from "./tiles.ts";
import "./choropleth.css";

/** The areas with their names and nothing else, as one picture; a name that does not fit in its tile stands below. */
export function OutlineMap({ shapes, name }: { shapes: MapShapes; name: string }) {
	const labels = shapes.tiles
		? tileLabels(shapes.shapes.map((shape) => ({ shape, value: "", number: false, radius: 0, own: false })))
		: [];
	return (
		<>
			<svg
				className="choropleth__map"
				viewBox={`0 0 ${shapes.width} ${shapes.height}`}
				role="img"
				aria-label={name}
			>
				{shapes.shapes.map((shape) => (
					<path
						key={shape.place}
						d={shape.path}
						className="choropleth__area choropleth__area--plain choropleth__area--outlined"
					/>
				))}
				{labels.map((label) => (
					<Label key={label.place} label={label} />
				))}
				{!shapes.tiles &&
					shapes.shapes.map(({ place, shortName, label: [x, y] }) => (
						<text key={place} x={x} y={y + 5} className="choropleth__outline-name">
							{shortName}
						</text>
					))}
			</svg>
			<ChoroplethKey shapes={shapes} labels={labels} values={[]} highlighted={null} onHighlight={() => {}} />
		</>
	);
}
