import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDrawnAreas } from "#db/queries/areas.server.ts";
import { shapeToWgs84 } from "#maps/geometry/wgs84.ts";
import { database } from "#server/services.server.ts";
import { publicJson } from "./public-data.server.ts";

/** The drawn areas of the newest year as GeoJSON (RFC 7946, WGS84). */
export async function loader({ request }: LoaderFunctionArgs) {
	const areas = await listDrawnAreas(database());
	return publicJson(
		request,
		{
			type: "FeatureCollection",
			features: areas.map((area) => ({
				type: "Feature",
				id: area.code,
				properties: {
					code: area.code,
					year: area.year,
					level: area.level,
					name: area.name,
					schematic: area.schematic,
				},
				geometry: shapeToWgs84(area.geometry),
			})),
		},
		"application/geo+json",
	);
}
