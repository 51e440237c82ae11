import type { CardValue, FigureCard, IndexedTrend, Place } from "#app/domain/figure/figure-card.ts";
import { exactNumber } from "#app/domain/figure/figures.ts";
import { mapViews, readMap } from "#app/figures/map-views.ts";
import { drawnTrends } from "#app/figures/trend/trend-views.ts";
import { pointRemarks } from "#app/figures/trend/trend-words.ts";
import { type NumberStyle, remarkTexts, valueText } from "#app/words/figure-text.ts";
import { formatNumber, m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import type { AskedViews } from "./asked.ts";
import type { PlacesTable } from "./places-table.ts";

export const sections = ["kaart", "tabel", "verloop", "verdeling"] as const;
export type Section = (typeof sections)[number];

export interface FigureRow {
	place: { id: string; name: string; code: string };
	breakdown: string;
	part: string;
	told: CardValue;
	remarks: string;
	/** what a view adds: how it stands beside another place */
	more?: string;
}

type Cell = string | number | null;

/** Rows as a table for spreadsheets, in which numbers stay numbers. @param sourceOf what a row is from */
export function sheetOfRows(
	rows: FigureRow[],
	{ label, ...style }: NumberStyle & { label: string },
	sourceOf: (row: FigureRow) => string,
): { columns: { title: string }[]; rows: Cell[][] } {
	const compared = rows.some((row) => row.more !== undefined);
	const columns: { title: string; cell: (row: FigureRow) => Cell }[] = [
		{ title: m.explore_subject(), cell: () => label },
		{ title: m.explore_place(), cell: ({ place }) => place.name },
		{ title: m.explore_column_code(), cell: ({ place }) => place.code },
		{ title: m.explore_column_period(), cell: ({ told }) => told.period },
		{ title: m.explore_part(), cell: ({ part }) => part },
		{ title: m.explore_column_value(), cell: ({ told }) => exactNumber(told.value) },
		{ title: m.explore_column_unit(), cell: () => style.unit },
		{ title: m.explore_column_text(), cell: ({ told }) => valueText(told.value, style) },
		...(compared ? [{ title: m.explore_column_compared(), cell: (row: FigureRow) => row.more ?? "" }] : []),
		{ title: m.explore_column_remarks(), cell: ({ remarks }) => remarks },
		{ title: m.explore_column_source(), cell: sourceOf },
	];
	return { columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

/** What a section of the page of a figure shows, value by value. */
export function rowsOf(
	section: Section,
	card: FigureCard,
	{ shapes, table, views }: { shapes: MapShapes; table: PlacesTable; views: AskedViews },
): FigureRow[] {
	const part = card.breakdown?.label ?? "";
	const { breakdown } = card.ref;
	const row = (place: Place, told: CardValue): FigureRow => ({
		...{ place, breakdown, part, told },
		remarks: remarkTexts(told).join(", "),
	});
	if (section === "kaart") return mapRows(card, shapes, views.kaart, row);
	if (section === "tabel")
		return table.rows.flatMap(({ place, cells }) =>
			cells.flatMap((cell) => (cell ? [row(place, cell)] : [])),
		);
	if (section === "verdeling")
		return card.parts.map((one) => ({ ...row(card.place, one), breakdown: one.id, part: one.label }));
	const courses = drawnTrends(card);
	const course = courses.find(({ id }) => id === views.verloop) ?? courses[0];
	return (course?.trend ?? card.trend).map((point) => ({
		...row(card.place, point),
		remarks: pointRemarks(point),
		...(course?.indexed && { more: indexText(course.indexed, point.period, card) }),
	}));
}

function indexText({ place, points }: IndexedTrend, period: string, card: FigureCard): string {
	const at = points.find((point) => point.period === period);
	return [
		{ name: card.place.name, index: at?.own },
		{ name: place.name, index: at?.other },
	]
		.flatMap(({ name, index }) =>
			index === null || index === undefined ? [] : `${name} ${formatNumber(index)}`,
		)
		.join(", ");
}

function mapRows(
	card: FigureCard,
	shapes: MapShapes,
	wanted: string | null,
	row: (place: Place, told: CardValue) => FigureRow,
): FigureRow[] {
	const view = mapViews(card, shapes).find((one) => one === wanted) ?? "wijken";
	const areas = {
		own: card.maps?.buurten.filter(({ place }) => place.parent === card.wijk.id),
		all: card.maps?.buurten,
	};
	const shown = (view === "own" || view === "all" ? areas[view] : card.areas) ?? [];
	const earlier = view === "earlier" ? (card.maps?.earlier?.areas ?? []) : [];
	const against =
		view === "index"
			? new Map(readMap(view, card, shapes).table.rows.map(({ place, cells }) => [place.id, cells.at(-1)]))
			: null;
	return [...earlier, ...shown].map((area) => ({
		...row(area.place, area),
		...(against && { more: against.get(area.place.id) ?? "" }),
	}));
}
