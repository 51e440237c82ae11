import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "#server/services.server.ts";
import { listFigureItems } from "./figure-items.server.ts";
import { figuresQuery } from "./open-data.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";

/** The published figures as JSON. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, figuresQuery);
	if ("problem" in parsed) return parsed.problem;
	return publicJson(request, { figures: await listFigureItems(database(), parsed.query) });
}
