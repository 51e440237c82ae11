import { type ChoroplethMapProps, mapValueOf } from "./choropleth-props.ts";
import { type PlacedLabel, placeLabels } from "./label-layout.ts";
import { circleOf } from "./scale.ts";

type Labelled = Pick<ChoroplethMapProps, "shapes" | "values" | "scale" | "wijk" | "empty">;

/** The names and values of a map, where they fit; tiles and the empty map have words of their own. */
export function labelsOfMap({ shapes, values, scale, wijk, empty = false }: Labelled): PlacedLabel[] {
	if (empty || shapes.tiles) return [];
	const contents = shapes.shapes.map((shape) => {
		const { value, text, state } = mapValueOf(values, shape);
		const radius = circleOf(value ?? 0, scale, shape.room);
		return { shape, value: text, number: state === "shown", radius, own: shape.place === wijk };
	});
	return placeLabels(contents, shapes);
}
