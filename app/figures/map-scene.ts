import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import { boundsOf } from "#maps/engine/bounds.ts";
import type { AreaLook, MapArea, MapScene } from "#maps/engine/scene.ts";
import { radiusOf } from "#maps/svg/classes.ts";
import { colourScale, shadeFor } from "#maps/svg/scale.ts";
import { valueText } from "../words/figure-text.ts";
import type { LargeMapData } from "./large-map-data.ts";
import { drawnAs, shortText } from "./map-views.ts";

/** The radius of the largest circle, in pixels. */
const largestRadius = 34;

/**
 * A figure as the engines draw it: the classes, circles and signs of the drawn map.
 * @param areas one at least
 */
export function sceneOf(
	{ card, offers, background }: Pick<LargeMapData, "card" | "offers" | "background">,
	areas: MapArea[],
): MapScene {
	const values = new Map(card.areas.map((area) => [area.place.id, area.value]));
	const drawn = areas.map(({ place }) => {
		const value = values.get(place);
		return value ? drawnAs(value) : { state: "missing" as const, value: null };
	});
	const numbers = drawn.flatMap(({ value }) => value ?? []);
	const scale = colourScale(areas.length, drawn);
	const lookOf = ({ state, value }: (typeof drawn)[number]): AreaLook => {
		if (!card.perWijk) return "plain";
		if (value === null) return state === "missing" ? "missing" : "withheld";
		return card.indicator.adds ? "plain" : shadeFor(value, scale);
	};
	return {
		background,
		bounds: boundsOf(areas),
		areas: areas.map((area, at) => {
			const one = drawn[at] ?? { state: "missing", value: null };
			const count = offers.find(({ place }) => place === area.place)?.offers.length ?? 0;
			return {
				...area,
				look: lookOf(one),
				text: labelOf(card, area.place),
				radius: card.indicator.adds ? radiusOf(one.value ?? 0, Math.max(0, ...numbers), largestRadius) : 0,
				own: area.place === card.wijk.id,
				offers: count > 0 ? m.large_map_offers_count({ count }) : "",
			};
		}),
	};
}

/** The same as it is printed in the area, where there is little room. */
function labelOf(card: FigureCard, place: string): string {
	const value = card.areas.find((area) => area.place.id === place)?.value;
	return card.perWijk && value ? shortText(value, card.indicator) : textOf(card, place);
}

/** The value of an area in words; "" where the figure does not exist per wijk. */
export function textOf({ areas, indicator, perWijk }: FigureCard, place: string): string {
	const value = areas.find((area) => area.place.id === place)?.value;
	return perWijk ? valueText(value ?? { state: "missing" }, indicator) : "";
}
