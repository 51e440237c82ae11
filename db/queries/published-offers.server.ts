import { and, arrayContains, asc, eq, getTableColumns, inArray, or, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { offer, place } from "../schema/index.ts";
import { placeOfCode } from "./areas.server.ts";

const { retired: _retired, ...columns } = getTableColumns(offer);
const inUse = eq(offer.retired, false);
const inOrder = [asc(offer.place), asc(offer.layer), asc(offer.id)];

export type PublishedOffer = Omit<typeof offer.$inferSelect, "retired">;

/** What people can turn to and is in use; `area` is a CBS code of whichever year. */
export async function listOffers(
	db: Db,
	filter: {
		area?: string;
		/** ids */
		places?: string[];
		layer?: PublishedOffer["layer"];
		/** a tag, in which people are spoken with */
		language?: string;
	},
): Promise<PublishedOffer[]> {
	return db
		.select(columns)
		.from(offer)
		.where(
			and(
				inUse,
				filter.area === undefined ? undefined : eq(offer.place, placeOfCode(db, filter.area)),
				filter.places && inArray(offer.place, filter.places),
				filter.layer ? eq(offer.layer, filter.layer) : undefined,
				filter.language ? arrayContains(offer.languages, [filter.language]) : undefined,
			),
		)
		.orderBy(...inOrder);
}

/** The languages in which anything is offered. */
export async function languagesOfOffers(db: Db): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ language: sql<string>`unnest(${offer.languages})` })
		.from(offer)
		.where(inUse);
	return new Set(rows.map(({ language }) => language));
}

/** What there is for people of one wijk, in one round trip: in it, in its buurten, and for all of its gemeente. */
export async function offersAround(
	db: Db,
	wijk: string,
): Promise<(PublishedOffer & { at: Pick<typeof place.$inferSelect, "level" | "name" | "shortName"> })[]> {
	const whole = sql`(select w.parent from place w where w.id = ${wijk})`;
	return db
		.select({ ...columns, at: { level: place.level, name: place.name, shortName: place.shortName } })
		.from(offer)
		.innerJoin(place, eq(place.id, offer.place))
		.where(and(inUse, or(eq(place.id, wijk), eq(place.parent, wijk), eq(place.id, whole))))
		.orderBy(...inOrder);
}
