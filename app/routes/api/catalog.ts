import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOwnGemeente } from "#db/queries/areas.server.ts";
import { publishedSources } from "#db/queries/published-sources.server.ts";
import { database, services } from "#server/services.server.ts";
import { describeCatalog } from "./describe-catalog.server.ts";
import { publicJson } from "./public-data.server.ts";

/** What data there is, in the terms of DCAT-AP-NL as JSON-LD. */
export async function loader({ request }: LoaderFunctionArgs) {
	const db = database();
	const [sources, gemeente] = await Promise.all([
		publishedSources(db, { audience: "public", today: new Date() }),
		findOwnGemeente(db),
	]);
	const { origin } = new URL(services().env.PUBLIC_URL ?? request.url);
	const catalog = describeCatalog(`${origin}/api/v1`, gemeente?.name ?? null, sources);
	return publicJson(request, catalog, "application/ld+json");
}
