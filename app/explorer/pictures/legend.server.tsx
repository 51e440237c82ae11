import type { ReactNode } from "react";
import type { MapReading } from "#app/figures/map-views.ts";
import { m } from "#app/words/index.ts";
import { classText } from "#maps/svg/choropleth-legend.tsx";
import type { MapValue } from "#maps/svg/choropleth-props.ts";
import { type Drawn, ink, inside, sheet } from "./picture-sheet.server.tsx";

interface Item {
	sign: ReactNode;
	text: string;
}

const size = 15;
const lineHeight = 28;

/** What the colours, circles and patterns of a map mean. @param own whether a wijk is outlined */
export function legendOf(
	{ scale, format }: MapReading,
	values: MapValue[],
	hatchId: string,
	own: boolean,
): Item[] {
	const has = (state: MapValue["state"]) => values.some((one) => one.state === state);
	return [
		...(scale.kind === "circles"
			? has("shown")
				? [
						{
							sign: <circle cx="9" cy="9" r="8" className="choropleth__circle" />,
							text: m.map_legend_circle(),
						},
					]
				: []
			: scale.classes.map((one, at) => ({
					sign: swatch({ className: `choropleth__area choropleth__area--${scale.shades[at]}` }),
					text: classText(one, format),
				}))),
		...(has("withheld") || has("small")
			? [
					{
						sign: swatch({ className: "choropleth__area", fill: `url(#${hatchId}-withheld)` }),
						text: m.map_legend_withheld(),
					},
				]
			: []),
		...(has("missing")
			? [
					{
						sign: swatch({ className: "choropleth__area", fill: `url(#${hatchId}-missing)` }),
						text: m.map_legend_missing(),
					},
				]
			: []),
		...(own ? [{ sign: swatch({ className: "choropleth__own" }), text: m.map_legend_own() }] : []),
	];
}

const swatch = (look: { className: string; fill?: string }) => (
	<rect x="1" y="1" width="16" height="16" rx="3" {...look} />
);

/** Items from left to right, on as many lines as they need. */
export function drawItems(items: Item[]): Drawn {
	let x = 0;
	let line = 0;
	const placed = items.map((item) => {
		const needed = 26 + item.text.length * size * 0.52 + 22;
		if (x > 0 && x + needed > inside) {
			x = 0;
			line += 1;
		}
		const at = { x: sheet.edge + x, y: line * lineHeight };
		x += needed;
		return { ...item, ...at };
	});
	return {
		height: items.length > 0 ? (line + 1) * lineHeight : 0,
		draw: (top) =>
			placed.map(({ sign, text, x: left, y }) => (
				<g key={text} transform={`translate(${left} ${top + y})`}>
					{sign}
					<text x="26" y="14.5" fontSize={size} fill={ink}>
						{text}
					</text>
				</g>
			)),
	};
}
