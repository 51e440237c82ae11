import type { RequestHandler } from "express";
import * as paths from "#app/paths.ts";
import { hasMapBackground } from "#db/queries/installation.server.ts";
import { mapboxOrigins, pdok } from "#maps/engine/background.ts";
import type { Services } from "../services.server.ts";
import { alsoLetIn } from "./security-headers.ts";

/** The two pages with a large map, of an evening and for everybody. */
export const largeMaps = [paths.eveningMap(":id", ""), decodeURIComponent(paths.figureMap(":indicator"))];

/** These pages alone may ask PDOK and Mapbox for something, and only when the installation does. */
export function letMapsIn({ db, env }: Services): RequestHandler {
	return async (_request, response, next) => {
		try {
			const connect = [
				...((await hasMapBackground(db)) ? [pdok.origin] : []),
				...(env.MAPBOX_ACCESS_TOKEN ? mapboxOrigins : []),
			];
			// A picture is fetched first; a browser that cannot make it from the bytes reads it from a blob.
			if (connect.length > 0) alsoLetIn(response, { "connect-src": connect, "img-src": ["blob:"] });
			next();
		} catch (error) {
			next(error);
		}
	};
}
