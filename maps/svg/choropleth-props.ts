import type { MapShape, MapShapes } from "./choropleth.ts";
import type { Scale } from "./scale.ts";

/** What the map says about one area; `text` is printed in it, `spoken` is its accessible value. */
export interface MapValue {
	/** id of the place */
	place: string;
	state: "shown" | "small" | "withheld" | "missing";
	/** null unless shown */
	value: number | null;
	text: string;
	spoken: string;
}

/** Where a place that is not drawn itself lies on the legend of a ramp. */
export interface MapMark {
	name: string;
	value: number;
	own: boolean;
}

export interface ChoroplethMapProps {
	shapes: MapShapes;
	values: MapValue[];
	scale: Scale;
	/** Accessible name of the whole. */
	name: string;
	/** id of the wijk to outline */
	wijk: string;
	/** The figure does not exist per wijk: the map only shows where the wijk lies. */
	empty?: boolean;
	/** The id of the stop of an area is this and its place, with a dash between; without it stops have none. */
	stops?: string;
	/** Where an area leads to; without it an area is only read. */
	href?: (place: string) => string;
	highlighted: string | null;
	onHighlight: (place: string | null) => void;
}

/** The value of an area; one that the figure does not know is missing. */
export function mapValueOf(values: MapValue[], { place }: MapShape): MapValue {
	return (
		values.find((one) => one.place === place) ?? {
			place,
			state: "missing",
			value: null,
			text: "",
			spoken: "",
		}
	);
}
