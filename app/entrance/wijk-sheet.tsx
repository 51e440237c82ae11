import type { MapShape, MapShapes } from "#maps/choropleth.ts";
import { lensLook } from "../board/lens.tsx";
import { cx } from "../components/cx.ts";
import { lenses } from "../domain/vocabulary.ts";
import { m } from "../i18n/index.ts";

/** A sheet on the table with the wijken, and three cards that people lay on it. Words, no figures: this page is for all. */
export function WijkSheet({ map, wijk }: { map: MapShapes | null; wijk: string | null }) {
	return (
		<div className="wijk-sheet">
			{map ? (
				<figure className="wijk-sheet__paper">
					<svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={mapName(map)}>
						{ownLast(map, wijk).map((shape) => (
							<path
								key={shape.place}
								d={shape.path}
								className={cx("wijk-sheet__wijk", shape.place === wijk && "wijk-sheet__wijk--own")}
							/>
						))}
						{map.shapes.map((shape) => (
							<text
								key={shape.place}
								x={shape.label[0]}
								y={shape.label[1]}
								className={cx("wijk-sheet__name", shape.place === wijk && "wijk-sheet__name--own")}
							>
								{shape.shortName}
							</text>
						))}
					</svg>
					<figcaption className="soft small">{m.map_schematic()}</figcaption>
				</figure>
			) : (
				<div className="wijk-sheet__paper wijk-sheet__paper--blank" />
			)}
			<ul className="wijk-sheet__cards">
				{lenses.map((lens) => {
					const { tone, Icon, label } = lensLook(lens);
					return (
						<li key={lens} className={`wijk-sheet__card tone-${tone}`}>
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
