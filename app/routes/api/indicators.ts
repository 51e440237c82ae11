import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { listIndicators } from "#db/queries/figures.server.ts";
import { database } from "#server/services.server.ts";
import { type indicatorItem, indicatorsQuery } from "./open-data.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";

/** All indicators, their texts in every language. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, indicatorsQuery);
	if ("problem" in parsed) return parsed.problem;
	const indicators: z.infer<typeof indicatorItem>[] = (await listIndicators(database())).map(
		({ sentence: _, relation: __, ...one }) => one,
	);
	return publicJson(request, { indicators });
}
