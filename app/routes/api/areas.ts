import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { listAreas } from "#db/queries/areas.server.ts";
import { database } from "#server/services.server.ts";
import { type areaItem, areasQuery } from "./open-data.ts";
import { parseQuery, publicJson } from "./public-data.server.ts";

/** The areas of every year with their codes. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, areasQuery);
	if ("problem" in parsed) return parsed.problem;
	const { year, level } = parsed.query;
	const all = await listAreas(database());
	const areas: z.infer<typeof areaItem>[] = all
		.filter((area) => (!year || area.year === year) && (!level || area.level === level))
		.map((area) => ({
			code: area.code,
			year: area.year,
			level: area.level,
			name: area.name,
			parent: all.find((other) => other.id === area.parent && other.year === area.year)?.code ?? null,
			drawn: area.geometry !== null,
		}));
	return publicJson(request, { areas });
}
