import { differenceOf } from "#app/domain/figure/change.ts";
import { type AgainstWhole, againstWhole } from "#app/domain/figure/compare-areas.ts";
import type { AreaValue, CardValue, FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { drawnNumber } from "#app/domain/figure/picture.ts";
import { formatNumber, m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import type { MapMark, MapValue } from "#maps/svg/choropleth-props.ts";
import { circleScale, colourScale, indexScale, type Scale } from "#maps/svg/scale.ts";
import { type NumberStyle, numberText, periodText, remarkTexts, valueText } from "../words/figure-text.ts";

/** What the map of a card can show: its wijken, these against the gemeente or beside an earlier period, and buurten. */
export type MapView = "wijken" | "index" | "earlier" | "own" | "all";

/** One map, or two on one scale, with what stands below and the table that says the same. */
export interface MapReading {
	shapes: MapShapes;
	/** `title` tells two maps apart */
	maps: { title: string; name: string; values: MapValue[] }[];
	scale: Scale;
	format: (value: number) => string;
	marks: MapMark[];
	notes: string[];
	table: { caption: string; place: string; columns: string[]; rows: { place: Place; cells: string[] }[] };
}

/** The views that this card has something for, the first at first; the hall, whose cards have no more, only shows. */
export function mapViews(card: FigureCard, shapes: MapShapes): MapView[] {
	if (!card.maps) return ["wijken"];
	const { earlier, buurten } = card.maps;
	const known = (areas: AreaValue[]) => areas.some(({ value }) => value.state !== "missing");
	const offered: Record<MapView, boolean> = {
		wijken: true,
		index: card.areas.some((area) => againstGemeente(card, area) !== null),
		earlier: card.perWijk && Boolean(earlier),
		own: shapes.buurten !== undefined && known(buurtenOf(card)),
		all: shapes.buurten !== undefined && known(buurten),
	};
	return (Object.keys(offered) as MapView[]).filter((view) => offered[view]);
}

/** What a view is called on its button. */
export function viewText(view: MapView, card: FigureCard): string {
	if (view === "index") return m.map_view_index({ place: gemeenteOf(card)?.place.name ?? "" });
	if (view === "earlier")
		return m.map_view_earlier({ period: periodText(card.maps?.earlier?.period ?? card.period) });
	if (view === "own") return m.map_view_own({ wijk: card.wijk.shortName });
	return view === "all" ? m.map_view_all() : m.map_view_wijken();
}

/** What has a value and no spot on the map of the wijken. */
export const restTexts = (view: MapView, { areas, indicator }: FigureCard): string[] =>
	areas
		.filter(({ place }) => view === "wijken" && place.level === "overig")
		.map(({ place, value }) => m.map_rest({ name: place.name, value: valueText(value, indicator) }));

/** Everything that a view shows of a card. */
export function readMap(view: MapView, card: FigureCard, shapes: MapShapes): MapReading {
	if (view === "index") return readIndex(card, shapes);
	if (view === "earlier" && card.maps?.earlier) return readBeside(card, shapes, card.maps.earlier);
	if (view === "own" && shapes.buurten) return readAreas(card, shapes.buurten.own, buurtenOf(card), "own");
	if (view === "all" && shapes.buurten)
		return readAreas(card, shapes.buurten.all, card.maps?.buurten ?? [], "all");
	return readAreas(card, shapes, card.areas, "wijken");
}

function readAreas(card: FigureCard, shapes: MapShapes, areas: AreaValue[], view: MapView): MapReading {
	const { indicator } = card;
	const values = valuesOf(card, shapes, areas);
	const about = { label: indicator.label, period: periodText(card.period) };
	const name = shapes.tiles ? m.map_tiles_name(about) : m.map_name(about);
	const inBuurten = view !== "wijken";
	const remarked = areas.some((area) => remarkTexts(area).length > 0);
	return {
		shapes,
		maps: [{ title: "", name: inBuurten ? `${name}: ${viewText(view, card)}` : name, values }],
		scale: scaleOf(card, shapes, values),
		format: (value) => numberText(value, indicator),
		marks: indicator.adds ? [] : marksOf(card),
		notes: [],
		table: {
			caption: inBuurten ? m.map_table_buurten(about) : m.figures_table_caption(about),
			place: inBuurten ? m.map_table_buurt() : m.figures_table_wijk(),
			columns: [m.figures_table_value(), ...(remarked ? [m.figures_table_note()] : [])],
			rows: areas.map((area) => ({
				place: area.place,
				cells: [valueText(area.value, indicator), ...(remarked ? [remarkTexts(area).join(", ")] : [])],
			})),
		},
	};
}

function readIndex(card: FigureCard, shapes: MapShapes): MapReading {
	const gemeente = gemeenteOf(card);
	const place = gemeente?.place.name ?? "";
	const about = { label: card.indicator.label, period: periodText(card.period) };
	const name = m.map_index_name({ ...about, place });
	const compared = card.areas.map((area) => ({ area, against: againstGemeente(card, area) }));
	const unclear = compared.some(({ against }) => against?.clear === false);
	const known = compared.some(({ against }) => against?.clear !== undefined && against?.clear !== null);
	return {
		shapes,
		maps: [
			{
				title: "",
				name,
				values: onMap(
					shapes,
					compared.map(({ area, against }) => indexValue(card, area, against, place)),
				),
			},
		],
		scale: indexScale,
		format: formatNumber,
		marks: [],
		notes: [
			m.map_index_note({ place, value: gemeente ? valueText(gemeente.value, card.indicator) : "" }),
			...(unclear ? [m.map_index_unclear_note()] : []),
			...(known ? [m.map_index_interval()] : []),
		],
		table: {
			caption: name,
			place: m.figures_table_wijk(),
			columns: [m.figures_table_value(), m.map_index_column({ place })],
			rows: compared.map(({ area, against }) => ({
				place: area.place,
				cells: [
					valueText(area.value, card.indicator),
					against ? againstText(against, place) : m.map_index_none(),
				],
			})),
		},
	};
}

function readBeside(
	card: FigureCard,
	shapes: MapShapes,
	earlier: NonNullable<NonNullable<FigureCard["maps"]>["earlier"]>,
): MapReading {
	const { indicator } = card;
	const pair = [
		{ period: periodText(earlier.period), values: valuesOf(card, shapes, earlier.areas) },
		{ period: periodText(card.period), values: valuesOf(card, shapes, card.areas) },
	];
	const [before, now] = pair.map(({ period }) => period);
	return {
		shapes,
		maps: pair.map(({ period, values }) => ({
			title: period,
			name: m.map_name({ label: indicator.label, period }),
			values,
		})),
		scale: scaleOf(
			card,
			shapes,
			pair.flatMap(({ values }) => values),
		),
		format: (value) => numberText(value, indicator),
		marks: [],
		notes: earlier.areas.every(({ comparable }) => comparable) ? [] : [m.map_change_broken()],
		table: {
			caption: m.map_table_beside({ label: indicator.label, before: before ?? "", now: now ?? "" }),
			place: m.figures_table_wijk(),
			columns: [before ?? "", now ?? "", m.map_table_change()],
			rows: card.areas.map((area) => {
				const then = earlier.areas.find(({ place }) => place.id === area.place.id);
				return {
					place: area.place,
					cells: [
						then ? valueText(then.value, indicator) : m.figures_value_missing(),
						valueText(area.value, indicator),
						then?.comparable ? changeText(then, area, card) : m.map_change_none(),
					],
				};
			}),
		},
	};
}

function scaleOf({ indicator }: FigureCard, { shapes }: MapShapes, values: MapValue[]): Scale {
	return indicator.adds ? circleScale(shapes, values) : colourScale(shapes.length, values);
}

/** Only what is drawn: "overig" has no spot on the map, and nothing on it is scaled by it. */
const onMap = ({ shapes }: MapShapes, values: MapValue[]): MapValue[] =>
	values.filter(({ place }) => shapes.some((shape) => shape.place === place));

function valuesOf({ indicator }: FigureCard, shapes: MapShapes, areas: AreaValue[]): MapValue[] {
	return onMap(
		shapes,
		areas.map((area) => ({
			place: area.place.id,
			...drawnAs(area.value),
			text: shortText(area.value, indicator),
			spoken: [valueText(area.value, indicator), ...remarkTexts(area)].join(", "),
		})),
	);
}

/** A range is drawn at its middle, and an upper bound as a number that is not shown; their texts say what they are. */
export function drawnAs(value: PublishedValue): Pick<MapValue, "state" | "value"> {
	const number = drawnNumber(value);
	if (number !== null) return { state: "shown", value: number };
	return { state: value.state === "shown" || value.state === "range" ? "small" : value.state, value: null };
}

/** A value as it is printed in an area, where there is little room. */
export function shortText(value: PublishedValue, style: NumberStyle): string {
	if (value.state === "small") return `< ${value.lessThan}`;
	return value.state === "shown" && value.qualifier === "less_than"
		? `< ${numberText(value.value, style)}`
		: valueText(value, style);
}

/** What is not clearly different is drawn as the same. */
function indexValue(
	{ indicator }: FigureCard,
	area: AreaValue,
	against: AgainstWhole | null,
	place: string,
): MapValue {
	const value = valueText(area.value, indicator);
	const { state } = drawnAs(area.value);
	if (!against)
		return {
			place: area.place.id,
			state: state === "shown" ? "missing" : state,
			value: null,
			text: state === "shown" ? m.map_index_none() : shortText(area.value, indicator),
			spoken: state === "shown" ? `${value}, ${m.map_index_none()}` : value,
		};
	const unclear = against.clear === false;
	return {
		place: area.place.id,
		state: "shown",
		value: unclear ? 100 : against.index,
		text: unclear ? "≈" : String(against.index),
		spoken: `${againstText(against, place)} (${value})`,
	};
}

function againstText({ index, clear }: AgainstWhole, place: string): string {
	if (clear === false) return m.map_index_unclear({ place });
	if (index === 100) return m.map_index_same({ place });
	const percent = formatNumber(Math.abs(index - 100));
	return index > 100 ? m.map_index_higher({ percent, place }) : m.map_index_lower({ percent, place });
}

function changeText(before: CardValue, now: CardValue, { indicator }: FigureCard): string {
	const change = differenceOf(before, now, indicator.decimals);
	if (change === null) return m.map_change_none();
	const points = indicator.unit === "percentage";
	const size = numberText(Math.abs(change), points ? { ...indicator, unit: null } : indicator);
	const signed = change === 0 ? size : `${change > 0 ? "+" : "−"}${size}`;
	return points ? m.map_change_points({ change: signed }) : signed;
}

/** The gemeente's own value of the same period and source; null where there is none to stand beside. */
function gemeenteOf(card: FigureCard): (CardValue & { place: Place }) | null {
	if (card.place.level === "gemeente") return card;
	const row = card.comparison.find(({ place }) => place.id === card.wijk.parent);
	return row && !row.otherPeriod && row.otherSource === null ? row : null;
}

function againstGemeente(card: FigureCard, area: AreaValue): AgainstWhole | null {
	const gemeente = card.indicator.adds ? null : gemeenteOf(card);
	return gemeente && againstWhole(area, gemeente, card.indicator.unit);
}

const buurtenOf = ({ maps, wijk }: FigureCard): AreaValue[] =>
	(maps?.buurten ?? []).filter(({ place }) => place.parent === wijk.id);

/** Where the own wijk and its gemeente stand on the range of the buurten. */
function marksOf(card: FigureCard): MapMark[] {
	const wijk = card.areas.find(({ place }) => place.id === card.wijk.id);
	return [wijk, gemeenteOf(card)].flatMap((one) => {
		const value = one && drawnNumber(one.value);
		return one && value !== null && value !== undefined
			? [{ name: one.place.name, value, own: one === wijk }]
			: [];
	});
}
