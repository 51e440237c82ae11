import { z } from "zod";
import * as paths from "#app/paths.ts";
import { outcome } from "./outcome.ts";

/** The JSON Schema of the JSON export: the outcome, and the address of the schema itself. */
export function outcomeJsonSchema() {
	return z.toJSONSchema(outcome.extend({ $schema: z.literal(paths.outcomeSchema) }), { io: "input" });
}
