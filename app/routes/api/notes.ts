import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "#server/services.server.ts";
import { readingsQuery } from "./open-readings.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";
import { listNoteItems } from "./reading-items.server.ts";

/** How people read the figures that everybody may read, as JSON. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, readingsQuery);
	if ("problem" in parsed) return parsed.problem;
	return publicJson(request, { notes: await listNoteItems(database(), parsed.query) });
}
