import type { MapShape } from "./choropleth.ts";
import type { MapValue } from "./choropleth-props.ts";
import { classify, classOf, shadeOf, type ValueClass } from "./classes.ts";

/** How values become colours or circles. It is made of values that are shown alone: a border could give a hidden one away. */
export type Scale =
	| { kind: "classes" | "ramp" | "index"; classes: ValueClass[]; shades: string[] }
	| {
			kind: "circles";
			largest: number;
			/** the radius of the largest value, in units of the view box */
			radius: number;
	  };

/** More areas than this get a ramp of seven shades instead of three classes. */
const fewAreas = 8;
const rampShades = 7;

/**
 * Colour stands for rates: three round classes for a few areas, a ramp for many.
 * @param areas that one map draws; the values may be those of two periods
 */
export function colourScale(areas: number, values: Pick<MapValue, "value">[]): Scale {
	const shown = values.flatMap(({ value }) => value ?? []);
	if (areas > fewAreas && shown.length > 1 && Math.min(...shown) < Math.max(...shown)) return ramp(shown);
	const classes = classify(shown);
	return { kind: "classes", classes, shades: classes.map((_, at) => String(shadeOf(at, classes.length))) };
}

function ramp(shown: number[]): Scale {
	const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
	const border = (at: number) => lowest + (at * (highest - lowest)) / rampShades;
	return {
		kind: "ramp",
		classes: Array.from({ length: rampShades }, (_, at) => ({
			from: at === 0 ? null : border(at),
			to: at === rampShades - 1 ? null : border(at + 1),
		})),
		shades: Array.from({ length: rampShades }, (_, at) => `ramp-${at}`),
	};
}

/** The variables of `tokens.css` that colour rates, by the names of their shades. */
export const shadeTokens: Record<string, string> = {
	...{ 0: "--map-low", 1: "--map-middle", 2: "--map-high" },
	...Object.fromEntries(Array.from({ length: rampShades }, (_, at) => [`ramp-${at}`, `--map-ramp-${at}`])),
};

const indexBorders = [null, 80, 95, 105, 120, null];

/** Against a whole that is 100: two shades below it, one for about the same, and two above. */
export const indexScale: Scale = {
	kind: "index",
	classes: indexBorders.slice(1).map((to, at) => ({ from: indexBorders[at] ?? null, to })),
	shades: ["index-0", "index-1", "index-2", "index-3", "index-4"],
};

/** The largest circle that a map draws, and the smallest that eyes find. */
const circles = { largest: 28, smallest: 3.5 };
/** So much of the way to its border a circle may reach, so that its name has room. */
const reach = 0.5;

/**
 * Counts are circles, since a bigger area has more of everything. The scale is such that each stays in its area.
 * @param shapes each with its values: two periods are drawn on one scale
 */
export function circleScale(shapes: MapShape[], values: MapValue[]): Scale {
	const shown = values.flatMap(({ place, value }) => {
		const room = shapes.find((shape) => shape.place === place)?.room;
		return room === undefined || value === null ? [] : [{ value, room }];
	});
	const largest = Math.max(0, ...shown.map(({ value }) => value));
	const limits = shown
		.filter(({ value }) => value > 0)
		.map(({ value, room }) => (reach * room) / Math.sqrt(value / largest));
	return { kind: "circles", largest, radius: Math.min(circles.largest, ...limits) };
}

/** The radius of a value's circle: its surface grows with the count. Whatever is more than nothing is seen. */
export function circleOf(value: number, scale: Scale, room: number): number {
	if (scale.kind !== "circles" || value <= 0) return 0;
	const radius = scale.radius * Math.sqrt(value / scale.largest);
	return Math.round(Math.max(radius, Math.min(circles.smallest, reach * room)) * 10) / 10;
}

/** The class of `choropleth.css` that colours a value. */
export function shadeFor(value: number, scale: Scale): string {
	return scale.kind === "circles" ? "plain" : (scale.shades[classOf(value, scale.classes)] ?? "plain");
}
