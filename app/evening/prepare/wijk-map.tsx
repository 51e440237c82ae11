import { cx } from "#app/components/cx.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";

/** The outlines of all wijken with one of them filled: a picture beside the words that name it. Without a map there is none. */
export function WijkMap({ shapes, wijk }: { shapes: MapShapes; wijk: string }) {
	if (shapes.tiles) return null;
	// Drawn last, so that its outline lies over its neighbours'.
	const own = shapes.shapes.filter((shape) => shape.place === wijk);
	const others = shapes.shapes.filter((shape) => shape.place !== wijk);
	return (
		<svg
			className="wijk-map"
			viewBox={`0 0 ${shapes.width} ${shapes.height}`}
			aria-hidden="true"
			focusable="false"
		>
			{[...others, ...own].map((shape) => (
				<path
					key={shape.place}
					d={shape.path}
					className={cx("wijk-map__area", shape.place === wijk && "wijk-map__area--own")}
				/>
			))}
		</svg>
	);
}
