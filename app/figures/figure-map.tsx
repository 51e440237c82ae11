import { useId, useMemo, useState } from "react";
import { cx } from "#app/components/cx.ts";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { ChoroplethLegend } from "#maps/svg/choropleth-legend.tsx";
import { ChoroplethMap } from "#maps/svg/choropleth-map.tsx";
import { FigureTable, type Pointing } from "./figure-table.tsx";
import { type MapView, mapViews, readMap, restTexts, viewText } from "./map-views.ts";

/** One figure on the map, in the view that the reader chose, with what has no spot on it and the same values as a table. */
export function FigureMap({
	card,
	shapes,
	enlarge,
	asked,
	beside,
}: {
	card: FigureCard;
	shapes: MapShapes;
	/** the address of the page with the large map */
	enlarge?: string;
	/** Where the view stands in the address of the page: the one that it asks for, and how to ask for another. */
	asked?: { view: string | null; hrefOf: (view: MapView) => string };
	/** what is pointed at, where a map beside this one shows it too */
	beside?: Pointing;
}) {
	const stops = useId().replaceAll(":", "");
	const [highlighted, onHighlight] = useState<string | null>(null);
	const pointing = beside ?? { highlighted, onHighlight };
	const [pressed, choose] = useState<MapView>("wijken");
	const views = mapViews(card, shapes);
	const wanted = asked ? asked.view : pressed;
	const view = views.find((each) => each === wanted) ?? "wijken";
	const reading = useMemo(() => readMap(view, card, shapes), [view, card, shapes]);
	const empty = view === "wijken" && !card.perWijk;
	const { maps, scale } = reading;
	return (
		<div className="figure-map">
			{asked && views.length > 1 && (
				<nav className="figure-map__views no-print" aria-label={m.map_views()}>
					{views.map((each) => (
						<a
							key={each}
							className="figure-map__view"
							href={asked.hrefOf(each)}
							aria-current={each === view || undefined}
						>
							{viewText(each, card)}
						</a>
					))}
				</nav>
			)}
			{!asked && views.length > 1 && (
				// biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form, and these send nothing.
				<div className="figure-map__views needs-script no-print" role="group" aria-label={m.map_views()}>
					{views.map((each) => (
						<button
							key={each}
							type="button"
							className="figure-map__view"
							aria-pressed={each === view}
							onClick={() => choose(each)}
						>
							{viewText(each, card)}
						</button>
					))}
				</div>
			)}
			<div
				className={cx(
					"choropleth",
					empty && !shapes.tiles && "choropleth--empty",
					(view === "own" || view === "all") && "choropleth--many",
				)}
			>
				<div className={maps.length > 1 ? "figure-map__pair" : undefined}>
					{maps.map(({ title, name, values }, at) => (
						<div key={name}>
							{title && <p className="figure-map__period">{title}</p>}
							<ChoroplethMap
								shapes={reading.shapes}
								name={name}
								values={values}
								scale={scale}
								wijk={card.wijk.id}
								empty={empty}
								stops={at === 0 ? stops : undefined}
								highlighted={pointing.highlighted}
								onHighlight={pointing.onHighlight}
							/>
						</div>
					))}
				</div>
				<ChoroplethLegend {...reading} values={maps.flatMap(({ values }) => values)} empty={empty} />
			</div>
			{restTexts(view, card).map((text) => (
				<p key={text} className="figure-map__rest">
					{text}
				</p>
			))}
			{enlarge && (
				<p className="no-print">
					<a href={enlarge}>{m.large_map_open()}</a>
				</p>
			)}
			{!empty && (
				<Disclosure summary={m.figures_table_open()}>
					<FigureTable
						{...reading.table}
						own={card.wijk.id}
						stopOf={(place) =>
							reading.shapes.shapes.some((shape) => shape.place === place) ? `#${stops}-${place}` : null
						}
						{...pointing}
					/>
				</Disclosure>
			)}
		</div>
	);
}
