import { pdok } from "./background.ts";
import type { MapScene } from "./scene.ts";

/** The colours of the drawn map, as CSS writes them; read from the tokens of the page. */
export interface MapColours {
	/** by the names of `AreaLook` */
	shades: Record<string, string>;
	circle: string;
	plain: string;
	blank: string;
	hatch: string;
	line: string;
	ink: string;
	/** around what is pointed at */
	pointed: string;
}

/** Who holds the areas, and by which layers they are drawn. */
export const areasSource = "areas";
export const fillLayer = "areas-fill";

/** The one style of both engines. What an area looks like comes with its feature-state, so that colours are in no geometry. */
export function mapStyle(scene: MapScene, colours: MapColours) {
	const shades = Object.entries(colours.shades).flat();
	const shade = ["match", ["feature-state", "look"], ...shades, colours.plain];
	const is = (state: string) => ["boolean", ["feature-state", state], false];
	const mark = ["case", is("pointed"), 4, is("chosen"), 5, ["get", "own"], 3, 0];
	return {
		version: 8,
		sources: {
			[areasSource]: {
				type: "geojson",
				promoteId: "place",
				data: featuresOf(scene, ({ geometry }) => geometry),
			},
			spots: {
				type: "geojson",
				data: featuresOf(scene, ({ spot }) => ({ type: "Point", coordinates: spot })),
			},
		},
		layers: [
			{
				id: fillLayer,
				type: "fill",
				source: areasSource,
				// A map under the areas is seen through them.
				paint: { "fill-color": shade, "fill-opacity": scene.background ? 0.72 : 1 },
			},
			{
				id: "areas-edge",
				type: "line",
				source: areasSource,
				layout: { "line-join": "round" },
				paint: { "line-color": colours.line, "line-width": 2 },
			},
			{
				id: "areas-mark",
				type: "line",
				source: areasSource,
				layout: { "line-join": "round" },
				paint: { "line-color": ["case", is("pointed"), colours.pointed, colours.ink], "line-width": mark },
			},
			{
				id: "counts",
				type: "circle",
				source: "spots",
				filter: [">", ["get", "radius"], 0],
				paint: {
					"circle-radius": ["get", "radius"],
					"circle-color": colours.circle,
					"circle-stroke-color": colours.ink,
					"circle-stroke-width": 1,
				},
			},
		],
	};
}

/** Lies over the fill: a value that is not shown or not known has a pattern, and no colour of the scale. */
export const signLayer = {
	id: "areas-sign",
	type: "fill",
	source: areasSource,
	filter: ["in", ["get", "look"], ["literal", ["withheld", "missing"]]],
	paint: { "fill-pattern": ["get", "look"] },
} as const;

export const backgroundSource = {
	type: "raster",
	tiles: [pdok.tiles],
	tileSize: 256,
	maxzoom: 19,
	attribution: pdok.attribution,
} as const;

function featuresOf(scene: MapScene, geometryOf: (area: MapScene["areas"][number]) => unknown) {
	return {
		type: "FeatureCollection",
		features: scene.areas.map((area) => ({
			type: "Feature",
			properties: { place: area.place, own: area.own, look: String(area.look), radius: area.radius },
			geometry: geometryOf(area),
		})),
	};
}
