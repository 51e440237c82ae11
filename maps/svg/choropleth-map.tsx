import { useId } from "react";
import { m } from "#app/words/index.ts";
import { ChoroplethDrawing } from "./choropleth-drawing.tsx";
import { ChoroplethLegend } from "./choropleth-legend.tsx";
import { type ChoroplethMapProps, mapValueOf } from "./choropleth-props.ts";
import { classify } from "./classes.ts";
import "./choropleth.css";

/** The map as SVG from ready-made paths. Each area is a focus stop with its name and value. */
export function ChoroplethMap(props: ChoroplethMapProps) {
	const { shapes, values, kind, name, wijk, empty = false, highlighted, onHighlight } = props;
	const id = useId().replaceAll(":", "");
	const shown = values
		.filter((one) => shapes.shapes.some((shape) => shape.place === one.place))
		.flatMap((one) => one.value ?? []);
	const classes = kind === "rate" ? classify(shown) : [];
	return (
		<div className={empty && !shapes.tiles ? "choropleth choropleth--empty" : "choropleth"}>
			{/* biome-ignore lint/a11y/useSemanticElements: an SVG has no other way to group its focus stops under one name. */}
			<svg
				className="choropleth__map"
				viewBox={`0 0 ${shapes.width} ${shapes.height}`}
				role="group"
				aria-label={name}
				onPointerLeave={() => onHighlight(null)}
			>
				<ChoroplethDrawing {...props} classes={classes} largest={Math.max(0, ...shown)} hatchId={id} />
				{shapes.shapes.map((shape) => {
					const label = { name: shape.name, value: mapValueOf(values, shape).spoken };
					return (
						// biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: people who steer by keyboard read the areas one by one.
						<g
							key={shape.place}
							role="img"
							tabIndex={0}
							aria-label={
								empty ? shape.name : shape.place === wijk ? m.map_area_own(label) : m.map_area(label)
							}
							className={
								shape.place === highlighted
									? "choropleth__stop choropleth__stop--highlighted"
									: "choropleth__stop"
							}
							onPointerEnter={() => onHighlight(shape.place)}
							onFocus={() => onHighlight(shape.place)}
							onBlur={() => onHighlight(null)}
						>
							<path d={shape.path} className="choropleth__ring choropleth__ring--gap" />
							<path d={shape.path} className="choropleth__ring" />
						</g>
					);
				})}
			</svg>
			<ChoroplethLegend {...props} classes={classes} hatchId={id} />
		</div>
	);
}
