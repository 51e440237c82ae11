import { m } from "#app/words/index.ts";
import type { ChoroplethMapProps } from "./choropleth-props.ts";
import { shadeOf, type ValueClass } from "./classes.ts";

type LegendProps = Pick<ChoroplethMapProps, "shapes" | "values" | "kind" | "format" | "empty"> & {
	classes: ValueClass[];
	/** Prefix of the map's pattern ids. */
	hatchId: string;
};

/** What the colours, circles and patterns of the map mean; only what is on it. */
export function ChoroplethLegend({ shapes, values, kind, format, empty, classes, hatchId }: LegendProps) {
	const has = (state: string) => !empty && values.some((one) => one.state === state);
	return (
		<div className="choropleth__legend">
			<ul aria-label={m.map_legend()}>
				{classes.map((one, position) => (
					<li key={classText(one, format)}>
						<Swatch className={`choropleth__area--${shadeOf(position, classes.length)}`} />
						{classText(one, format)}
					</li>
				))}
				{kind === "count" && has("shown") && (
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
				<li>
					<Swatch className="choropleth__area--plain choropleth__swatch-own" />
					{m.map_legend_own()}
				</li>
			</ul>
			{empty && <p>{m.map_not_per_wijk()}</p>}
			{shapes.schematic && <p>{m.map_schematic()}</p>}
			{shapes.tiles && <p>{m.map_without()}</p>}
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

function classText({ from, to }: ValueClass, format: (value: number) => string): string {
	if (from === null) return to === null ? m.map_legend_all() : m.map_legend_below({ to: format(to) });
	return to === null
		? m.map_legend_from({ from: format(from) })
		: m.map_legend_between({ from: format(from), to: format(to) });
}
