import { screens } from "./screens.ts";
import type { StagedEvening } from "./stage.ts";

const api = [
	"/api/v1/me",
	"/api/v1/sessions/:id",
	"/api/v1/sessions/:id/commands",
	"/api/v1/commands.schema.json",
	"/api/v1/areas",
	"/api/v1/areas.geojson",
	"/api/v1/indicators",
	"/api/v1/figures",
	"/api/v1/figures.csv",
	"/api/v1/targets",
	"/api/v1/targets.csv",
	"/api/v1/notes",
	"/api/v1/breaks",
	"/api/v1/offers",
	"/api/v1/catalog.jsonld",
	"/api/v1/imports",
	"/api/v1/publications/latest.json",
	"/api/v1/openapi.json",
	"/readyz",
	"/healthz",
	"/sessies/:id/uitkomst.json",
];

/** Every address of the product for one evening, pages and their data and the API. */
export function addresses(evening: StagedEvening, contribution: string): string[] {
	const paths = [...new Set([...screens.map(({ path }) => path), ...api])].map((path) =>
		path.replace(":id", evening.id).replace(":code", evening.code).replace(":contribution", contribution),
	);
	return paths.flatMap((path) =>
		path.includes("api/") ? [path] : [path, path === "/" ? "/_root.data" : `${path}.data`],
	);
}
