import {
	and,
	asc,
	count,
	desc,
	eq,
	getTableColumns,
	inArray,
	isNotNull,
	isNull,
	lte,
	sql,
} from "drizzle-orm";
import type { PlaceLevel } from "#app/domain/figure/figures.ts";
import type { PlanarShape } from "#app/domain/place/planar-shape.ts";
import type { Db } from "../client.ts";
import { area, contribution, place, placeMember, publishedFigure, session } from "../schema/index.ts";

/** A place as who manages it sees it. */
export interface ManagedPlace {
	id: string;
	level: PlaceLevel;
	name: string;
	shortName: string;
	parent: string | null;
	retired: boolean;
	/** its codes, the newest year first */
	codes: { year: number; code: string; drawn: boolean }[];
}

/** Every place with its codes by year, in the order of the newest of these. */
export async function listManagedPlaces(db: Db): Promise<ManagedPlace[]> {
	const [places, areas] = await Promise.all([
		db.select().from(place).orderBy(asc(place.id)),
		db
			.select({
				place: area.place,
				year: area.year,
				code: area.code,
				drawn: sql<boolean>`${area.geometry} is not null`,
			})
			.from(area)
			.orderBy(desc(area.year), asc(area.code)),
	]);
	return places
		.map(({ retiredAt, ...one }) => ({
			...one,
			retired: retiredAt !== null,
			codes: areas.flatMap(({ place: of, ...code }) => (of === one.id ? [code] : [])),
		}))
		.sort((a, b) => (a.codes[0]?.code ?? "").localeCompare(b.codes[0]?.code ?? ""));
}

/**
 * Until the transaction ends nobody else changes places; reading them goes on. Whether a code or an id is free is looked
 * up before it is taken, so two changes at once would meet in the database.
 */
export async function lockPlaces(tx: Db): Promise<void> {
	await tx.execute(sql`lock table ${place} in share row exclusive mode`);
}

export type NewPlace = Pick<typeof place.$inferInsert, "id" | "level" | "name" | "shortName" | "parent">;

export const placeIds = async (db: Db): Promise<Set<string>> =>
	new Set((await db.select({ id: place.id }).from(place)).map(({ id }) => id));

/** Every code of every year. */
export const allCodes = async (db: Db): Promise<Set<string>> =>
	new Set((await db.selectDistinct({ code: area.code }).from(area)).map(({ code }) => code));

export async function insertPlace(db: Db, row: NewPlace): Promise<void> {
	await db.insert(place).values(row);
}

/** @returns false when there is no such place */
export async function updatePlace(
	db: Db,
	id: string,
	change: Partial<Pick<typeof place.$inferInsert, "name" | "shortName" | "retiredAt">>,
): Promise<boolean> {
	const changed = await db.update(place).set(change).where(eq(place.id, id)).returning({ id: place.id });
	return changed.length > 0;
}

/** @throws a foreign key violation while anything still speaks of it: see `isForeignKeyViolation` */
export async function deletePlace(db: Db, id: string): Promise<void> {
	await db.delete(placeMember).where(eq(placeMember.group, id));
	await db.delete(area).where(eq(area.place, id));
	await db.delete(place).where(eq(place.id, id));
}

/** The place that bears a code in a year. */
export async function placeOfCodeIn(db: Db, year: number, code: string): Promise<string | null> {
	const [found] = await db
		.select({ place: area.place })
		.from(area)
		.where(and(eq(area.year, year), eq(area.code, code)));
	return found?.place ?? null;
}

