import { type ChoroplethMapProps, mapValueOf } from "./choropleth-props.ts";
import { type PlacedLabel, placeLabels } from "./label-layout.ts";
import { circleOf } from "./scale.ts";
import { tileLabels } from "./tiles.ts";

type Labelled = Pick<ChoroplethMapProps, "shapes" | "values" | "scale" | "wijk" | "empty">;

/** The names and values of a map, where they fit; the empty map has words of its own. */
export function labelsOfMap({ shapes, values, scale, wijk, empty = false }: Labelled): PlacedLabel[] {
	const contents = shapes.shapes.map((shape) => {
		const { value, text, state } = mapValueOf(values, shape);
		return {
			shape,
			value: empty ? "" : text,
			number: state === "shown",
			radius: empty ? 0 : circleOf(value ?? 0, scale, shape.room),
			own: shape.place === wijk,
		};
	});
	if (shapes.tiles) return tileLabels(contents);
	return empty ? [] : placeLabels(contents, shapes);
}
