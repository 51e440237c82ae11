import type { MapShape } from "./choropleth.ts";
import { type ChoroplethMapProps, type MapValue, mapValueOf } from "./choropleth-props.ts";
import { classOf, radiusOf, shadeOf, type ValueClass } from "./classes.ts";

type DrawingProps = Pick<ChoroplethMapProps, "shapes" | "values" | "kind" | "wijk" | "empty"> & {
	classes: ValueClass[];
	/** The largest value shown. */
	largest: number;
	/** Prefix of the pattern ids. */
	hatchId: string;
};

/** The radius of the largest circle, in units of the view box. */
const largestRadius = 27;

/** What eyes see of the map; who listens gets the focus stops above it. */
export function ChoroplethDrawing({ shapes, values, kind, wijk, empty = false, ...scale }: DrawingProps) {
	// The small map without values has room for one name: whose evening it is. Tiles are nothing without theirs.
	const named = shapes.shapes.filter((shape) => !empty || shapes.tiles || shape.place === wijk);
	return (
		<svg aria-hidden="true" overflow="visible">
			<Hatches id={scale.hatchId} />
			{shapes.shapes.map((shape) => (
				<path
					key={shape.place}
					d={shape.path}
					className="choropleth__area"
					{...(empty ? plain : fill(mapValueOf(values, shape), kind, scale))}
				/>
			))}
			{shapes.shapes
				.filter((shape) => shape.place === wijk)
				.map((shape) => (
					<path key={shape.place} d={shape.path} className="choropleth__own" />
				))}
			{named.map((shape) => {
				const value = mapValueOf(values, shape);
				const radius = kind === "count" ? radiusOf(value.value ?? 0, scale.largest, largestRadius) : 0;
				return shape.lines ? (
					<TileText key={shape.place} shape={shape} value={value} empty={empty} radius={radius} />
				) : (
					<AreaText key={shape.place} shape={shape} value={value} empty={empty} radius={radius} />
				);
			})}
		</svg>
	);
}

const plain = { className: "choropleth__area choropleth__area--plain" };

function fill(value: MapValue, kind: "rate" | "count", scale: Pick<DrawingProps, "classes" | "hatchId">) {
	if (value.state === "missing") return { fill: `url(#${scale.hatchId}-missing)` };
	if (value.state !== "shown") return { fill: `url(#${scale.hatchId}-withheld)` };
	if (kind === "count") return plain;
	const shade = shadeOf(classOf(value.value ?? 0, scale.classes), scale.classes.length);
	return { className: `choropleth__area choropleth__area--${shade}` };
}

/** Lines for what is withheld, dots for what nobody knows: two signs, neither of them a colour of the scale. */
function Hatches({ id }: { id: string }) {
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

interface TextProps {
	shape: MapShape;
	value: MapValue;
	radius: number;
	empty: boolean;
}

const numberClass = (value: MapValue, count: boolean): string =>
	value.state === "shown"
		? `choropleth__number${count ? " choropleth__number--count" : ""}`
		: "choropleth__state";

/** A tile says its name at the top, and its value below. */
function TileText({ shape, value, radius, empty }: TextProps) {
	const [x, y] = shape.label;
	const lines = shape.lines ?? [];
	const above = empty ? y - 20 - (lines.length - 1) * 9 : y - 48;
	return (
		<g>
			{lines.map((line, at) => (
				<text key={line} x={x} y={above + at * 18} className="choropleth__tile-name">
					{line}
				</text>
			))}
			{!empty && radius > 0 && <circle cx={x} cy={y} r={radius} className="choropleth__circle" />}
			{!empty && (
				<text x={x} y={y + (radius > 0 ? 6.5 : 10)} className={numberClass(value, radius > 0)}>
					{value.text}
				</text>
			)}
		</g>
	);
}

function AreaText(props: TextProps) {
	const { shape, value, radius, empty } = props;
	const [x, y] = shape.label;
	if (empty)
		return (
			<text x={x} y={y + 11} className="choropleth__name">
				{shape.shortName}
			</text>
		);
	const count = radius > 0;
	const middle = count ? y - 9 : y - 8;
	return (
		<g>
			{count && <circle cx={x} cy={middle} r={radius} className="choropleth__circle" />}
			<text x={x} y={count ? middle + Math.max(radius, 10) + 16 : y + 20} className="choropleth__name">
				{shape.shortName}
			</text>
			<text x={x} y={count ? middle + 6.5 : y + 1} className={numberClass(value, count)}>
				{value.text}
			</text>
		</g>
	);
}
