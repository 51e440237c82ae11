import { asc, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { offer } from "../schema/index.ts";

export type OfferRow = typeof offer.$inferSelect;

/** Every offer, retired ones too, by place. @param place of that one alone */
export async function listManagedOffers(db: Db, place?: string): Promise<OfferRow[]> {
	return db
		.select()
		.from(offer)
		.where(place === undefined ? undefined : eq(offer.place, place))
		.orderBy(asc(offer.place), asc(offer.layer), asc(offer.id));
}

export async function findOffer(db: Db, id: string): Promise<OfferRow | null> {
	const [found] = await db.select().from(offer).where(eq(offer.id, id));
	return found ?? null;
}

export async function putOffer(tx: Db, row: Omit<OfferRow, "retired">): Promise<void> {
	await tx.insert(offer).values(row).onConflictDoUpdate({ target: offer.id, set: row });
}

/** @returns false when there is no such offer */
export async function setOfferRetired(tx: Db, id: string, retired: boolean): Promise<boolean> {
	const changed = await tx.update(offer).set({ retired }).where(eq(offer.id, id)).returning({ id: offer.id });
	return changed.length > 0;
}

export async function deleteOffer(tx: Db, id: string): Promise<void> {
	await tx.delete(offer).where(eq(offer.id, id));
}
