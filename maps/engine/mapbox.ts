import mapbox from "mapbox-gl/dist/mapbox-gl-csp.js";
import worker from "mapbox-gl/dist/mapbox-gl-csp-worker.js?url";
import type { Library, LibraryMap } from "./library.ts";
import "./mapbox.css";

mapbox.workerUrl = worker;

/** mapbox-gl, by the build whose worker is a file of its own: our policy runs no script that was put together on the spot. */
export const library: Library = {
	open: (settings, token) =>
		new mapbox.Map({
			...settings,
			accessToken: token ?? "",
			projection: "mercator",
		} as never) as unknown as LibraryMap,
	zoomButtons: () => new mapbox.NavigationControl({ showCompass: false }),
	label: (map, element, at) => {
		new mapbox.Marker({ element }).setLngLat(at).addTo(map as never);
	},
};
