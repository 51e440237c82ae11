import type { MapShape } from "./choropleth.ts";
import { type ChoroplethMapProps, type MapValue, mapValueOf } from "./choropleth-props.ts";
import { keyRadius, type PlacedLabel, type TextLine } from "./label-layout.ts";
import { type Scale, shadeFor } from "./scale.ts";

type DrawingProps = Pick<ChoroplethMapProps, "shapes" | "values" | "scale" | "wijk" | "empty"> & {
	/** Of every area; the map without values has none, save on its tiles. */
	labels: PlacedLabel[];
	/** Prefix of the pattern ids. */
	hatchId: string;
};

/** What eyes see of the map; who listens gets the focus stops above it. */
export function ChoroplethDrawing({
	shapes,
	values,
	scale,
	wijk,
	labels,
	empty = false,
	hatchId,
}: DrawingProps) {
	const areas = shapes.shapes;
	const own = [...areas, ...(shapes.borders ?? [])].filter(({ place }) => place === wijk);
	return (
		<svg aria-hidden="true" overflow="visible">
			<Hatches id={hatchId} />
			{areas.map((shape) => (
				<path
					key={shape.place}
					d={shape.path}
					{...(empty ? plain : fill(mapValueOf(values, shape), scale, hatchId))}
				/>
			))}
			{shapes.borders?.map(({ place, path }) => (
				<path key={place} d={path} className="choropleth__border" />
			))}
			{own.map(({ place, path }) => (
				<g key={place}>
					<path d={path} className="choropleth__own choropleth__own--gap" />
					<path d={path} className="choropleth__own" />
				</g>
			))}
			{labels.map((label) => (
				<Label key={label.place} label={label} />
			))}
			{/* The small map without values has room for one name: whose evening it is. */}
			{empty &&
				!shapes.tiles &&
				areas
					.filter(({ place }) => place === wijk)
					.map((shape) => <OwnName key={shape.place} shape={shape} />)}
		</svg>
	);
}

const areaClass = (shade: string) => ({ className: `choropleth__area choropleth__area--${shade}` });
const plain = areaClass("plain");

function fill(value: MapValue, scale: Scale, hatchId: string) {
	if (value.state === "missing") return { className: "choropleth__area", fill: `url(#${hatchId}-missing)` };
	if (value.state !== "shown") return { className: "choropleth__area", fill: `url(#${hatchId}-withheld)` };
	return areaClass(shadeFor(value.value ?? 0, scale));
}

/** Lines for what is withheld, dots for what nobody knows: two signs, neither of them a colour of the scale. */
export function Hatches({ id }: { id: string }) {
	return (
		<defs>
			<pattern
				id={`${id}-withheld`}
				width="8"
				height="8"
				patternUnits="userSpaceOnUse"
				patternTransform="rotate(45)"
			>
				<rect width="8" height="8" className="choropleth__blank" />
				<rect width="1.8" height="8" className="choropleth__hatch" />
			</pattern>
			<pattern id={`${id}-missing`} width="8" height="8" patternUnits="userSpaceOnUse">
				<rect width="8" height="8" className="choropleth__blank" />
				<circle cx="4" cy="4" r="1.1" className="choropleth__hatch" />
			</pattern>
		</defs>
	);
}

/** The circle, value and name of an area, or its number in the key. */
export function Label({ label: { circle, value, name, key } }: { label: PlacedLabel }) {
	return (
		<g>
			{circle && <circle cx={circle.x} cy={circle.y} r={circle.radius} className="choropleth__circle" />}
			{value && <Line line={value} />}
			{name.map((line) => (
				<Line key={line.text} line={line} />
			))}
			{key?.from && (
				<line x1={key.from[0]} y1={key.from[1]} x2={key.x} y2={key.y} className="choropleth__leader" />
			)}
			{key && (
				<g className="choropleth__mark">
					<circle cx={key.x} cy={key.y} r={keyRadius} />
					<text x={key.x} y={key.y + 6}>
						{key.number}
					</text>
				</g>
			)}
		</g>
	);
}

function Line({ line: { text, x, y, size } }: { line: TextLine }) {
	return (
		<text x={x} y={y} className={`choropleth__text choropleth__text--${size}`}>
			{text}
		</text>
	);
}

function OwnName({ shape }: { shape: MapShape }) {
	const [x, y] = shape.label;
	return (
		<text x={x} y={y + 11} className="choropleth__text choropleth__text--alone">
			{shape.shortName}
		</text>
	);
}
