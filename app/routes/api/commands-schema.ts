import { commandJsonSchema } from "#app/domain/command/commands.ts";

/** The JSON Schemas of all commands. */
export function loader() {
	return Response.json(commandJsonSchema(), {
		headers: { "Content-Type": "application/schema+json", "Cache-Control": "public, max-age=3600" },
	});
}
