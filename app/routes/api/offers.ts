import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "#server/services.server.ts";
import { offersQuery } from "./open-readings.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";
import { listOfferItems } from "./reading-items.server.ts";

/** What people can turn to, as JSON. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, offersQuery);
	if ("problem" in parsed) return parsed.problem;
	return publicJson(request, { offers: await listOfferItems(database(), parsed.query) });
}