/** @returns the place that bore each of these codes in the newest year that knows it; without those that no year knows */
export async function placesOfCodes(db: Db, codes: string[]): Promise<Map<string, string>> {
	if (codes.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([area.code], { code: area.code, place: area.place })
		.from(area)
		.where(inArray(area.code, codes))
		.orderBy(asc(area.code), desc(area.year));
	return new Map(rows.map(({ code, place }) => [code, place]));
}

/**
 * Gives a place its code in a year, and its geometry when that comes along. What it bore and how it was drawn in that year
 * changes with it.
 */
export async function putArea(
	db: Db,
	row: { place: string; year: number; code: string; geometry?: PlanarShape },
): Promise<void> {
	const { geometry, ...key } = row;
	const ofYear = and(eq(area.place, key.place), eq(area.year, key.year));
	const drawn = geometry && { geometry, schematic: false };
	const changed = await db
		.update(area)
		.set({ code: key.code, ...drawn })
		.where(ofYear)
		.returning({ code: area.code });
	if (changed.length === 0) await db.insert(area).values({ ...key, ...drawn });
}

/** The outlines of the buurten of a gemeente, as they are drawn in a year. */
export async function listBuurtOutlines(
	db: Db,
	year: number,
	gemeente: string,
): Promise<{ code: string; geometry: PlanarShape }[]> {
	const rows = await db
		.select({ code: area.code, geometry: area.geometry })
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.where(
			and(
				eq(place.level, "buurt"),
				eq(area.year, year),
				isNotNull(area.geometry),
				sql`${area.code} like ${`BU${gemeente.slice(2)}%`}`,
			),
		);
	return rows.flatMap(({ code, geometry }) => (geometry ? [{ code, geometry }] : []));
}

/** The years for which there are codes of these places, the newest first. */
export async function yearsOfAreas(db: Db): Promise<number[]> {
	const rows = await db.selectDistinct({ year: area.year }).from(area).orderBy(desc(area.year));
	return rows.map(({ year }) => year);
}

/** Gives every place in use that has none for `to` the code and geometry of its newest earlier year. @returns how many */
export async function copyAreas(db: Db, to: number): Promise<number> {
	const newest = await db
		.selectDistinctOn([area.place], getTableColumns(area))
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.where(and(lte(area.year, to), isNull(place.retiredAt)))
		.orderBy(asc(area.place), desc(area.year));
	const missing = newest.filter(({ year }) => year < to).map((row) => ({ ...row, year: to }));
	if (missing.length === 0) return 0;
	const made = await db.insert(area).values(missing).onConflictDoNothing().returning({ place: area.place });
	return made.length;
}

/** The members of a group, by year, the newest year first. */
export async function listMembers(db: Db, group: string): Promise<{ member: string; year: number }[]> {
	return db
		.select({ member: placeMember.member, year: placeMember.year })
		.from(placeMember)
		.where(eq(placeMember.group, group))
		.orderBy(desc(placeMember.year), asc(placeMember.member));
}

export async function replaceMembers(db: Db, group: string, year: number, members: string[]): Promise<void> {
	await db.delete(placeMember).where(and(eq(placeMember.group, group), eq(placeMember.year, year)));
	if (members.length > 0)
		await db.insert(placeMember).values(members.map((member) => ({ group, member, year })));
}

/** What speaks of a place: figures, evenings, contributions, places that are part of it, and groups that it is in. */
export async function usesOfPlace(
	db: Db,
	id: string,
): Promise<{ figures: number; evenings: number; contributions: number; parts: number; groups: number }> {
	const [[figures], [evenings], [contributions], [parts], [groups]] = await Promise.all([
		db.select({ n: count() }).from(publishedFigure).where(eq(publishedFigure.place, id)),
		db.select({ n: count() }).from(session).where(eq(session.placeId, id)),
		db.select({ n: count() }).from(contribution).where(eq(contribution.figurePlaceId, id)),
		db.select({ n: count() }).from(place).where(eq(place.parent, id)),
		db.select({ n: count() }).from(placeMember).where(eq(placeMember.member, id)),
	]);
	return {
		figures: figures?.n ?? 0,
		evenings: evenings?.n ?? 0,
		contributions: contributions?.n ?? 0,
		parts: parts?.n ?? 0,
		groups: groups?.n ?? 0,
	};
}
