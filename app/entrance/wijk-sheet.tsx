import type { MapShape, MapShapes } from "#maps/svg/choropleth.ts";
import { cx } from "../components/cx.ts";
import { lensLook } from "../contributions/lens.tsx";
import { lenses } from "../domain/vocabulary.ts";
import { m } from "../words/index.ts";

/** A sheet on the table with the wijken, and three cards that people lay on it. Words, no figures: this page is for all. */
export function WijkSheet({ map, wijk }: { map: MapShapes | null; wijk: string | null }) {
	return (
		<div className="map-sheet">
			{map ? (
				<figure className="map-sheet__paper">
					<svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={mapName(map)}>
						{ownLast(map, wijk).map((shape) => (
							<path
								key={shape.place}
								d={shape.path}
								className={cx("map-sheet__wijk", shape.place === wijk && "map-sheet__wijk--own")}
							/>
						))}
						{map.shapes.map((shape) => (
							<text
								key={shape.place}
								x={shape.label[0]}
								y={shape.label[1]}
								className={cx("map-sheet__name", shape.place === wijk && "map-sheet__name--own")}
							>
								{shape.shortName}
							</text>
						))}
					</svg>
					{map.schematic && <figcaption className="soft small">{m.map_schematic()}</figcaption>}
				</figure>
			) : (
				<div className="map-sheet__paper map-sheet__paper--blank" />
			)}
			<ul className="map-sheet__cards">
				{lenses.map((lens) => {
					const { tone, Icon, label } = lensLook(lens);
					return (
						<li key={lens} className={`map-sheet__card tone-${tone}`}>
							<Icon stroke={1.75} aria-hidden="true" />
							{label()}
						</li>
					);
				})}
			</ul>
		</div>
	);
}

/** The border of the wijk that is pointed out lies over those of its neighbours. */
function ownLast({ shapes }: MapShapes, wijk: string | null): MapShape[] {
	return [...shapes].sort((a, b) => Number(a.place === wijk) - Number(b.place === wijk));
}

function mapName(map: MapShapes): string {
	return m.entrance_map_name({ wijken: map.shapes.map(({ name }) => name).join(", ") });
}
