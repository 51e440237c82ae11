import type { offerLayers } from "#app/domain/figure/reading.ts";
import { m } from "#app/words/index.ts";

type Layer = (typeof offerLayers)[number];

/** The layers in plain words, and what each asks of somebody who comes. */
export const layerTitles: Record<Layer, () => string> = {
	"sociale-basis": m.offers_layer_title_sociale_basis,
	basisondersteuning: m.offers_layer_title_basisondersteuning,
	maatwerk: m.offers_layer_title_maatwerk,
};

export const layerHints: Record<Layer, () => string> = {
	"sociale-basis": m.offers_layer_hint_sociale_basis,
	basisondersteuning: m.offers_layer_hint_basisondersteuning,
	maatwerk: m.offers_layer_hint_maatwerk,
};
