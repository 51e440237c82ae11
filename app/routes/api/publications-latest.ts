import type { LoaderFunctionArgs } from "@remix-run/node";
import { toPublication } from "#app/domain/publication.ts";
import { listFigures, listIndicators, listPlaces } from "#db/queries/figures.server.ts";
import { database } from "#server/context.server.ts";
import { publicJson } from "./public-data.server.ts";

/** The disclosure set: every published count with the sums that tie them, to be attacked from outside. */
export async function loader({ request }: LoaderFunctionArgs) {
	const db = database();
	const figures = await listFigures(db, { today: new Date() });
	return publicJson(request, toPublication(figures, await listIndicators(db), await listPlaces(db)));
}
