import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../client.ts";
import { offer } from "../schema/index.ts";
import { placeOfCode } from "./areas.server.ts";

export type PublishedOffer = Omit<typeof offer.$inferSelect, "retired">;

/** What people can turn to and is in use; `area` is a CBS code of whichever year. */
export async function listOffers(
	db: Db,
	filter: { area?: string; layer?: PublishedOffer["layer"] },
): Promise<PublishedOffer[]> {
	const { retired, ...columns } = getTableColumns(offer);
	return db
		.select(columns)
		.from(offer)
		.where(
			and(
				eq(retired, false),
				filter.area === undefined ? undefined : eq(offer.place, placeOfCode(db, filter.area)),
				filter.layer ? eq(offer.layer, filter.layer) : undefined,
			),
		)
		.orderBy(asc(offer.place), asc(offer.layer), asc(offer.id));
}
