/** The grey map of the Netherlands by Kadaster, at PDOK: pictures of 256 pixels, asked by the visitor's own browser. */
export const pdok = {
	origin: "https://service.pdok.nl",
	tiles: "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png",
	attribution: "Kaartgegevens © Kadaster",
} as const;

/** Whom mapbox-gl asks whether the token is good, and tells that a map was opened. */
export const mapboxOrigins = ["https://api.mapbox.com", "https://events.mapbox.com"] as const;
