import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import {
	areaItem,
	areasQuery,
	figureItem,
	figuresQuery,
	indicatorItem,
	indicatorsQuery,
	publication,
} from "./open-data.ts";
import { breakItem, noteItem, offerItem, offersQuery, readingsQuery, targetItem } from "./open-readings.ts";
import { get, list, toJsonSchema } from "./openapi-parts.ts";
import { mappingJson, toolPaths } from "./openapi-tools.server.ts";
import { publicJson } from "./public-data.server.ts";

/** OpenAPI 3.1 of the API, made from the schemas that the routes themselves use. */
export function loader({ request }: LoaderFunctionArgs) {
	return publicJson(request, {
		openapi: "3.1.0",
		info: {
			title: "Duidingstafel open data",
			version: "1",
			description:
				"The published view of the figures and what stands beside them: after protection of small numbers, no login. Bringing figures in takes the login of a data manager.",
			license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
		},
		servers: [{ url: "/api/v1" }],
		paths: { ...openPaths, ...toolPaths },
		components: {
			schemas: {
				Problem: toJsonSchema(
					z.looseObject({
						status: z.number().int(),
						code: z.string(),
						title: z.string(),
						parameter: z.string().optional(),
						field: z.string().optional(),
					}),
				),
				Mapping: mappingJson,
			},
		},
	});
}

const openPaths = {
	"/areas": get("Areas with their codes by year", areasQuery, list("areas", areaItem)),
	"/areas.geojson": get(
		"Drawn areas of the newest year as GeoJSON in WGS84",
		indicatorsQuery,
		z.looseObject({ type: z.literal("FeatureCollection") }),
		"application/geo+json",
	),
	"/indicators": get("Indicators", indicatorsQuery, list("indicators", indicatorItem)),
	"/figures": get("Published figures, the newest release of each", figuresQuery, list("figures", figureItem)),
	"/figures.csv": get("The same as a table, one figure a row", figuresQuery, z.string(), "text/csv"),
	"/targets": get(
		"Targets, budgets among them, beside their published figures; the newest release of each",
		readingsQuery,
		list("targets", targetItem),
	),
	"/targets.csv": get("The same as a table, one target a row", readingsQuery, z.string(), "text/csv"),
	"/notes": get("How people read figures that are shown", readingsQuery, list("notes", noteItem)),
	"/breaks": get("From when on it was counted otherwise", readingsQuery, list("breaks", breakItem)),
	"/offers": get("What people can turn to", offersQuery, list("offers", offerItem)),
	"/catalog.jsonld": get(
		"What data there is, in the terms of DCAT-AP-NL",
		indicatorsQuery,
		z.looseObject({ "@context": z.looseObject({}) }),
		"application/ld+json",
	),
	"/publications/latest.json": get(
		"The disclosure set: published counts and the sums that tie them",
		indicatorsQuery,
		publication,
	),
};
