import { outcomeJsonSchema } from "#app/domain/outcome/outcome-json-schema.ts";

/** The JSON Schema of an outcome's JSON file. */
export function loader() {
	return Response.json(outcomeJsonSchema(), {
		headers: { "Content-Type": "application/schema+json", "Cache-Control": "public, max-age=3600" },
	});
}
