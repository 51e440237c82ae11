import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "#server/services.server.ts";
import { readingsQuery } from "./open-readings.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";
import { listTargetItems } from "./reading-items.server.ts";

/** The targets that everybody may read, budgets among them, beside their published figures, as JSON. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, readingsQuery);
	if ("problem" in parsed) return parsed.problem;
	return publicJson(request, { targets: await listTargetItems(database(), parsed.query) });
}
