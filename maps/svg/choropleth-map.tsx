import { useId, useMemo } from "react";
import { m } from "#app/words/index.ts";
import { ChoroplethDrawing } from "./choropleth-drawing.tsx";
import { ChoroplethKey } from "./choropleth-key.tsx";
import { type ChoroplethMapProps, mapValueOf } from "./choropleth-props.ts";
import { labelsOfMap } from "./labels-of-map.ts";
import "./choropleth.css";

/** The map as SVG from ready-made paths. Each area is a focus stop with its name and value, in the order of the table. */
export function ChoroplethMap(props: ChoroplethMapProps) {
	const { shapes, values, scale, name, wijk, empty = false, stops, href, highlighted, onHighlight } = props;
	const id = useId().replaceAll(":", "");
	const labels = useMemo(
		() => labelsOfMap({ shapes, values, scale, empty, wijk }),
		[shapes, values, scale, empty, wijk],
	);
	return (
		<div className="choropleth__sheet">
			{/* biome-ignore lint/a11y/useSemanticElements: an SVG has no other way to group its focus stops under one name. */}
			<svg
				className="choropleth__map"
				viewBox={`0 0 ${shapes.width} ${shapes.height}`}
				role="group"
				aria-label={name}
				onPointerLeave={() => onHighlight(null)}
			>
				<ChoroplethDrawing {...props} labels={labels} hatchId={id} />
				{shapes.shapes.map((shape) => {
					const label = { name: shape.name, value: mapValueOf(values, shape).spoken };
					const stop = {
						id: stops && `${stops}-${shape.place}`,
						"aria-label": empty
							? shape.name
							: shape.place === wijk
								? m.map_area_own(label)
								: m.map_area(label),
						className:
							shape.place === highlighted
								? "choropleth__stop choropleth__stop--highlighted"
								: "choropleth__stop",
						onPointerEnter: () => onHighlight(shape.place),
						onFocus: () => onHighlight(shape.place),
						onBlur: () => onHighlight(null),
					};
					const rings = (
						<>
							<path d={shape.path} className="choropleth__ring choropleth__ring--gap" />
							<path d={shape.path} className="choropleth__ring" />
						</>
					);
					return href ? (
						<a key={shape.place} href={href(shape.place)} {...stop}>
							{rings}
						</a>
					) : (
						// biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: people who steer by keyboard read the areas one by one.
						<g key={shape.place} role="img" tabIndex={0} {...stop}>
							{rings}
						</g>
					);
				})}
			</svg>
			<ChoroplethKey
				shapes={shapes}
				labels={labels}
				values={empty ? [] : values}
				highlighted={highlighted}
				onHighlight={onHighlight}
			/>
		</div>
	);
}
