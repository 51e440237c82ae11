import { drawnNumber } from "#app/domain/figure/picture.ts";
import type { OutcomeFigure } from "#app/domain/outcome/outcome-figure.ts";
import { numberText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import type { MapShape, MapShapes } from "#maps/svg/choropleth.ts";
import { classify, classOf, radiusOf, shadeOf, type ValueClass } from "#maps/svg/classes.ts";
import { colours } from "../look.ts";
import { shortened } from "../shortened.ts";
import { drawLegend, type LegendItem } from "./legend.ts";
import { area, circle, hatches, mark, outline, svgOf, text } from "./svg.ts";

export interface Picture {
	type: "picture";
	/** SVG, with everything that it needs in itself. */
	svg: string;
	/** width / height */
	ratio: number;
	/** Everything that it shows, as a sentence. */
	alt: string;
}

type Area = OutcomeFigure["areas"][number];

const shades = [colours.map.low, colours.map.middle, colours.map.high];
/** The radius of the largest circle, in units of the view box. */
const largestRadius = 27;
/** The longest name that fits in an area. */
const longestName = 22;

/** The wijken with the value of each printed in it, for paper: colour for rates, circles for counts, hatches for the rest. */
export function mapPicture(figure: OutcomeFigure, wijk: string, map: MapShapes): Picture {
	const values = new Map(figure.areas.map((one) => [one.code, one]));
	const shown = map.shapes.flatMap(({ code }) => numberOf(values.get(code)) ?? []);
	const counts = figure.unit === "aantal" || figure.unit === "euro";
	const classes = counts ? [] : classify(shown);
	const largest = Math.max(0, ...shown);
	const fill = (one: Area | undefined) => {
		const number = numberOf(one);
		if (number === null) return `url(#${signOf(one)})`;
		if (counts) return `#${colours.map.plain}`;
		return `#${shades[shadeOf(classOf(number, classes), classes.length)] ?? colours.map.plain}`;
	};
	const drawn = [
		...map.shapes.map((shape) => area(shape.path, fill(values.get(shape.code)))),
		...map.shapes.filter(({ code }) => code === wijk).map((shape) => outline(shape.path)),
		...map.shapes.map((shape) => {
			const one = values.get(shape.code);
			return label(map, shape, one, counts ? radiusOf(numberOf(one) ?? 0, largest, largestRadius) : 0);
		}),
	];
	const legend = drawLegend(legendItems(figure, map, classes, counts), map.height + 14, map.width);
	const notes = [
		...map.shapes.flatMap(({ key, shortName }) => (key ? [`${key}  ${shortName}`] : [])),
		...(map.schematic ? [m.map_schematic()] : []),
		...(map.tiles ? [m.map_without_short()] : []),
	];
	const noteAt = legend.bottom + 14;
	const lines = notes.map((note, at) =>
		text(note, 6, noteAt + at * 16, { size: 12, anchor: "start", soft: true }),
	);
	const height = notes.length > 0 ? noteAt + (notes.length - 1) * 16 + 8 : legend.bottom;
	return {
		type: "picture",
		svg: svgOf(map.width, height, [hatches(), ...drawn, ...legend.drawn, ...lines]),
		ratio: map.width / height,
		alt: altText(figure, wijk, map),
	};
}

function numberOf(one: Area | undefined): number | null {
	return one?.value.state === "shown" ? drawnNumber(one.value) : null;
}

/** The pattern of an area that has no number. */
const signOf = (one: Area | undefined) => (one && one.value.state !== "missing" ? "withheld" : "missing");

/** The name of an area with its value; a count stands in its circle, everything else above the name. */
function label(map: MapShapes, shape: MapShape, one: Area | undefined, radius: number): string {
	const value = one && one.value.state !== "missing" ? one.text : m.figures_value_missing();
	const shown = numberOf(one) !== null;
	if (map.tiles) return tileLabel(shape, { value, shown, radius });
	const {
		label: [x, y],
		shortName,
	} = shape;
	const name = shortened(shortName, longestName);
	const middle = y - 9;
	if (radius === 0)
		return (
			text(name, x, y + 20, { size: 15, bold: true }) +
			text(shortened(value, longestName), x, y + 1, { size: shown ? 27 : 15, bold: shown })
		);
	return (
		circle(x, middle, radius) +
		text(name, x, middle + Math.max(radius, 10) + 16, { size: 15, bold: true }) +
		text(shortened(value, longestName), x, middle + 6.5, { size: 19, bold: true })
	);
}

/** A tile has its name at the top, or the number that it has in the notes, and its value below. */
function tileLabel(
	{ label: [x, y], lines = [], key }: MapShape,
	{ value, shown, radius }: { value: string; shown: boolean; radius: number },
): string {
	const names = lines.map((line, at) => text(line, x, y - 54 + at * 18, { size: 15, bold: true }));
	const number =
		radius > 0
			? circle(x, y, radius) + text(shortened(value, longestName), x, y + 6.5, { size: 19, bold: true })
			: text(shortened(value, longestName), x, y + 10, { size: shown ? 27 : 15, bold: shown });
	return (key ? mark(key, x, y - 58) : names.join("")) + number;
}

/** What the colours, circles and patterns mean; only what is on this map. */
function legendItems(
	{ areas, unit }: OutcomeFigure,
	{ shapes }: MapShapes,
	classes: ValueClass[],
	counts: boolean,
): LegendItem[] {
	const values = new Map(areas.map((one) => [one.code, one]));
	const looks = new Set(
		shapes.map(({ code }) => (numberOf(values.get(code)) === null ? signOf(values.get(code)) : "shown")),
	);
	const items: LegendItem[] = classes.map((one, at) => ({
		swatch: "area",
		fill: `#${shades[shadeOf(at, classes.length)]}`,
		text: classText(one, (value) => numberText(value, { unit, decimals: 2 })),
	}));
	if (counts && looks.has("shown")) items.push({ swatch: "circle", text: m.map_legend_circle() });
	if (looks.has("withheld"))
		items.push({ swatch: "area", fill: "url(#withheld)", text: m.map_legend_withheld() });
	if (looks.has("missing"))
		items.push({ swatch: "area", fill: "url(#missing)", text: m.map_legend_missing() });
	return [...items, { swatch: "own", text: m.map_legend_own() }];
}

function classText({ from, to }: ValueClass, format: (value: number) => string): string {
	if (from === null) return to === null ? m.map_legend_all() : m.map_legend_below({ to: format(to) });
	return to === null
		? m.map_legend_from({ from: format(from) })
		: m.map_legend_between({ from: format(from), to: format(to) });
}

/** Every value of the map in a sentence. */
function altText({ areas, label: about, periodText }: OutcomeFigure, wijk: string, map: MapShapes): string {
	const values = new Map(areas.map((one) => [one.code, one]));
	const parts = map.shapes.map((shape) => {
		const one = values.get(shape.code);
		const pair = { name: shape.name, value: one?.text ?? m.figures_value_missing() };
		return shape.code === wijk ? m.export_map_alt_own(pair) : m.export_map_alt_area(pair);
	});
	const sentence = m.export_map_alt({ label: about, period: periodText, values: parts.join(", ") });
	const note = map.schematic ? m.map_schematic() : map.tiles ? m.map_without_short() : "";
	return note ? `${sentence} ${note}` : sentence;
}
