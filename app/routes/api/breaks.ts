import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "#server/services.server.ts";
import { readingsQuery } from "./open-readings.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";
import { listBreakItems } from "./reading-items.server.ts";

/** From when on figures were counted otherwise, as JSON. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, readingsQuery);
	if ("problem" in parsed) return parsed.problem;
	return publicJson(request, { breaks: await listBreakItems(database(), parsed.query) });
}
