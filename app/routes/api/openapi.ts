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
import { publicJson } from "./public-data.server.ts";

/** OpenAPI 3.1 of the open data, made from the schemas that the routes themselves use. */
export function loader({ request }: LoaderFunctionArgs) {
	return publicJson(request, {
		openapi: "3.1.0",
		info: {
			title: "Duidingstafel open data",
			version: "1",
			description: "The published view of the figures: after protection of small numbers. No login.",
			license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
		},
		servers: [{ url: "/api/v1" }],
		paths: {
			"/areas": get("Areas with their codes by year", areasQuery, list("areas", areaItem)),
			"/areas.geojson": get(
				"Drawn areas of the newest year as GeoJSON in WGS84",
				indicatorsQuery,
				z.looseObject({ type: z.literal("FeatureCollection") }),
				"application/geo+json",
			),
			"/indicators": get("Indicators", indicatorsQuery, list("indicators", indicatorItem)),
			"/figures": get(
				"Published figures, the newest release of each",
				figuresQuery,
				list("figures", figureItem),
			),
			"/figures.csv": get("The same as a table, one figure a row", figuresQuery, z.string(), "text/csv"),
			"/publications/latest.json": get(
				"The disclosure set: published counts and the sums that tie them",
				indicatorsQuery,
				publication,
			),
		},
		components: {
			schemas: {
				Problem: toJsonSchema(
					z.object({ status: z.number().int(), code: z.string(), title: z.string(), parameter: z.string() }),
				),
			},
		},
	});
}

function list(name: string, item: z.ZodType): z.ZodType {
	return z.object({ [name]: z.array(item) });
}

function get(summary: string, query: z.ZodObject, body: z.ZodType, contentType = "application/json") {
	return {
		get: {
			summary,
			parameters: Object.entries(query.shape).map(([name, schema]) => ({
				name,
				in: "query",
				required: false,
				schema: toJsonSchema(schema as z.ZodType, "input"),
			})),
			responses: {
				200: { description: summary, content: { [contentType]: { schema: toJsonSchema(body) } } },
				304: { description: "Not changed since the version of If-None-Match" },
				400: {
					description: "A parameter is unknown or wrong",
					content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
				},
			},
		},
	};
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output" = "output"): object {
	const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
	return plain;
}
