import { renderToStaticMarkup } from "react-dom/server";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { exactNumber } from "#app/domain/figure/figures.ts";
import { mapViews, readMap, restTexts } from "#app/figures/map-views.ts";
import { layOut, TrendPlot } from "#app/figures/trend/trend-chart.tsx";
import { drawnTrends } from "#app/figures/trend/trend-views.ts";
import { periodText, remarkTexts, sentenceText, valueText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { ChoroplethDrawing } from "#maps/svg/choropleth-drawing.tsx";
import { mapValueOf } from "#maps/svg/choropleth-props.ts";
import { labelsOfMap } from "#maps/svg/labels-of-map.ts";
import type { AskedViews } from "../asked.ts";
import type { FigureRow, Section } from "../figure-rows.ts";
import { drawItems, legendOf } from "./legend.server.tsx";
import { looksOfDrawings } from "./looks.server.ts";
import { type Drawn, ink, inside, lines, PictureSheet, sheet } from "./picture-sheet.server.tsx";

/** A section of the page of a figure as SVG, with everything in it that has to be known. @returns null when it has no such section */
export function drawPicture(
	section: Section,
	card: FigureCard,
	{
		shapes,
		views,
		rows,
		source,
	}: { shapes: MapShapes; views: AskedViews; rows: FigureRow[]; source: string },
): string | null {
	const draw: Record<Section, () => Picture | null> = {
		kaart: () => mapOf(card, shapes, views.kaart),
		verloop: () => courseOf(card, views.verloop),
		verdeling: () => partsOf(card),
		tabel: () => null,
	};
	const picture = draw[section]();
	if (!picture) return null;
	const { title = sentenceText(card), about, drawn, notes } = picture;
	return renderToStaticMarkup(
		<PictureSheet
			looks={looksOfDrawings()}
			said={{
				title,
				about: [about, ...remarkTexts(card)].join(" · "),
				notes: [
					...notes,
					...(rows.some(({ told }) => told.fictional) ? [m.explore_picture_fictional()] : []),
				],
				source,
			}}
			drawn={drawn}
		/>,
	);
}

interface Picture {
	/** what it says; the figure as a sentence without it */
	title?: string;
	about: string;
	drawn: Drawn[];
	notes: string[];
}

const hatchId = "areas";

function mapOf(card: FigureCard, shapes: MapShapes, wanted: string | null): Picture | null {
	if (!card.perWijk) return null;
	const view = mapViews(card, shapes).find((one) => one === wanted) ?? "wijken";
	const reading = readMap(view, card, shapes);
	const { maps, scale, notes } = reading;
	const values = maps.flatMap((map) => map.values);
	const width = inside / Math.max(maps.length, 1.4) - 12;
	const height = (width * reading.shapes.height) / reading.shapes.width;
	const wijk = card.wijk.id;
	const labelled = maps.map((map) => ({
		...map,
		labels: labelsOfMap({ shapes: reading.shapes, values: map.values, scale, wijk }),
	}));
	const keys = labelled.flatMap(({ labels, values: of }) =>
		labels.flatMap(({ place, key }) => {
			const shape = reading.shapes.shapes.find((one) => one.place === place);
			return key && shape ? [`${key.number} ${shape.shortName}: ${mapValueOf(of, shape).text}`] : [];
		}),
	);
	const sheetOfMaps: Drawn = {
		height: height + (maps.length > 1 ? 30 : 0),
		draw: (top) =>
			labelled.map(({ title, name, values: of, labels }, at) => {
				const x = sheet.edge + at * (inside / maps.length);
				return (
					<g key={name} className="choropleth__map">
						{title && (
							<text x={x + width / 2} y={top + 16} fontSize="17" fontWeight="600">
								{title}
							</text>
						)}
						<svg
							x={maps.length > 1 ? x : (sheet.width - width) / 2}
							y={top + (maps.length > 1 ? 30 : 0)}
							width={width}
							height={height}
							viewBox={`0 0 ${reading.shapes.width} ${reading.shapes.height}`}
							overflow="visible"
							aria-hidden="true"
						>
							<ChoroplethDrawing
								shapes={reading.shapes}
								values={of}
								scale={scale}
								wijk={wijk}
								labels={labels}
								hatchId={`${hatchId}${at}`}
							/>
						</svg>
					</g>
				);
			}),
	};
	const own = reading.shapes.shapes.some(({ place }) => place === wijk);
	return {
		about: maps[0]?.name ?? "",
		drawn: [sheetOfMaps, drawItems(legendOf(reading, values, `${hatchId}0`, own))],
		notes: [
			...(keys.length > 0 ? [keys.join(" · ")] : []),
			...notes,
			...restTexts(view, card),
			...(shapes.schematic ? [m.map_schematic()] : []),
			...(shapes.tiles ? [m.map_without_short()] : []),
		],
	};
}

function courseOf(card: FigureCard, wanted: string | null): Picture | null {
	const courses = drawnTrends(card);
	const view = courses.find(({ id }) => id === wanted) ?? courses[0];
	if (!view) return null;
	const laid = layOut(view);
	const [title, ...more] = view.texts;
	return {
		title,
		about: `${card.indicator.label}, ${card.place.name}`,
		drawn: [
			{
				height: laid.height,
				draw: (top) => (
					<TrendPlot {...view} {...laid} place={{ x: sheet.edge + 20, y: top, width: inside - 40 }} />
				),
			},
		],
		notes: [...more, ...(view.meaning ? [view.meaning] : [])],
	};
}

const row = 50;

function partsOf(card: FigureCard): Picture | null {
	if (card.parts.length < 2) return null;
	const highest = Math.max(0, ...card.parts.map(({ value }) => exactNumber(value) ?? 0));
	return {
		about: `${card.indicator.label}, ${m.explore_picture_about({ place: card.place.name, period: periodText(card.period) })}`,
		drawn: card.parts.map((part) => ({
			height: row - 18,
			draw: (top: number) => (
				<g className={part.id === card.breakdown?.id ? "figure-rows__own" : undefined}>
					{lines(part.label, { size: 17, width: inside * 0.75 }).draw(top)}
					<text
						x={sheet.width - sheet.edge}
						y={top + 17}
						fontSize="17"
						fontWeight="700"
						textAnchor="end"
						fill={ink}
					>
						{valueText(part.value, card.indicator)}
					</text>
					<g className="figure-rows__bar">
						<rect
							x={sheet.edge}
							y={top + 26}
							width={highest > 0 ? (inside * Math.max(0, exactNumber(part.value) ?? 0)) / highest : 0}
							height="8"
						/>
					</g>
				</g>
			),
		})),
		notes: [],
	};
}
