import { m } from "#app/words/index.ts";
import type { MapMark, MapValue } from "./choropleth-props.ts";
import type { Scale } from "./scale.ts";

interface RampProps {
	scale: Extract<Scale, { shades: string[] }>;
	values: MapValue[];
	marks: MapMark[];
	format: (value: number) => string;
}

const width = 210;

/** The range of a ramp from its lowest to its highest shown value, and where the marked places stand on it. */
export function RampLegend({ scale, values, marks, format }: RampProps) {
	const shown = values.flatMap(({ value }) => value ?? []);
	const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
	const step = width / scale.shades.length;
	const spot = (value: number) =>
		Math.min(width, Math.max(0, ((value - lowest) / (highest - lowest)) * width));
	return (
		<div className="choropleth__ramp">
			<p>
				<span>{format(lowest)}</span>
				<svg viewBox={`-8 0 ${width + 16} 34`} aria-hidden="true">
					{scale.shades.map((shade, at) => (
						<rect
							key={shade}
							x={at * step}
							y="4"
							width={step}
							height="16"
							className={`choropleth__area choropleth__area--${shade}`}
						/>
					))}
					{marks.map(({ name, value, own }) => (
						<path
							key={name}
							transform={`translate(${Math.round(spot(value) * 10) / 10} 20)`}
							d={own ? "M0,-18V2l-6,11h12L0,2" : "M0,-18V1l-5,6l5,6l5,-6L0,1"}
							className={own ? "choropleth__pin choropleth__pin--own" : "choropleth__pin"}
						/>
					))}
				</svg>
				<span>{format(highest)}</span>
			</p>
			<ul>
				{marks.map(({ name, value, own }) => (
					<li key={name}>
						<svg viewBox="-8 0 16 16" className="choropleth__swatch" aria-hidden="true">
							<path
								d={own ? "M0,2l-6,11h12Z" : "M0,2l-5,6l5,6l5,-6Z"}
								className={own ? "choropleth__pin choropleth__pin--own" : "choropleth__pin"}
							/>
						</svg>
						{m.map_area({ name, value: format(value) })}
					</li>
				))}
			</ul>
		</div>
	);
}
