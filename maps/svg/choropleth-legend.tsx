import { useId } from "react";
import { m } from "#app/words/index.ts";
import { Hatches } from "./choropleth-drawing.tsx";
import type { ChoroplethMapProps, MapMark } from "./choropleth-props.ts";
import type { ValueClass } from "./classes.ts";
import { RampLegend } from "./ramp-legend.tsx";

type LegendProps = Pick<ChoroplethMapProps, "shapes" | "values" | "scale" | "empty"> & {
	/** How a class border is written. */
	format: (value: number) => string;
	/** Places that are pointed at on a ramp. */
	marks?: MapMark[];
	/** One wijk is outlined. */
	own?: boolean;
	/** What else has to be known to read the map. */
	notes?: string[];
};

/** What the colours, circles and patterns of one map, or of two on one scale, mean; only what is on it. */
export function ChoroplethLegend({
	shapes,
	values,
	scale,
	format,
	empty,
	own = true,
	marks = [],
	notes = [],
}: LegendProps) {
	const hatchId = useId().replaceAll(":", "");
	const has = (state: string) => !empty && values.some((one) => one.state === state);
	const said = [
		...notes,
		...(empty ? [m.map_not_per_wijk()] : []),
		...(shapes.schematic ? [m.map_schematic()] : []),
		...(shapes.tiles ? [m.map_without()] : []),
	];
	return (
		<div className="choropleth__legend">
			<svg className="choropleth__patterns" aria-hidden="true">
				<Hatches id={hatchId} />
			</svg>
			{scale.kind === "ramp" && <RampLegend scale={scale} values={values} marks={marks} format={format} />}
			<ul aria-label={m.map_legend()}>
				{(scale.kind === "classes" || scale.kind === "index") &&
					scale.classes.map((one, at) => (
						<li key={classText(one, format)}>
							<Swatch className={`choropleth__area--${scale.shades[at]}`} />
							{classText(one, format)}
						</li>
					))}
				{scale.kind === "circles" && has("shown") && (
					<li>
						<svg viewBox="0 0 20 20" className="choropleth__swatch" aria-hidden="true">
							<circle cx="7.5" cy="7.5" r="6.5" className="choropleth__circle" />
							<circle cx="16" cy="16" r="3" className="choropleth__circle" />
						</svg>
						{m.map_legend_circle()}
					</li>
				)}
				{(has("withheld") || has("small")) && (
					<li>
						<Swatch fill={`url(#${hatchId}-withheld)`} />
						{m.map_legend_withheld()}
					</li>
				)}
				{has("missing") && (
					<li>
						<Swatch fill={`url(#${hatchId}-missing)`} />
						{m.map_legend_missing()}
					</li>
				)}
				{own && (
					<li>
						<Swatch className="choropleth__area--plain choropleth__swatch-own" />
						{m.map_legend_own()}
					</li>
				)}
			</ul>
			{said.map((text) => (
				<p key={text}>{text}</p>
			))}
		</div>
	);
}

function Swatch({ className, fill }: { className?: string; fill?: string }) {
	return (
		<svg viewBox="0 0 20 20" className="choropleth__swatch" aria-hidden="true">
			<rect x="1.5" y="1.5" width="17" height="17" rx="3" className={className} fill={fill} />
		</svg>
	);
}

export function classText({ from, to }: ValueClass, format: (value: number) => string): string {
	if (from === null) return to === null ? m.map_legend_all() : m.map_legend_below({ to: format(to) });
	return to === null
		? m.map_legend_from({ from: format(from) })
		: m.map_legend_between({ from: format(from), to: format(to) });
}
