import type { LoaderFunctionArgs } from "@remix-run/node";
import { toPublication } from "#app/domain/figure/publication.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listFigures } from "#db/queries/figures.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { database } from "#server/services.server.ts";
import { publicJson } from "./public-data.server.ts";

/** The disclosure set: every published count with the sums that tie them, to be attacked from outside. */
export async function loader({ request }: LoaderFunctionArgs) {
	const db = database();
	const figures = await listFigures(db, { audience: "public", today: new Date() });
	return publicJson(request, toPublication(figures, await listIndicators(db), await listPlaces(db)));
}
