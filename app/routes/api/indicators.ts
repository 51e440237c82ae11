import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { partsOfIndicator } from "#app/domain/figure/parts-of-indicator.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { database } from "#server/services.server.ts";
import { type indicatorItem, indicatorsQuery } from "./open-data.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";

/** All indicators, their texts in every language. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, indicatorsQuery);
	if ("problem" in parsed) return parsed.problem;
	const indicators: z.infer<typeof indicatorItem>[] = (await listIndicators(database())).map(
		({ sentence: _, relation: __, heading, openZero: ___, ...one }) => ({
			...one,
			resultArea: heading && (Number(heading.code) || null),
			heading,
			breakdowns: partsOfIndicator(one),
		}),
	);
	return publicJson(request, { indicators });
}
