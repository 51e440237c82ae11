import { Map as Engine, Marker, NavigationControl, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Library, LibraryMap } from "./library.ts";
import "./maplibre.css";

setWorkerUrl(worker);

/** maplibre-gl: free, without a token, and it asks nobody for anything. */
export const library: Library = {
	open: (settings) =>
		new Engine({ ...settings, attributionControl: { compact: false } } as never) as unknown as LibraryMap,
	zoomButtons: () => new NavigationControl({ showCompass: false }),
	label: (map, element, at) => {
		new Marker({ element }).setLngLat(at).addTo(map as unknown as Engine);
	},
};
