import type { MapShapes } from "./choropleth.ts";
import "./choropleth.css";

/** The areas with their names and nothing else, as one picture. */
export function OutlineMap({ shapes, name }: { shapes: MapShapes; name: string }) {
	return (
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
			{shapes.shapes.map(({ place, shortName, lines = [shortName], label: [x, y] }) => (
				<g key={place}>
					{lines.map((line, at) => (
						<text
							key={line}
							x={x}
							y={shapes.tiles ? y - 14 - (lines.length - 1) * 9 + at * 18 : y + 5}
							className="choropleth__tile-name"
						>
							{line}
						</text>
					))}
				</g>
			))}
		</svg>
	);
}
