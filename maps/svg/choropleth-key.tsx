import { m } from "#app/words/index.ts";
import type { MapShape } from "./choropleth.ts";
import { type ChoroplethMapProps, mapValueOf } from "./choropleth-props.ts";
import type { PlacedLabel } from "./label-layout.ts";

type KeyProps = Pick<ChoroplethMapProps, "shapes" | "values" | "highlighted" | "onHighlight"> & {
	labels: PlacedLabel[];
};

/** The names and values that found no room in their area, under the numbers that stand there. */
export function ChoroplethKey({ shapes, values, labels, highlighted, onHighlight }: KeyProps) {
	const keyed = shapes.shapes.flatMap((shape) => {
		const key = labels.find(({ place }) => place === shape.place)?.key;
		return key ? [{ shape, number: key.number }] : [];
	});
	if (keyed.length === 0) return null;
	const textOf = (shape: MapShape) => {
		const { state, text } = mapValueOf(values, shape);
		// Of its own direction: among words that run from right to left "< 5" would be read as "5 >".
		return <bdi>{state === "shown" ? <strong>{text}</strong> : text}</bdi>;
	};
	return (
		<ul className="choropleth__key" aria-label={m.map_key()}>
			{keyed.map(({ shape, number }) => (
				<li
					key={shape.place}
					className={shape.place === highlighted ? "choropleth__key-item--highlighted" : undefined}
					onPointerEnter={() => onHighlight(shape.place)}
					onPointerLeave={() => onHighlight(null)}
				>
					<span className="choropleth__key-number">{number}</span>
					<span>
						{shape.shortName} {textOf(shape)}
					</span>
				</li>
			))}
		</ul>
	);
}
