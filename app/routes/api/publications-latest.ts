import type { LoaderFunctionArgs } from "@remix-run/node";
import { toPublication } from "#app/domain/figure/publication.ts";
import { protectedPlaces } from "#db/queries/areas.server.ts";
import { protectedIndicators, publishedVersions } from "#db/queries/register.server.ts";
import { database } from "#server/services.server.ts";
import { publicJson } from "./public-data.server.ts";

/** The disclosure set: every published count with what ties them, now and before, to be attacked from outside. */
export async function loader({ request }: LoaderFunctionArgs) {
	const db = database();
	const versions = await publishedVersions(db, { audience: "public", today: new Date() });
	const publication = toPublication(versions, await protectedIndicators(db), await protectedPlaces(db));
	return publicJson(request, publication);
}
